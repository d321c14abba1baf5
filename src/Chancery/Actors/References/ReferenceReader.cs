using Chancery.Actors.Offices;
using Chancery.Language;

namespace Chancery.Actors.References;

/// <summary>Walks a document from the first word to the last and resolves what refers to actors without naming them.</summary>
internal sealed class ReferenceReader(ReferenceWords words, SayingWords saying, OfficeWords offices, OfClueFinder clues)
{
    /// <summary>Adds the mentions that refer to others; tells who speaks in the document's quotations, and which offices it
    /// describes whose holders it names elsewhere.</summary>
    public (QuotedSpeech Speech, IReadOnlyList<OfficeHolding> Described) Read(Discourse discourse, MinistryNames ministries)
    {
        var transcript = new Transcript(discourse, words);
        foreach (var speech in transcript.Speeches) discourse.Quotations.Add(speech);
        var speakers = new Speakers(discourse, saying);
        var groups = new StateGroups(discourse, offices);
        var gatherings = new Gatherings(discourse, groups);
        var resolvers = new Resolvers(
            discourse, new(discourse, words, speakers, groups), new(discourse, words, offices, groups, gatherings, speakers),
            new(discourse, words, gatherings, clues, offices, ministries));
        // What a quotation refers to depends on its speaker, who may be named by a pronoun after it.
        foreach (var quoted in (bool[])[false, true])
        {
            for (var sentence = 0; sentence < discourse.Draft.Sentences.Count; sentence++)
            {
                if (!quoted || discourse.Quotations.AnyIn(sentence)) Read(discourse, resolvers, sentence, quoted);
            }
        }

        return (new(discourse, speakers, groups, transcript), resolvers.Descriptions.Known);
    }

    private static void Read(Discourse discourse, Resolvers resolvers, int sentence, bool quoted)
    {
        var names = discourse.Names(sentence);
        for (var token = 0; token < names.Count; token++)
        {
            if (!MayRefer(names, token)) continue;
            if (discourse.Quotations.At(sentence, token) is not null != quoted || IsNamed(discourse, sentence, token)) continue;
            if (resolvers.At(sentence, token) is { } mention) discourse.Add(mention);
        }
    }

    private static bool MayRefer(SentenceNames names, int token) =>
        names[token].Upos is Upos.Pron or Upos.Det or Upos.Num or Upos.Noun or Upos.PropN or Upos.Adj or Upos.Adv || names.OfficeAt(token) is not null;

    private static bool IsNamed(Discourse discourse, int sentence, int token) =>
        discourse.Index.At(sentence, token) is { } mention && (mention.Head == token || mention.Form == MentionForm.Name);

    /// <summary>The ways to resolve a reference, each in its turn.</summary>
    private sealed record Resolvers(Discourse Discourse, Pronouns Pronouns, Nouns Nouns, OfficeDescriptions Descriptions)
    {
        public Mention? At(int sentence, int token)
        {
            if (Pronouns.At(sentence, token) is { } pronoun) return pronoun;
            var office = Discourse.Names(sentence).OfficeAt(token);
            var described = office?.Title == token ? Descriptions.At(sentence, office) : null;
            if (described is { Actors: [{ Type: not ActorType.Office }] }) return described;
            // "the Somali leader" is somebody named before rather than an office whose holder is not known.
            var noun = Nouns.At(sentence, token);
            return described is null || noun is { Actors: [{ Type: ActorType.Person }] } ? noun : described;
        }
    }
}
