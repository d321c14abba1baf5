using Chancery.Record;

namespace Chancery.Storage;

/// <summary>Is told what will be asked of a record, before it is: of a record of which not everything has been worked out, that is worked
/// out now.</summary>
internal interface IPreparation
{
    /// <summary>Whether it is the record as it is that is asked.</summary>
    bool IsOfNow => Day is null;

    /// <summary>The day as of which it is asked, counted from the first of the year 1; null where it is asked as it is.</summary>
    int? Day { get; }

    /// <summary>Where matters lie.</summary>
    IReadOnlyList<MatterSource> Sources { get; }

    /// <summary>Whatever is asked from now on is asked of the state in which the record is now.</summary>
    void Begin();

    /// <summary>Which matters there are of one actor, or of several together.</summary>
    /// <param name="actors">At least one.</param>
    /// <param name="kind">Of one kind only; of all when null.</param>
    void Between(IReadOnlyList<ActorId> actors, Kind? kind = null);

    /// <summary>What there is to tell of matters.</summary>
    /// <param name="ids">Their ids; some may be of none.</param>
    void Matters(IEnumerable<string> ids);

    /// <summary>Which matters there are of an actor of which some step may be of a day or a later one; of the others nothing need be known.</summary>
    /// <param name="actor">The actor.</param>
    /// <param name="day">The day; any when null.</param>
    /// <returns>In which of the places there are more now than before.</returns>
    IReadOnlyList<MatterSource> WithSteps(ActorId actor, string? day);

    /// <summary>A query for everybody who takes part in those matters of the actor <c>?1</c> that have not been worked out; null where there are none such.</summary>
    string? LeftOpen { get; }

    /// <summary>Which matters may pass a filter.</summary>
    void Of(MatterFilter filter);
}
