using System.Text.Json.Serialization;
using Chancery.Record.Agenda;
using Chancery.Record.Promises;
using Chancery.Views.Answers;

namespace Chancery.Cli.Watching;

/// <summary>Something of a watched matter that is still to come.</summary>
/// <param name="Watches">The numbers of the watches that it is about.</param>
/// <param name="Matter">The id of the matter.</param>
/// <param name="Title">The matter in words.</param>
/// <param name="Kind">What sort of matter it is.</param>
/// <param name="Sort">What the day is for.</param>
/// <param name="Step">The stage that is to be reached; null where the reports name none.</param>
/// <param name="Date">When, as it was told.</param>
/// <param name="From">The first of the days that a calendar shows.</param>
/// <param name="To">The last of them.</param>
/// <param name="Strength">How firmly it was said.</param>
/// <param name="Status">Of a promise, what has become of it; null where none was given.</param>
/// <param name="Sources">The numbers of the sources.</param>
internal sealed record AgendaView(
    IReadOnlyList<long> Watches, string Matter, string Title, Kind Kind, AgendaSort Sort, string? Step, EdtfDate Date,
    DateOnly From, DateOnly To, Modality Strength, PromiseStatus? Status, IReadOnlyList<int> Sources)
{
    /// <summary>On what conditions, in the words of the reports; null where they tell none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? Conditions { get; init; }

    public static AgendaView Of(AgendaItem item, IReadOnlyList<long> watches, IReadOnlyList<int> sources) => new(
        watches, item.Matter.Id, item.Matter.Title, item.Matter.Kind, item.Sort, item.Step, item.Date, item.Shown.Earliest, item.Shown.Latest,
        item.Promise?.Strength ?? item.Matter.Entries[item.Entries[0]].Modality, item.Promise?.Status, sources);
}
