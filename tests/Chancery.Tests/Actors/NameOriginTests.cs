using Chancery.Actors.Persons;
using Chancery.Lexicons;
using Chancery.Tests.Lexicons;

namespace Chancery.Tests.Actors;

/// <summary>What names tell of the state that a person is of.</summary>
public sealed class NameOriginTests(ITestOutputHelper output)
{
    private static readonly Installation Installation = Installation.Find();
    private static readonly NameOrigins Origins = Load();

    [Theory]
    [InlineData("Zaza Kvelashvili", "RUS GEO", "GEO")]
    [InlineData("Vardan Hakobyan", "TUR ARM", "ARM")]
    [InlineData("Nguyen Thi Hoa", "FRA VNM USA", "VNM")]
    [InlineData("Joaquim Teixeira", "EGY BRA", "BRA")]
    [InlineData("Carlos Gómez", "COL VEN", null)]
    [InlineData("Kim Min-ho", "KOR PRK", null)]
    [InlineData("Kim Min-ho", "NOR PER", null)]
    [InlineData("Zaza Kvelashvili", "", null)]
    public void Whose_names_are_like_it(string name, string among, string? expected)
    {
        var states = among.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(ActorId.State);
        Origins.Likeliest(PersonName.Of(name), states).ShouldBe(expected is null ? null : ActorId.State(expected));
    }

    /// <summary>Office holders of a source from which no name was taken, each with another state drawn by lot.</summary>
    [Fact]
    public void Names_not_seen_before_are_told_apart_mostly_and_hardly_ever_wrongly()
    {
        var table = Path.Combine(Path.GetDirectoryName(Path.GetDirectoryName(Installation.Data))!, "shared", "facts", "officeholders.tsv");
        if (!File.Exists(table)) Assert.Skip($"{table} is absent: the facts are not part of the repository.");
        var rows = File.ReadLines(table).Skip(1).Select(line => line.Split('\t')).ToList();
        var taken = rows.Where(row => !IsHeldBack(row)).Select(row => NameFolding.Fold(row[0])).ToHashSet();
        var held = rows.Where(row => IsHeldBack(row) && row[3].Length == 3 && row[0].Contains(' ') && !taken.Contains(NameFolding.Fold(row[0]))).Select(row => (Name: row[0], State: row[3])).Distinct().ToList();
        var states = held.Select(one => one.State).Distinct().Order(StringComparer.Ordinal).ToArray();
        var lot = new Random(7);
        var (asked, told, right) = (0, 0, 0);
        foreach (var (name, state) in held)
        {
            var other = states[lot.Next(states.Length)];
            if (other == state) continue;
            asked++;
            if (Origins.Likeliest(PersonName.Of(name), [ActorId.State(state), ActorId.State(other)]) is not { } found) continue;
            told++;
            if (found == ActorId.State(state)) right++;
        }

        output.WriteLine($"{asked} names: {told} told, {right} of them rightly");
        ((double)told / asked).ShouldBeGreaterThan(0.7);
        ((double)right / told).ShouldBeGreaterThan(0.97);
    }

    [Fact]
    public void A_wrong_row_is_refused_with_its_line()
    {
        using var data = new BrokenData();
        int[] wrong = [data.Add("personal-names.tsv", "XXX\tada"), data.Add("personal-names.tsv", "PER\tada"), data.Add("personal-names.tsv", "YUG\tada*0")];
        var errors = new List<LexiconError>();
        NameOrigins.Load(data.Folder, LoadedWorld.World, errors);
        errors.Select(error => error.Line).ShouldBe(wrong);
    }

    private static bool IsHeldBack(string[] row) => row[6].StartsWith("malojan/", StringComparison.Ordinal);

    private static NameOrigins Load()
    {
        var errors = new List<LexiconError>();
        var origins = NameOrigins.Load(Installation.Data, LoadedWorld.World, errors);
        errors.ShouldBeEmpty();
        return origins;
    }
}
