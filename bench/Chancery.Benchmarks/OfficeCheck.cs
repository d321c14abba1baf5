using Chancery.Actors.Persons;
using Chancery.Lexicons;

namespace Chancery.Benchmarks;

/// <summary>Measures "who held OFFICE of STATE on DATE" against a table of sources: of persons whose tenures are held back,
/// of the others, and with nothing held back.</summary>
internal sealed class OfficeCheck
{
    // The same fifth every time.
    private const int Seed = 20;
    private const int Fifth = 5;

    // Shorter parts (bin, Kim) are shared by many.
    private const int ShortestShared = 5;

    private readonly World whole = World.Load(Installation.Find());
    private readonly List<OfficeRow> rows;
    private readonly ILookup<(OfficeGroup Group, string State), OfficeRow> byOffice;
    private readonly HashSet<OfficeRow> heldBack = [];
    private readonly bool show;

    private OfficeCheck(string path, bool show)
    {
        rows = OfficeSource.Read(path).FindAll(row => whole.States.ContainsKey(row.State));
        byOffice = rows.ToLookup(row => (row.Group, row.State));
        this.show = show;
    }

    /// <summary>Measures with the table at the path and prints the figures; with <paramref name="show"/> every wrong answer too.</summary>
    public static int Run(string path, bool show)
    {
        var check = new OfficeCheck(path, show);
        var reduced = check.HoldBack();
        Console.WriteLine($"{"",-12} {"office",-20} {"asked",7} {"right",7} {"wrong",7} {"silent",7}   of all: right, wrong; of answers: right");
        check.Measure("held back", reduced, check.heldBack.Contains);
        check.Measure("the others", reduced, row => !check.heldBack.Contains(row));
        check.Measure("as it ships", new(check.whole.Facts.Tenures), _ => true);
        return 0;
    }

    /// <summary>The tenures without those of a fifth of the persons, each under all spellings.</summary>
    private TenureIndex HoldBack()
    {
        var random = new Random(Seed);
        var remaining = whole.Facts.Tenures.ToList();
        foreach (var state in rows.GroupBy(row => row.State).OrderBy(state => state.Key, StringComparer.Ordinal))
        {
            foreach (var person in Persons(state))
            {
                if (random.Next(Fifth) > 0) continue;
                heldBack.UnionWith(person);
                remaining.RemoveAll(tenure => tenure.Of == ActorId.State(state.Key) && person.Exists(row => IsSame(tenure.Person, row.Person)));
            }
        }

        return new(remaining);
    }

    private static List<List<OfficeRow>> Persons(IEnumerable<OfficeRow> rows)
    {
        var persons = new List<List<OfficeRow>>();
        foreach (var row in rows)
        {
            var same = persons.FindAll(person => person.Exists(other => IsSame(other.Person, row.Person)));
            persons.RemoveAll(same.Contains);
            persons.Add([.. same.SelectMany(person => person), row]);
        }

        return persons;
    }

    private void Measure(string what, TenureIndex tenures, Func<OfficeRow, bool> isAsked)
    {
        foreach (var group in OfficeGroup.All)
        {
            var score = new OfficeScore();
            var questions = rows.Where(row => row.Group == group && isAsked(row)).SelectMany(row => row.Asked(), (row, date) => (row.State, Date: date)).Distinct();
            foreach (var (state, date) in questions) Ask(score, tenures, group, state, date);
            score.Print(what, group.Name);
        }
    }

    private void Ask(OfficeScore score, TenureIndex tenures, OfficeGroup group, string state, EdtfDate date)
    {
        var answers = group.Holders(whole, tenures, ActorId.State(state), date).Select(tenure => tenure.Person).Distinct().ToList();
        var attested = byOffice[(group, state)].Where(row => row.Attests(date)).ToList();
        var right = answers.Exists(answer => attested.Exists(row => IsSame(answer, row.Person)));
        score.Count(answers.Count > 0, right);
        if (show && answers.Count > 0 && !right)
            Console.WriteLine($"{group.Name} {state} {date}: {string.Join(", ", answers)}; sources: {string.Join(", ", attested.Select(row => row.Person).Distinct())}");
    }

    /// <summary>Whether two names may be one person's: sources give families first, or families alone, in any spelling.</summary>
    private static bool IsSame(string one, string other)
    {
        var (first, second) = (PersonName.Of(one), PersonName.Of(other));
        return first.MayBeSamePersonAs(second) || first.FitOfPart(second) > 0 || second.FitOfPart(first) > 0
            || first.Parts.Any(part => part.Length >= ShortestShared && second.Parts.Any(same => NameSpelling.IsClose(part, same)));
    }
}
