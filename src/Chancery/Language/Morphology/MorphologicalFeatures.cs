namespace Chancery.Language.Morphology;

/// <summary>Tells the morphological features of words (universaldependencies.org/u/feat) as the English Web Treebank has them.</summary>
/// <remarks>They follow from tags, form and tree, so they are worked out when they are asked for and cost the analysis
/// nothing. Loaded once, then never changed: it may be used from many threads.</remarks>
public sealed class MorphologicalFeatures
{
    /// <summary>What a word without features has in CoNLL-U.</summary>
    public const string None = "_";

    private readonly FeatureTable table;

    private MorphologicalFeatures(FeatureTable table) => this.table = table;

    /// <summary>Loads the data of a language.</summary>
    /// <param name="dataFolder">The folder of the language's data: <c>data/en/language</c>.</param>
    /// <exception cref="InvalidDataException">The file is wrong; the message names file and line.</exception>
    public static MorphologicalFeatures Load(string dataFolder) => new(FeatureTable.Load(dataFolder));

    /// <summary>The features of a word as CoNLL-U writes them: <c>Number=Plur</c>, <c>Tense=Past|VerbForm=Part|Voice=Pass</c>.</summary>
    public string Of(Sentence sentence, int word)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        ref readonly var token = ref sentence[word];
        if (token.Upos is Upos.Verb or Upos.Aux && VerbFeatures.Of(sentence, word) is { } features) return features;
        return table.Find($"{token.Upos.ToString().ToUpperInvariant()}/{token.Xpos}", token.Form) is { } found
            ? Settled(sentence, word, found)
            : None;
    }

    private static string Settled(Sentence sentence, int word, string features)
    {
        const string eitherCase = "Case=Acc,Nom";
        const string eitherType = "PronType=Int,Rel";
        if (features.Contains(eitherCase)) return features.Replace(eitherCase, IsObject(sentence, word) ? "Case=Acc" : "Case=Nom");
        return features.Contains(eitherType) ? features.Replace(eitherType, IsRelative(sentence, word) ? "PronType=Rel" : "PronType=Int") : features;
    }

    private static bool IsObject(Sentence sentence, int word) =>
        sentence[word].Relation is "obj" or "iobj" or "obl" or "nmod" or "obl:agent" or "obl:unmarked"
        || ClauseLinks.Dependent(sentence, word, "case") >= 0;

    /// <summary>Whether the nearest clause above the word says more of a noun; in any other one it asks.</summary>
    private static bool IsRelative(Sentence sentence, int word)
    {
        for (var at = word; at >= 0; at = sentence[at].Head)
        {
            if (sentence[at].Relation is "acl:relcl" or "advcl:relcl") return true;
            if (sentence[at].Relation is "root" or "ccomp" or "advcl" or "csubj" or "xcomp" or "parataxis" or "acl") return false;
        }

        return false;
    }
}
