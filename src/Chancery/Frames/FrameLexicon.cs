namespace Chancery.Frames;

/// <summary>The frames of a language and the word classes that they use.</summary>
internal sealed class FrameLexicon(IReadOnlyList<Frame> frames, IReadOnlyDictionary<string, PhraseTable> classes)
{
    private static readonly PhraseTable Empty = new([]);

    /// <summary>The frames, in the order of their names.</summary>
    public IReadOnlyList<Frame> Frames => frames;

    /// <summary>The words that change what a date beside them tells.</summary>
    public DatingWords DatingWords { get; } = new(
        classes.GetValueOrDefault("notifying", Empty), classes.GetValueOrDefault("beginning", Empty),
        classes.GetValueOrDefault("occasion", Empty), classes.GetValueOrDefault("onset", Empty));

    /// <summary>The arguments of the words of a sentence, found with the classes of this language.</summary>
    public Arguments ArgumentsOf(SentenceView view) =>
        new(view, Class("object-control"), Class("quantity"), Class("giving"), Class("inclination"));

    /// <summary>The word class of that name; empty when there is none, which the loader reports for classes that frames use.</summary>
    public PhraseTable Class(string name) => classes.GetValueOrDefault(name, Empty);
}
