using Chancery.Lexicons;

namespace Chancery.Tests.Lexicons;

public sealed class DataConsistencyTests
{
    private static readonly string Data = Installation.Find().Data;

    public static TheoryData<string> Files() =>
        [.. Directory.EnumerateFiles(Data, "*.tsv", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(Data, f).Replace('\\', '/'))];

    [Theory]
    [MemberData(nameof(Files))]
    public void No_row_stands_twice_in_a_file(string file)
    {
        var rows = File.ReadLines(Path.Combine(Data, file)).Where(line => line.Length > 0 && line[0] != '#');
        rows.GroupBy(row => row).Where(group => group.Count() > 1).Select(group => group.Key).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_file_is_listed_with_its_source_and_licence(string file)
    {
        var list = File.ReadAllText(Path.Combine(Data, "README.md"));
        var folder = $"{Path.GetDirectoryName(file)}/*{Path.GetExtension(file)}";
        (list.Contains($"`{file}`") || list.Contains($"`{folder}`")).ShouldBeTrue($"{file} is not in data/README.md");
    }

    [Fact]
    public void Every_member_of_the_United_Nations_is_there() =>
        LoadedWorld.World.States.Values.Count(s => s.Status == StateStatus.Member).ShouldBe(193);

    [Fact]
    public void Every_state_and_region_has_a_name()
    {
        var world = LoadedWorld.World;
        world.States.Values.Where(s => world.NameOf(s.Id) == s.Code).ShouldBeEmpty();
        world.Regions.Values.Where(r => world.NameOf(r.Id) == r.Slug).ShouldBeEmpty();
    }

    [Fact]
    public void Every_sort_of_state_is_of_states_that_are_known()
    {
        var codes = File.ReadLines(Path.Combine(Data, "en", "state-traits.tsv")).Where(line => line.Length > 0 && line[0] != '#').Skip(1)
            .SelectMany(line => line.Split('\t')[2].Split(' ').Where(word => word != "but")).Distinct().ToList();
        codes.ShouldNotBeEmpty();
        codes.Where(code => !LoadedWorld.World.States.ContainsKey(code)).ShouldBeEmpty();
    }

    [Fact]
    public void Enough_of_the_worlds_organisations_are_known() =>
        LoadedWorld.World.Organisations.Values.Count(o => o.Type is OrganisationType.Intergovernmental).ShouldBeGreaterThan(350);

    [Fact]
    public void Organisations_and_memberships_end_after_they_begin()
    {
        var facts = LoadedWorld.World.Facts;
        facts.Organisations.Values.Where(o => o.From > o.To).ShouldBeEmpty();
        facts.Memberships.Where(m => m.From > m.To).ShouldBeEmpty();
    }

    [Fact]
    public void Nobody_belongs_to_what_has_ended()
    {
        var world = LoadedWorld.World;
        world.Facts.Memberships.Where(m => m.To is null && world.Organisations[m.Organisation].To is not null).ShouldBeEmpty();
    }

    [Fact]
    public void Nobody_is_a_member_twice_at_the_same_time()
    {
        var members = LoadedWorld.World.Facts.Memberships.Where(m => m.Status is "member").ToLookup(m => (m.Organisation, m.State));
        members.Where(terms => terms.Count(m => m.To is null) > 1).Select(terms => terms.Key).ShouldBeEmpty();
    }

    [Fact]
    public void A_name_of_two_actors_says_how_sure_each_is()
    {
        var usual = LoadedWorld.World.Names.Where(n => n is { Context: null, Actor.Type: not ActorType.Person });
        var shared = usual.GroupBy(n => n.Text).Where(g => g.Select(n => n.Actor).Distinct().Count() > 1);
        shared.Where(g => g.GroupBy(n => n.Actor).Count(a => a.Max(n => n.Confidence) == g.Max(n => n.Confidence)) > 1)
            .Select(g => g.Key).ShouldBeEmpty();
    }

    [Fact]
    public void Terms_end_after_they_begin_and_are_dated_in_EDTF()
    {
        foreach (var tenure in LoadedWorld.World.Facts.Tenures)
        {
            tenure.From.Value.ShouldMatch(@"^\d{4}(-\d\d(-\d\d)?)?$", tenure.ToString());
            tenure.To.Value.ShouldMatch(@"^\d{4}(-\d\d(-\d\d)?)?$", tenure.ToString());
            tenure.Attests(tenure.From).ShouldBeTrue(tenure.ToString());
        }
    }

    [Fact]
    public void No_two_persons_share_a_spelling()
    {
        var spellings = LoadedWorld.World.Names.Where(n => n.Actor is { Type: ActorType.Person });
        spellings.GroupBy(n => n.Text).Where(g => g.Select(n => n.Actor).Distinct().Count() > 1).Select(g => g.Key).ShouldBeEmpty();
    }
}
