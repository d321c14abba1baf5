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
        var speakers = new Speakers(discourse, saying);
        var groups = new StateGroups(discourse);
        var pronouns = new Pronouns(discourse, words, speakers, groups);
        var nouns = new Nouns(discourse, words, offices, groups, speakers);
        var descriptions = new OfficeDescriptions(discourse, clues, offices, ministries);
        // What a quotation refers to depends on its speaker, who may be named by a pronoun after it.
        foreach (var quoted in (bool[])[false, true])
        {
            for (var sentence = 0; sentence < discourse.Draft.Sentences.Count; sentence++)
            {
                if (quoted && !discourse.Quotations.AnyIn(sentence)) continue;
                var names = discourse.Names(sentence);
                for (var token = 0; token < names.Count; token++)
                {
                    if (!MayRefer(names, token)) continue;
                    if (discourse.Quotations.At(sentence, token) is not null != quoted || IsNamed(discourse, sentence, token)) continue;
                    var mention = pronouns.At(sentence, token)
                        ?? (names.OfficeAt(token) is { } office && office.Title == token ? descriptions.At(sentence, office) : null)
                        ?? nouns.At(sentence, token);
                    if (mention is not null) discourse.Add(mention);
                }
            }
        }

        return (new(discourse, speakers), descriptions.Known);
    }

    private static bool MayRefer(SentenceNames names, int token) =>
        names[token].Upos is Upos.Pron or Upos.Det or Upos.Num or Upos.Noun or Upos.PropN or Upos.Adj || names.OfficeAt(token) is not null;

    private static bool IsNamed(Discourse discourse, int sentence, int token) =>
        discourse.Index.At(sentence, token) is { } mention && (mention.Head == token || mention.Form == MentionForm.Name);
}
