using Chancery.Record;

namespace Chancery.Storage;

/// <summary>The preparation of a record of which everything has been worked out: there is none.</summary>
internal sealed class Prepared : IPreparation
{
    public static readonly Prepared Always = new();

    private Prepared()
    {
    }

    public int? Day => null;

    public IReadOnlyList<MatterSource> Sources => MatterSource.Whole;

    public string? LeftOpen => null;

    public void Begin()
    {
    }

    public void Between(IReadOnlyList<ActorId> actors, Kind? kind = null)
    {
    }

    public IReadOnlyList<MatterSource> WithSteps(ActorId actor, string? day) => [];

    public void Matters(IEnumerable<string> ids)
    {
    }

    public void Of(MatterFilter filter)
    {
    }
}
