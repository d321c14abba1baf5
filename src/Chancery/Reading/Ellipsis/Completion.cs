using Chancery.Frames;
using Chancery.Language;

namespace Chancery.Reading.Ellipsis;

/// <summary>Makes sentences read as if the text had left nothing out and every subject stood by its verb.</summary>
internal sealed class Completion(FrameLexicon lexicon)
{
    private readonly StrandedSubjects stranded = new(lexicon);
    private readonly DetachedParticiples participles = new(lexicon);
    private readonly SomeOfMany among = new(lexicon);
    private readonly GappedClauses gapped = new(lexicon);
    private readonly ElidedNouns elided = new(EllipsisWords.Of(lexicon));

    /// <summary>The sentences, completed.</summary>
    public IReadOnlyList<Sentence> Complete(IReadOnlyList<Sentence> sentences)
    {
        var spoken = SoundTrees.Of(sentences, HyphenatedVerbs.Restore(HeadlineVerbs.Restore(sentences)));
        var returned = SoundTrees.Of(spoken, stranded.Return(spoken));
        var tied = SoundTrees.Of(returned, participles.Tie(returned));
        var picked = SoundTrees.Of(tied, among.Tie(tied));
        var whole = SoundTrees.Of(picked, gapped.Restore(picked));
        return SoundTrees.Of(whole, elided.Restore(whole));
    }
}
