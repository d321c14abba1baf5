using System.Buffers;
using Chancery.Language.Data;

namespace Chancery.Language.Lemmas;

/// <summary>Gives the dictionary form of a word from its tags: by a list of exceptions first, then by its ending.</summary>
internal sealed class Lemmatizer
{
    private const int LongestRuleEnding = 16;

    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouyAEIOUYäöüáéíóú");

    private readonly Dictionary<(string Form, string Tag), string> exceptions = [];
    private readonly Dictionary<string, Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>>> rules = new(StringComparer.Ordinal);

    private Lemmatizer(string folder)
    {
        foreach (var (columns, _) in DataLines.Read(Path.Combine(folder, "lemmas.tsv"), 3))
            exceptions.TryAdd((columns[0], columns[1]), string.Intern(columns[2]));
        foreach (var (columns, _) in DataLines.Read(Path.Combine(folder, "irregular-verbs.tsv"), 3))
            AddVerb(columns[0], columns[1], columns[2]);
        foreach (var (columns, place) in DataLines.Read(Path.Combine(folder, "lemma-rules.tsv"), 3))
            AddRule(columns, place);
    }

    /// <summary>Loads the files of a language's folder.</summary>
    internal static Lemmatizer Load(string folder) => new(folder);

    /// <summary>The lemma of a word with these tags.</summary>
    internal string LemmaOf(string form, Upos upos, string xpos)
    {
        // Adjectives in names (United Nations) keep their capital as the names do.
        if (upos == Upos.PropN || xpos == "NNP") return ByEnding(form, xpos);
        var plain = Plain(form);
        var key = plain.ToLowerInvariant();
        if (exceptions.TryGetValue((key, xpos), out var lemma)) return lemma;
        if (exceptions.TryGetValue((key, NameOf(upos)), out lemma)) return lemma;
        if (upos is Upos.Sym or Upos.Punct or Upos.X) return plain;
        return upos == Upos.Num ? key.Replace(",", "", StringComparison.Ordinal) : ByEnding(key, xpos);
    }

    private static string NameOf(Upos upos) => upos switch
    {
        Upos.Aux => "AUX",
        Upos.Verb => "VERB",
        Upos.Noun => "NOUN",
        Upos.Adj => "ADJ",
        Upos.Adv => "ADV",
        Upos.Pron => "PRON",
        Upos.Det => "DET",
        Upos.Part => "PART",
        _ => "",
    };

    private static string Plain(string form) => form.Contains('’', StringComparison.Ordinal) ? form.Replace('’', '\'') : form;

    private string ByEnding(string form, string xpos)
    {
        if (!rules.TryGetValue(xpos, out var endings)) return form;
        for (var length = Math.Min(LongestRuleEnding, form.Length); length > 0; length--)
            if (endings.TryGetValue(form.AsSpan(form.Length - length), out var replacement)
                && IsWord(form.AsSpan(0, form.Length - length), replacement))
                return string.Concat(form.AsSpan(0, form.Length - length), replacement);
        return form;
    }

    /// <summary>Whether what an ending leaves can be a word: without a vowel, "bring" would become "br".</summary>
    private static bool IsWord(ReadOnlySpan<char> stem, string ending) =>
        stem.Length + ending.Length > 1 && (stem.ContainsAny(Vowels) || ending.AsSpan().ContainsAny(Vowels));

    private void AddVerb(string lemma, string past, string participle)
    {
        foreach (var form in past.Split('/')) exceptions.TryAdd((form, "VBD"), string.Intern(lemma));
        foreach (var form in participle.Split('/')) exceptions.TryAdd((form, "VBN"), string.Intern(lemma));
    }

    private void AddRule(string[] columns, string place)
    {
        if (columns[1].Length is 0 or > LongestRuleEnding)
            throw new InvalidDataException($"{place}: an ending has 1 to {LongestRuleEnding} letters");
        foreach (var tag in columns[0].Split('|'))
        {
            if (!rules.TryGetValue(tag, out var endings))
                rules[tag] = endings = new Dictionary<string, string>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
            endings.Dictionary[columns[1]] = columns[2];
        }
    }
}
