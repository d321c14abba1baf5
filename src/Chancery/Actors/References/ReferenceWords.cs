using System.Collections.Frozen;
using Chancery.Lexicons;

namespace Chancery.Actors.References;

/// <summary>What a language's data says of the nouns by which a report refers to actors.</summary>
internal sealed class ReferenceWords
{
    private readonly FrozenDictionary<string, FrozenSet<string>> kinds;
    private readonly FrozenDictionary<string, string[]> offices;

    private ReferenceWords(string folder, ICollection<LexiconError> errors)
    {
        var rows = TsvFile.Read(Path.Combine(folder, "references.tsv"), ["kind", "word", "offices"], errors);
        kinds = WordColumns.ByKind(
            rows, ["pair", "people", "country", "government", "bloc", "agency", "ministry", "region", "two", "mutual"], errors);
        offices = rows.Where(row => row[0] == "people").ToFrozenDictionary(row => row[1], row => row.Alternatives(2));
    }

    /// <summary>Loads the list from the language's folder in <c>data/</c>.</summary>
    public static ReferenceWords Load(string folder, ICollection<LexiconError> errors) => new(folder, errors);

    public bool IsPair(string lemma) => kinds["pair"].Contains(lemma);

    /// <summary>Whether the plural with an article alone means two: the sides.</summary>
    public bool MeansTwo(string lemma) => kinds["two"].Contains(lemma);

    /// <summary>Whether the adjective means the two states spoken of: bilateral.</summary>
    public bool IsMutual(string lemma) => kinds["mutual"].Contains(lemma);

    public bool IsPeople(string lemma) => kinds["people"].Contains(lemma);

    public bool IsCountry(string lemma) => kinds["country"].Contains(lemma);

    public bool IsGovernment(string lemma) => kinds["government"].Contains(lemma);

    public bool IsBloc(string lemma) => kinds["bloc"].Contains(lemma);

    public bool IsAgency(string lemma) => kinds["agency"].Contains(lemma);

    public bool IsMinistry(string lemma) => kinds["ministry"].Contains(lemma);

    public bool IsRegion(string lemma) => kinds["region"].Contains(lemma);

    /// <summary>Whether a holder of <paramref name="office"/> may be meant by the noun: "the diplomat" by a foreign minister.</summary>
    public bool MayMean(string lemma, string office)
    {
        if (!offices.TryGetValue(lemma, out var named)) return false;
        return named.Length == 0 || named.Any(name => office == name || office.EndsWith(" " + name, StringComparison.Ordinal));
    }
}
