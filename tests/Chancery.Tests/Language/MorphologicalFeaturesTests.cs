using Chancery.Language;
using Chancery.Language.Morphology;

namespace Chancery.Tests.Language;

public sealed class MorphologicalFeaturesTests
{
    private static readonly string Folder = Path.Combine(English.Repository, "data", "en", "language");

    private static readonly MorphologicalFeatures Features = MorphologicalFeatures.Load(Folder);

    [Theory]
    [InlineData("The/DET/DT/2/det envoys/NOUN/NNS/3/nsubj left/VERB/VBD/0/root", "left", "Mood=Ind|Number=Plur|Person=3|Tense=Past|VerbForm=Fin")]
    [InlineData("I/PRON/PRP/2/nsubj leave/VERB/VBP/0/root", "leave", "Mood=Ind|Number=Sing|Person=1|Tense=Pres|VerbForm=Fin")]
    [InlineData("Ana/PROPN/NNP/4/nsubj and/CCONJ/CC/3/cc Ben/PROPN/NNP/1/conj left/VERB/VBD/0/root", "left", "Mood=Ind|Number=Plur|Person=3|Tense=Past|VerbForm=Fin")]
    [InlineData("It/PRON/PRP/3/nsubj:pass was/AUX/VBD/3/aux:pass signed/VERB/VBN/0/root", "signed", "Tense=Past|VerbForm=Part|Voice=Pass")]
    [InlineData("It/PRON/PRP/3/nsubj has/AUX/VBZ/3/aux begun/VERB/VBN/0/root", "begun", "Tense=Past|VerbForm=Part")]
    [InlineData("She/PRON/PRP/3/nsubj has/AUX/VBZ/3/aux come/VERB/VBN/0/root and/CCONJ/CC/5/cc gone/VERB/VBN/3/conj", "gone", "Tense=Past|VerbForm=Part")]
    [InlineData("the/DET/DT/3/det signed/VERB/VBN/3/amod treaty/NOUN/NN/0/root", "signed", "Tense=Past|VerbForm=Part|Voice=Pass")]
    [InlineData("She/PRON/PRP/3/nsubj is/AUX/VBZ/3/aux leaving/VERB/VBG/0/root", "leaving", "Tense=Pres|VerbForm=Part")]
    [InlineData("She/PRON/PRP/2/nsubj began/VERB/VBD/0/root leaving/VERB/VBG/2/xcomp", "leaving", "VerbForm=Ger")]
    [InlineData("They/PRON/PRP/3/nsubj will/AUX/MD/3/aux leave/VERB/VB/0/root", "leave", "VerbForm=Inf")]
    [InlineData("They/PRON/PRP/3/nsubj will/AUX/MD/3/aux leave/VERB/VB/0/root", "will", "VerbForm=Fin")]
    [InlineData("Leave/VERB/VB/0/root now/ADV/RB/1/advmod", "Leave", "Mood=Imp|VerbForm=Fin")]
    [InlineData("We/PRON/PRP/2/nsubj saw/VERB/VBD/0/root it/PRON/PRP/2/obj", "it", "Case=Acc|Gender=Neut|Number=Sing|Person=3|PronType=Prs")]
    [InlineData("It/PRON/PRP/2/nsubj works/VERB/VBZ/0/root", "It", "Case=Nom|Gender=Neut|Number=Sing|Person=3|PronType=Prs")]
    [InlineData("those/PRON/DT/0/root who/PRON/WP/3/nsubj left/VERB/VBD/1/acl:relcl", "who", "PronType=Rel")]
    [InlineData("Who/PRON/WP/2/nsubj left/VERB/VBD/0/root", "Who", "PronType=Int")]
    [InlineData("its/PRON/PRP$/2/nmod:poss oldest/ADJ/JJS/0/root", "oldest", "Degree=Sup")]
    [InlineData("its/PRON/PRP$/2/nmod:poss oldest/ADJ/JJS/0/root", "its", "Case=Gen|Gender=Neut|Number=Sing|Person=3|Poss=Yes|PronType=Prs")]
    [InlineData("the/DET/DT/2/det 19th/NOUN/NN/0/root", "19th", "Number=Sing|NumForm=Combi|NumType=Ord")]
    [InlineData("1,200/NUM/CD/0/root", "1,200", "NumForm=Digit|NumType=Card")]
    [InlineData("4.5/NUM/CD/0/root", "4.5", "NumForm=Digit|NumType=Frac")]
    [InlineData("Yes/INTJ/UH/0/root ,/PUNCT/,/1/punct", ",", "_")]
    public void A_word_has_the_features_of_its_tags_form_and_place(string sentence, string form, string features) =>
        Of(Sentence(sentence), form).ShouldBe(features);

    [Fact]
    public void Data_with_names_out_of_order_are_refused_by_file_and_line()
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            var path = Path.Combine(folder.FullName, "features.tsv");
            File.WriteAllText(path, "# comment\nNOUN/NN\t<any>\tPronType=Ind|Number=Sing\n");
            Should.Throw<InvalidDataException>(() => MorphologicalFeatures.Load(folder.FullName)).Message.ShouldStartWith($"{path}:2: ");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string Of(Sentence sentence, string form)
    {
        for (var i = 0; i < sentence.Count; i++)
            if (sentence[i].Form == form) return Features.Of(sentence, i);
        throw new ArgumentException($"There is no {form} in the sentence.", nameof(form));
    }

    private static Sentence Sentence(string written)
    {
        var at = 0;
        var words = written.Split(' ').Select(word => word.Split('/')).Select(columns =>
        {
            var span = new Span(at, at + columns[0].Length);
            at = span.End + 1;
            return new Token(span, columns[0], columns[0].ToLowerInvariant(), Enum.Parse<Upos>(columns[1], ignoreCase: true), columns[2],
                int.Parse(columns[3]) - 1, columns[4]);
        });
        Token[] tokens = [.. words];
        return new(new(0, at - 1), tokens);
    }
}
