using Chancery.Views.Answers;
using Chancery.Views.Pages;

namespace Chancery.Views.Layouts;

/// <summary>Says where something was reported: "The Moscow Times, 2013-10-14, 000_0c79".</summary>
internal static class DocumentWords
{
    public static Line Of(DocumentRef document) => [Origin(document), (document.Name, Tone.Quiet)];

    /// <summary>The report, and whom it quotes.</summary>
    public static Line Of(Source source) => source.Speakers.Count == 0
        ? Of(source.Document)
        : [.. Of(source.Document), ", quoting ", string.Join(", via ", source.Speakers.Select(speaker => speaker.Name))];

    private static string Origin(DocumentRef document) => document switch
    {
        { Publisher: { } publisher, Published: { } published } => $"{publisher}, {DateWords.Of(published)}, ",
        { Publisher: { } publisher } => $"{publisher}, undated, ",
        { Published: { } published } => $"publisher unknown, {DateWords.Of(published)}, ",
        _ => "publisher and date unknown, ",
    };
}
