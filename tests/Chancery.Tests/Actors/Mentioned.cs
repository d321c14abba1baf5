namespace Chancery.Tests.Actors;

/// <summary>Whom words of a text mean.</summary>
internal static class Mentioned
{
    /// <summary>The actors of the last mention with those words, joined by "+"; null where there is none.</summary>
    public static string? In(string text, string words, string? published = null, string? publisher = null)
    {
        var (document, actors, sentences) = LoadedMentions.Read(text, published, publisher);
        var mention = actors.Mentions.LastOrDefault(mention => sentences[mention.Sentence] is var sentence
            && document.Text[sentence[mention.First].Span.Start..sentence[mention.Last].Span.End] == words);
        return mention is null ? null : string.Join('+', mention.Actors);
    }
}
