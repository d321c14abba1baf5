namespace Chancery.Frames;

/// <summary>The frames of a language and the word classes that they use.</summary>
internal sealed class FrameLexicon(IReadOnlyList<Frame> frames, IReadOnlyDictionary<string, PhraseTable> classes)
{
    /// <summary>The class of the words for events told before.</summary>
    public const string ToldEventClass = "told-event";

    private static readonly PhraseTable Empty = new([]);

    private readonly ArgumentWords argumentWords = new(
        classes.GetValueOrDefault("object-control", Empty), classes.GetValueOrDefault("quantity", Empty),
        classes.GetValueOrDefault("giving", Empty), classes.GetValueOrDefault("inclination", Empty),
        classes.GetValueOrDefault("judgement", Empty), classes.GetValueOrDefault("utterance", Empty),
        classes.GetValueOrDefault("between", Empty), classes.GetValueOrDefault("where", Empty), classes.GetValueOrDefault("place-tie", Empty),
        classes.GetValueOrDefault("agent", Empty), classes.GetValueOrDefault("issuing", Empty), classes.GetValueOrDefault("lone", Empty),
        classes.GetValueOrDefault("pledge", Empty), classes.GetValueOrDefault("go-between", Empty), classes.GetValueOrDefault("resolving", Empty));

    /// <summary>The frames, in the order of their names.</summary>
    public IReadOnlyList<Frame> Frames => Sets.Frames;

    /// <summary>The sets of words that their conditions ask for.</summary>
    public WordSets Sets { get; } = new(frames, classes);

    /// <summary>The words that change what a date beside them tells.</summary>
    public DatingWords DatingWords { get; } = new(
        classes.GetValueOrDefault("notifying", Empty), classes.GetValueOrDefault("beginning", Empty),
        classes.GetValueOrDefault("occasion", Empty), classes.GetValueOrDefault("onset", Empty), classes.GetValueOrDefault("due", Empty),
        classes.GetValueOrDefault("apart", Empty), classes.GetValueOrDefault("concluding", Empty), classes.GetValueOrDefault("report-day", Empty), classes.GetValueOrDefault("since", Empty),
        classes.GetValueOrDefault("instrument", Empty), classes.GetValueOrDefault("conferring", Empty), classes.GetValueOrDefault("founded", Empty),
        classes.GetValueOrDefault("spreading", Empty));

    /// <summary>The words for events that are spoken of again.</summary>
    public ToldEvents ToldEvents { get; } = new(classes.GetValueOrDefault(ToldEventClass, Empty));

    /// <summary>Tells mere places from those whom a sentence is about.</summary>
    public Scenes Scenes { get; } = new(
        classes.GetValueOrDefault("place-tie", Empty), classes.GetValueOrDefault("event", Empty), classes.GetValueOrDefault("talks", Empty));

    /// <summary>The arguments of the words of a sentence, found with the classes of this language.</summary>
    public Arguments ArgumentsOf(SentenceView view) =>
        new(view, argumentWords);

    /// <summary>The word class of that name; empty when there is none, which the loader reports for classes that frames use.</summary>
    public PhraseTable Class(string name) => classes.GetValueOrDefault(name, Empty);
}
