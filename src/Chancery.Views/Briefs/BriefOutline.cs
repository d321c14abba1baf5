namespace Chancery.Views.Briefs;

/// <summary>The subjects of a brief in the order in which a desk officer asks for them.</summary>
internal static class BriefOutline
{
    public const string Figures = "Figures";

    public const string Promises = "Promises and plans";
    public const string Disagreements = "Where the reports disagree";

    public const string Region = "In the wider region";

    /// <summary>The subjects that show matters, and the kinds that belong to each.</summary>
    public static IReadOnlyList<(string Name, Kind[] Kinds)> Sections { get; } =
    [
        ("Relations and missions", [Kind.Relations, Kind.Mission]),
        ("Visa regime", [Kind.Visa]),
        ("Agreements", [Kind.Agreement]),
        ("Visits and meetings", [Kind.Visit, Kind.Meeting, Kind.Invitation]),
        ("Programmes and aid", [Kind.Programme, Kind.Aid]),
        ("Cooperation", [Kind.Cooperation, Kind.Operation, Kind.Membership]),
        ("Positions", [Kind.Position]),
        ("Measures and conflict", [Kind.Measure, Kind.Conflict]),
    ];
}
