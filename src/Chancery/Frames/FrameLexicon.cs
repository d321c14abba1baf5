namespace Chancery.Frames;

/// <summary>The frames of a language and the word classes that they use.</summary>
internal sealed class FrameLexicon(IReadOnlyList<Frame> frames, IReadOnlyDictionary<string, PhraseTable> classes)
{
    private static readonly PhraseTable Empty = new([]);

    /// <summary>The frames, in the order of their names.</summary>
    public IReadOnlyList<Frame> Frames => frames;

    /// <summary>The word class of that name; empty when there is none, which the loader reports for classes that frames use.</summary>
    public PhraseTable Class(string name) => classes.GetValueOrDefault(name, Empty);
}
