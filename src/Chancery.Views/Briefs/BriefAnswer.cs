using System.Text.Json.Serialization;
using Chancery.Views.Answers;
using Chancery.Views.Disagreements;
using Chancery.Views.Layouts;
using Chancery.Views.Pages;
using Chancery.Views.Promises;

namespace Chancery.Views.Briefs;

/// <summary>The state of a relation, or of one actor's affairs, on one page.</summary>
internal sealed record BriefAnswer : IAnswer
{
    /// <summary>Whose relation it is; one actor for its affairs with everybody.</summary>
    public required IReadOnlyList<NamedActor> Actors { get; init; }

    /// <summary>What was searched.</summary>
    public required Searched Searched { get; init; }

    /// <summary>Who speaks for the actors in these reports.</summary>
    public required IReadOnlyList<OfficeRow> People { get; init; }

    /// <summary>What changed since a time; null where none is asked for.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public required BriefChanges? Changed { get; init; }

    /// <summary>The matters by subject; sections without any are left out.</summary>
    public required IReadOnlyList<BriefSection> Sections { get; init; }

    /// <summary>The figures, by indicator and period.</summary>
    public required IReadOnlyList<FigureRow> Figures { get; init; }

    /// <summary>What was promised or planned, and what came of it.</summary>
    public required IReadOnlyList<PromiseView> Promises { get; init; }

    /// <summary>Where the reports cannot all be right.</summary>
    public required IReadOnlyList<DisagreementView> Disagreements { get; init; }

    /// <summary>The subjects on which nothing was found.</summary>
    public required IReadOnlyList<string> NotReported { get; init; }

    /// <summary>How many matters there are.</summary>
    [JsonIgnore]
    public int Matters { get; init; }

    /// <summary>In how many of them, the latest, people and publishers were looked for.</summary>
    [JsonIgnore]
    public int MattersLookedAt { get; init; }

    /// <summary>Who published the reports that tell of the matters, whoever published most first.</summary>
    public required IReadOnlyList<PublisherRow> Publishers { get; init; }

    /// <summary>The sources by their numbers.</summary>
    public required IReadOnlyList<Source> Sources { get; init; }

    public Page Lay() => BriefPage.Of(this);
}
