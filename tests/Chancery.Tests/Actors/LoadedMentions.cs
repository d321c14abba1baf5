using Chancery.Actors;
using Chancery.Lexicons;
using Chancery.Tests.Language;
using Chancery.Tests.Lexicons;

namespace Chancery.Tests.Actors;

/// <summary>The reader of mentions with the repository's data, loaded once for all tests.</summary>
internal static class LoadedMentions
{
    private static readonly MentionReader Reader = MentionReader.Load(Installation.Find(), LoadedWorld.World);

    /// <summary>Reads a text whose paragraphs are its lines.</summary>
    public static (Document Document, DocumentActors Actors, IReadOnlyList<Chancery.Language.Sentence> Sentences) Read(
        string text, string? published = null, string? publisher = null)
    {
        var document = new Document("test", text) { Published = published is null ? null : new EdtfDate(published), Publisher = publisher };
        var sentences = English.Analyzer.Analyze(text, Lines(text));
        return (document, Reader.Read(document, sentences), sentences);
    }

    private static List<Span> Lines(string text)
    {
        var lines = new List<Span>();
        foreach (var range in text.AsSpan().Split('\n'))
        {
            if (range.Start.Value < range.End.Value) lines.Add(new(range.Start.Value, range.End.Value));
        }

        return lines;
    }
}
