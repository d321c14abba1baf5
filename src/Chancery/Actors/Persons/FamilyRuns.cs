using Chancery.Language;
using Chancery.Lexicons;

namespace Chancery.Actors.Persons;

/// <summary>Finds the family names of a document's persons where no run was found: in headlines, at the head of a sentence, where
/// taggers take them for other words, and where a town is called the same.</summary>
internal sealed class FamilyRuns(PersonWords words)
{
    public void AddTo(DocumentDraft draft)
    {
        var full = draft.Persons.Persons.Where(person => person.Name.IsFull).Select(person => person.Name).ToList();
        if (full.Count == 0) return;
        var families = full.Select(name => name.Parts[^1]).ToHashSet();
        // "Wang will visit Chad": the family name comes first in East Asia.
        var heads = full.Select(name => name.Parts[0]).Concat(families).ToHashSet();
        foreach (var sentence in draft.Sentences)
        {
            var names = sentence.Names;
            for (var token = 0; token < names.Count; token++)
            {
                if (!MayBeFamily(names, token)) continue;
                var known = token == 0 && names.MatchAt(token) is null ? heads : families;
                if (!known.Contains(NameFolding.Fold(names.Form(token)).Trim(' '))) continue;
                if (sentence.Runs.Any(run => run.First <= token && token <= run.Last)) continue;
                var name = PersonName.Of(names.Form(token));
                if (name.Parts.Length == 1 && known.Contains(name.Parts[0])) sentence.AddRun(new(names.Index, token, token, name, null, Gender.Unknown, false));
            }
        }
    }

    private bool MayBeFamily(SentenceNames names, int token)
    {
        var word = names[token];
        if (!char.IsUpper(word.Form[0]) || names.OfficeAt(token) is not null) return false;
        if (names.MatchAt(token) is { } match) return word.Upos is Upos.PropN && match is { Kind: NameKind.Place } && match.First == match.Last && !StandsAsPlace(names, token);
        return word.Upos is Upos.PropN || (token == 0 && names.Style != SentenceStyle.TitleCase && IsSubjectLike(names, token));
    }

    /// <summary>"In Rivas", "the Rivas road", "Rivas, Nicaragua": the town, although somebody is called so.</summary>
    private bool StandsAsPlace(SentenceNames names, int token)
    {
        if (token > 0 && names[token - 1].Upos is Upos.Det or Upos.Adj || (token > 0 && names[token - 1].Upos is Upos.Adp && !words.IsCompany(names.Form(token - 1)))) return true;
        if (names[token].Relation is "compound" or "amod" or "nmod" && names[token].Head > token) return true;
        return names.Form(token + 1) is "," && names.MatchAt(token + 2) is { Actor.Type: ActorType.State or ActorType.Region };
    }

    private static bool IsSubjectLike(SentenceNames names, int token) =>
        names.IsGenitive(token + 1) || (token + 1 < names.Count && names[token + 1].Upos is Upos.Verb or Upos.Aux);
}
