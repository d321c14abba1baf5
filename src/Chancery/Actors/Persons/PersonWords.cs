using System.Collections.Frozen;
using Chancery.Actors.References;
using Chancery.Lexicons;

namespace Chancery.Actors.Persons;

/// <summary>What a language's data says of the words in and around persons' names.</summary>
internal sealed class PersonWords
{
    private readonly FrozenSet<string> particle, suffix, courtesy, company, @break;
    private readonly FrozenDictionary<string, Gender> courtesies;
    private readonly FrozenDictionary<string, Gender> givenNames;
    private readonly FrozenSet<string> organisationWords, bodyWords;
    private readonly SayingWords saying;
    private readonly FrozenSet<string> personVerbs;

    private PersonWords(string folder, SayingWords saying, ICollection<LexiconError> errors)
    {
        this.saying = saying;
        var rows = TsvFile.Read(Path.Combine(folder, "name-parts.tsv"), ["kind", "word", "gender"], errors);
        var parts = WordColumns.ByKind(rows, ["particle", "suffix", "courtesy", "company", "break"], errors);
        (particle, suffix, courtesy, company, @break) = (parts["particle"], parts["suffix"], parts["courtesy"], parts["company"], parts["break"]);
        courtesies = Genders(rows.Where(row => row[0] == "courtesy"), word: 1, gender: 2);
        givenNames = Genders(TsvFile.Read(Path.Combine(folder, "given-names.tsv"), ["name", "gender"], errors), word: 0, gender: 1);
        organisationWords = WordColumns.Words(Path.Combine(folder, "organisation-words.tsv"), errors);
        bodyWords = WordColumns.Words(Path.Combine(folder, "body-words.tsv"), errors);
        personVerbs = WordColumns.Words(Path.Combine(folder, "person-verbs.tsv"), errors);
    }

    /// <summary>Loads the lists from the language's folder in <c>data/</c>.</summary>
    public static PersonWords Load(string folder, SayingWords saying, ICollection<LexiconError> errors) => new(folder, saying, errors);

    public bool IsParticle(string form) => particle.Contains(form.ToLowerInvariant());

    public bool IsSuffix(string form) => suffix.Contains(form);

    public bool IsCourtesy(string form) => courtesy.Contains(form);

    /// <summary>Whether the preposition stands before persons rather than places: with.</summary>
    public bool IsCompany(string form) => company.Contains(form);

    /// <summary>Whether the word ends a name even when it has a capital.</summary>
    public bool IsBreak(string form) => @break.Contains(form);

    /// <summary>Whether the word names an organisation, an event, a document or a place, never a person.</summary>
    public bool IsOrganisationWord(string form) => organisationWords.Contains(form.ToLowerInvariant());

    /// <summary>Whether the word makes a name that of a body of states or peoples.</summary>
    public bool IsBodyWord(string form) => bodyWords.Contains(form.ToLowerInvariant());

    /// <summary>Whether the verb has a person for its subject more often than not.</summary>
    public bool IsPersonVerb(string lemma) => personVerbs.Contains(lemma) || saying.IsVerb(lemma);

    public bool IsGivenName(string form) => givenNames.ContainsKey(NameFolding.Fold(form));

    public Gender GenderOfGiven(string folded) => givenNames.GetValueOrDefault(folded, Gender.Unknown);

    public Gender GenderOfCourtesy(string form) => courtesies.GetValueOrDefault(form, Gender.Unknown);

    private static FrozenDictionary<string, Gender> Genders(IEnumerable<TsvRow> rows, int word, int gender)
    {
        var genders = new Dictionary<string, Gender>();
        foreach (var row in rows)
        {
            genders[word == 0 ? NameFolding.Fold(row[word]) : row[word]] = row[gender] switch
            {
                "f" => Gender.Female,
                "m" => Gender.Male,
                _ => Gender.Unknown,
            };
        }

        return genders.ToFrozenDictionary();
    }
}
