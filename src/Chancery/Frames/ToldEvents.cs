namespace Chancery.Frames;

/// <summary>Words for events told before, "the truce", and in which roles of which kinds of claim those stand who had part in them.</summary>
internal sealed class ToldEvents(PhraseTable words)
{
    private readonly Dictionary<string, IReadOnlyDictionary<Kind, string[]>> places = words.Values.Distinct().ToDictionary(value => value, value => Parse(value)!);

    /// <summary>The roles by kind for the event at a word; null when the word is none.</summary>
    public IReadOnlyDictionary<Kind, string[]>? At(SentenceView view, int token) => words.Match(view, token) is { } value ? places[value] : null;

    /// <summary>Reads "agreement.parties, conflict.actor+target"; null when it is not so written.</summary>
    public static IReadOnlyDictionary<Kind, string[]>? Parse(string value)
    {
        var found = new Dictionary<Kind, string[]>();
        foreach (var part in value.Split(", "))
        {
            if (part.Split('.') is not [var name, var roles] || !Enum.TryParse<Kind>(name, ignoreCase: true, out var kind) || !found.TryAdd(kind, roles.Split('+'))) return null;
        }

        return found;
    }
}
