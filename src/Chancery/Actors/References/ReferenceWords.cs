using System.Collections.Frozen;
using Chancery.Lexicons;

namespace Chancery.Actors.References;

/// <summary>What a language's data says of the nouns and pronouns by which a report refers to actors.</summary>
internal sealed class ReferenceWords
{
    private static readonly Determiner[] Determiners = [Determiner.Article, Determiner.Pointing, Determiner.Listing, Determiner.Indefinite, Determiner.Both];

    private static readonly string[] Nouns =
    [
        "pair", "people", "country", "government", "bloc", "bare", "organ", "members", "agency", "ministry", "region", "two", "mutual",
        "joint", "many", "fellow", "counted", "unit", "arm", "asks", "answers", "placed", "whole", "acronym", "desk", "telling", "facing", "ruling",
    ];

    private static readonly string[] Kinds = [.. Nouns, "described", "opposite", .. Determiners.Select(NameOf)];

    private readonly FrozenSet<string> all, pair, two, mutual, people, country, government, bloc, bare, organ, members, agency, ministry, region;
    private readonly FrozenSet<string> joint, many, fellow, counted, unit, arm, asks, answers, placed, whole, desk, telling, facing, ruling, described, opposite;
    private readonly FrozenDictionary<string, Determiner> determiners;
    private readonly FrozenDictionary<string, string[]> offices;
    private readonly FrozenDictionary<string, string> acronyms;
    private readonly FrozenDictionary<string, (PronounKind Kind, int Count)> pronouns;

    private ReferenceWords(string folder, ICollection<LexiconError> errors)
    {
        var rows = TsvFile.Read(Path.Combine(folder, "references.tsv"), ["kind", "word", "offices"], errors);
        var kinds = WordColumns.ByKind(rows, Kinds, errors);
        (pair, two, mutual, people, country) = (kinds["pair"], kinds["two"], kinds["mutual"], kinds["people"], kinds["country"]);
        (government, bloc, agency, region) = (kinds["government"], kinds["bloc"], kinds["agency"], kinds["region"]);
        (bare, organ, members) = (kinds["bare"], kinds["organ"], kinds["members"]);
        (counted, unit) = (kinds["counted"], kinds["unit"]);
        (joint, many, fellow) = (kinds["joint"], kinds["many"], kinds["fellow"]);
        (arm, asks, answers) = (kinds["arm"], kinds["asks"], kinds["answers"]);
        (placed, whole, desk, telling, facing) = (kinds["placed"], kinds["whole"], kinds["desk"], kinds["telling"], kinds["facing"]);
        (ruling, described, opposite) = (kinds["ruling"], kinds["described"], kinds["opposite"]);
        ministry = kinds["ministry"].ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        all = Nouns.SelectMany(kind => kinds[kind]).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        offices = rows.Where(row => row[0] == "people").ToFrozenDictionary(row => row[1], row => row.Alternatives(2));
        acronyms = rows.Where(row => row[0] == "acronym").ToFrozenDictionary(row => row[1], row => row[2]);
        determiners = Determiners.SelectMany(sort => kinds[NameOf(sort)].Select(word => (Word: word, Sort: sort)))
            .ToFrozenDictionary(known => known.Word, known => known.Sort, StringComparer.OrdinalIgnoreCase);
        pronouns = Pronouns(folder, errors);
        Traits = StateTraits.Load(folder, errors);
    }

    /// <summary>Loads the list from the language's folder in <c>data/</c>.</summary>
    public static ReferenceWords Load(string folder, ICollection<LexiconError> errors) => new(folder, errors);

    /// <summary>What words say of the sort of a state.</summary>
    public StateTraits Traits { get; }

    /// <summary>Whether the list has the word at all, in any case: most words of a text are settled by this.</summary>
    public bool Has(string lemma) => all.Contains(lemma);

    /// <summary>What the word may stand for as a pronoun, in any case; null when it is none that may.</summary>
    public PronounKind? PronounOf(string form) => pronouns.TryGetValue(form, out var pronoun) ? pronoun.Kind : null;

    /// <summary>How many the numeral means, in words or in figures; 0 when it is none.</summary>
    public int CountOf(string form) =>
        pronouns.TryGetValue(form, out var pronoun) ? pronoun.Count : form.Length == 1 && char.IsAsciiDigit(form[0]) ? form[0] - '0' : 0;

    /// <summary>What the ministry is for that the letters mean in any state: MFA; null when they mean none.</summary>
    public string? FieldOf(string form) => acronyms.GetValueOrDefault(form);

    public bool IsPair(string lemma) => pair.Contains(lemma);

    /// <summary>Whether two of them mean the two states that have them: both navies.</summary>
    public bool IsArm(string lemma) => arm.Contains(lemma);

    /// <summary>Whether the plural with an article alone means two: the sides.</summary>
    public bool MeansTwo(string lemma) => two.Contains(lemma);

    /// <summary>Whether the adjective means the two states spoken of: bilateral.</summary>
    public bool IsMutual(string lemma) => mutual.Contains(lemma);

    /// <summary>Whether "our" before the adjective means the speaker's state and the other: our shared.</summary>
    public bool IsJoint(string form) => joint.Contains(form);

    /// <summary>Whether the noun in the singular means several: people.</summary>
    public bool IsMany(string lemma) => many.Contains(lemma);

    /// <summary>Whether the plural joined to a name means those who act with him: her counterparts, his ministers.</summary>
    public bool IsFellow(string lemma) => fellow.Contains(lemma) || people.Contains(lemma);

    /// <summary>What the determiner says, in any case.</summary>
    public Determiner DeterminerOf(string form) => determiners.GetValueOrDefault(form, Determiner.Other);

    /// <summary>Whether "in" ties the noun to its state as "of" does: the authorities in Chile.</summary>
    public bool IsPlaced(string lemma) => placed.Contains(lemma);

    public bool IsPeople(string lemma) => people.Contains(lemma);

    public bool IsCountry(string lemma) => country.Contains(lemma);

    public bool IsGovernment(string lemma) => government.Contains(lemma);

    /// <summary>Whether with an article alone the noun means those who govern the state that is spoken of: the government.</summary>
    public bool IsRuling(string lemma) => ruling.Contains(lemma);

    public bool IsBloc(string lemma) => bloc.Contains(lemma);

    /// <summary>Whether the bloc is one that has members, so that none of its organs is meant: the alliance, but not the body.</summary>
    public bool HasMembers(string lemma) => members.Contains(lemma);

    /// <summary>Whether the noun means an organisation of states where a number of members stands before it: the 22-nation group.</summary>
    public bool IsCounted(string lemma) => bloc.Contains(lemma) || counted.Contains(lemma);

    /// <summary>Whether members are counted by the word: the 22-nation group.</summary>
    public bool IsUnit(string lemma) => unit.Contains(lemma);

    /// <summary>Whether the noun means an organisation with an article alone: the community.</summary>
    public bool IsBare(string lemma) => bare.Contains(lemma);

    /// <summary>Whether the noun means an organisation that has it in its name: the Council.</summary>
    public bool IsOrgan(string lemma) => organ.Contains(lemma);

    public bool IsAgency(string lemma) => agency.Contains(lemma);

    /// <summary>Whether the noun means those who speak for whoever it belongs to: office.</summary>
    public bool IsDesk(string lemma) => desk.Contains(lemma.ToLowerInvariant());

    /// <summary>Whether the verb says to whom something is said: tell.</summary>
    public bool IsTelling(string lemma) => telling.Contains(lemma);

    /// <summary>Whether the word before a colon says that a journalist asks what follows: Question.</summary>
    public bool Asks(string form) => asks.Contains(form.ToLowerInvariant());

    /// <summary>Whether the word before a colon says that the one who is interviewed answers.</summary>
    public bool Answers(string form) => answers.Contains(form.ToLowerInvariant());

    /// <summary>Whether the word means a ministry, in any case.</summary>
    public bool IsMinistry(string lemma) => ministry.Contains(lemma);

    public bool IsRegion(string lemma) => region.Contains(lemma);

    /// <summary>Whether the word means the other of two who deal with one another: her host, his guest.</summary>
    public bool IsFacing(string lemma) => facing.Contains(lemma);

    /// <summary>Whether the adjective says that all of it is meant: the entire region.</summary>
    public bool IsWhole(string lemma) => whole.Contains(lemma);

    /// <summary>Whether the adjective says of a country what does not make it another: the impoverished country.</summary>
    public bool Describes(string lemma) => described.Contains(lemma);

    /// <summary>Whether behind the preposition stands another than whoever acts: sent food to the country.</summary>
    public bool IsOpposite(string preposition) => opposite.Contains(preposition);

    /// <summary>Whether a holder of <paramref name="office"/> may be meant by the noun: "the diplomat" by a foreign minister.</summary>
    public bool MayMean(string lemma, string office)
    {
        if (!offices.TryGetValue(lemma, out var named)) return false;
        return named.Length == 0 || named.Any(name => office == name || office.EndsWith(" " + name, StringComparison.Ordinal));
    }

    private static string NameOf(Determiner determiner) => determiner.ToString().ToLowerInvariant();

    private static FrozenDictionary<string, (PronounKind Kind, int Count)> Pronouns(string folder, ICollection<LexiconError> errors)
    {
        var kinds = new Dictionary<string, (PronounKind Kind, int Count)>();
        foreach (var row in TsvFile.Read(Path.Combine(folder, "pronouns.tsv"), ["kind", "word", "count"], errors))
        {
            var count = 0;
            if (!Enum.TryParse<PronounKind>(row[0], ignoreCase: true, out var kind)) errors.Add(row.Error($"'{row[0]}' is no kind of pronoun"));
            else if (row[2].Length > 0 && !int.TryParse(row[2], out count)) errors.Add(row.Error($"'{row[2]}' is no number"));
            else if (!kinds.TryAdd(row[1], (kind, count))) errors.Add(row.Error($"'{row[1]}' stands here a second time"));
        }

        return kinds.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}
