using Chancery.Coding;
using Chancery.Lexicons;
using Chancery.Record;
using Chancery.Train.Relations;

namespace Chancery.Tests.Coding;

/// <summary>The data by which event types are told, and what is said of data that is wrong.</summary>
public sealed class CodingDataTests : IDisposable
{
    private static readonly Installation s_installation = Installation.Find();

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("chancery-coding");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void Rules_name_roles_and_attributes_that_their_kind_has()
    {
        var kinds = KindTable.Load(Path.Combine(s_installation.Data, "kinds.tsv"));
        foreach (var rule in CodingRuleFile.Load(Path.Combine(s_installation.Data, "plover.tsv")))
        {
            var kind = kinds[rule.Kind!.Value];
            foreach (var role in rule.Source.Concat(rule.Target)) kind.Roles.ShouldContain(role, rule.ToString());
            foreach (var (name, _) in rule.Where.Where(w => w.Name is not ("modality" or "frame")))
                (kind.Attributes.Contains(name) || kind.Progress == name).ShouldBeTrue($"{rule.Kind} has no {name}");
        }
    }

    [Fact]
    public void The_own_sentences_show_every_event_type_in_many_ways()
    {
        var pairs = LabelledPairFile.Read(Path.Combine(s_installation.Data, "en", "events", "sentences.tsv"));
        foreach (var type in EventTypes.All) pairs.Count(pair => pair.Root == type).ShouldBeGreaterThan(30, type.Name());
        foreach (var pair in pairs)
        {
            pair.Sentence.ShouldContain(pair.Source);
            pair.Sentence.ShouldContain(pair.Target);
        }
    }

    [Fact]
    public void A_wrong_rule_is_named_by_file_and_line()
    {
        var path = Write("plover.tsv", "kind\twhere\tsource roles\ttarget roles\troot\tconfidence\nquarrel\tstage\tactor\ttarget\tSHOUT\t2\n");
        var errors = Should.Throw<LexiconException>(() => CodingRuleFile.Load(path)).Errors;
        errors.ShouldAllBe(error => error.File == path && error.Line == 2);
        errors.Select(error => error.Message).ShouldBe(
            ["\"quarrel\" is no kind of claim", "\"SHOUT\" is no event type", "\"2\" is no confidence above 0 and up to 1", "\"stage\" is not of the form name=value|value"]);
    }

    [Fact]
    public void A_word_that_stands_twice_in_a_class_is_named()
    {
        var path = Write("event-words.tsv", "class\twords\nHELP\taid|rice|aid\n");
        Should.Throw<LexiconException>(() => EventWords.Load(path)).Message.ShouldContain(":2: \"aid\" stands twice");
    }

    [Fact]
    public void A_model_is_read_as_it_was_written()
    {
        var (first, second) = (Path.Combine(folder.FullName, "a.tsv"), Path.Combine(folder.FullName, "b.tsv"));
        var weights = new Dictionary<string, FeatureWeights>(StringComparer.Ordinal)
        {
            ["e:thank"] = new(1000, Row(EventType.Support, 700)),
            ["e:sue"] = new(250, Row(EventType.Accuse, -3)),
        };
        RelationModelFile.Save(first, new(Row(EventType.Yield, 5), weights, ["made for a test"]));
        var model = RelationModelFile.Load(first);
        model.Choose(["e:thank", "e:unknown"]).Type.ShouldBe(EventType.Support);
        RelationModelFile.Save(second, model);
        File.ReadAllText(second).ShouldBe(File.ReadAllText(first));
    }

    [Theory]
    [InlineData("bias\t1000\ne:sue\t100\tACCUSE=1\n", ":2: no feature")]
    [InlineData("bias\t1000\ne:sue\t100\tACCUSE:1\ne:sue\t100\tACCUSE:2\n", ":3: \"e:sue\" stands twice")]
    [InlineData("e:sue\t100\tACCUSE:1\n", "no line \"bias\"")]
    public void A_wrong_model_is_named_by_file_and_line(string text, string message)
    {
        var path = Write("relations.tsv", text);
        Should.Throw<LexiconException>(() => RelationModelFile.Load(path)).Message.ShouldContain(message);
    }

    private static int[] Row(EventType type, int weight)
    {
        var row = new int[EventTypes.All.Count];
        row[(int)type] = weight;
        return row;
    }

    private string Write(string name, string text)
    {
        var path = Path.Combine(folder.FullName, name);
        File.WriteAllText(path, text);
        return path;
    }
}
