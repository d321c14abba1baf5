using System.Globalization;
using System.Text;
using Chancery.Lexicons;
using Chancery.Time;

namespace Chancery.Benchmarks.Size;

/// <summary>Reports made up for a record of any size: ten claims each, of two states drawn as reports name them, over thirty years.
/// The same number gives the same reports.</summary>
internal sealed class MadeReports
{
    private const int Years = 30;
    private const int Topics = 300;
    private const int Words = 20_000;

    private static readonly DateOnly s_first = new(1996, 1, 1);
    private static readonly string[] s_subjects = ["trade", "energy", "transport", "education", "defence", "fisheries", "space", "health"];
    private static readonly string[] s_stances = ["supports", "opposes", "calls for", "is concerned about"];

    private readonly IReadOnlyList<MadeState> states;
    private readonly Chances<MadeState> drawn;
    private readonly Chances<string> topics, words;

    public MadeReports(World world)
    {
        var random = new Random(1);
        var codes = world.States.Keys.Order(StringComparer.Ordinal).ToArray();
        random.Shuffle(codes);
        states = [.. codes.Take(195).Select(code => MadeState.Of(ActorId.State(code), world.NameOf(ActorId.State(code)), (Years / MadeState.Term) + 1, random))];
        drawn = new(states);
        topics = new([.. Enumerable.Range(0, Topics).Select(_ => $"{Word(random)} {Word(random)}")]);
        words = new([.. Enumerable.Range(0, Words).Select(_ => Word(random))]);
    }

    /// <summary>Two states, drawn as reports name them.</summary>
    public (ActorId One, ActorId Other) Pair(Random random)
    {
        var (one, other) = Two(random);
        return (one.Id, other.Id);
    }

    /// <summary>Two words that texts have, to be searched for.</summary>
    public string Query(Random random) => $"{words.Draw(random)} {topics.Draw(random)}";

    /// <summary>The name of a state, drawn as reports name them.</summary>
    public string Name(Random random) => drawn.Draw(random).Name;

    /// <summary>One report of so many.</summary>
    public (Document Document, IReadOnlyList<Claim> Claims) Report(int number, int of)
    {
        var random = new Random(number);
        var day = s_first.AddDays((int)((long)number * Years * 365 / of));
        var (one, other) = Two(random);
        var report = new MadeReport();
        Offices(report, one, other, day);
        Occasions(report, one, other, day, random);
        Affairs(report, one, other, day, random);
        for (var i = 0; i < 6; i++) report.Say(Filler(random));
        var publisher = string.Create(CultureInfo.InvariantCulture, $"Agency {random.Next(400)}");
        return report.End(number, $"{one.Name} and {other.Name}: {topics.Draw(random)}", publisher, day);
    }

    private static void Offices(MadeReport report, MadeState one, MadeState other, DateOnly day)
    {
        foreach (var (state, office) in ((MadeState, string)[])[(one, MadeState.Offices[0]), (other, MadeState.Offices[0]), (one, MadeState.Offices[1])])
        {
            var holder = state.HolderOf(office, day.Year - s_first.Year);
            report.Say($"The {office} of {state.Name}, {holder.Name}, spoke on {day:d MMMM}.", Kind.Office,
                [("person", [holder]), ("of", [state.Id])], [("office", AttributeValue.Of(office))]);
        }
    }

    private static void Occasions(MadeReport report, MadeState one, MadeState other, DateOnly day, Random random)
    {
        var (guest, host) = (one.HolderOf(MadeState.Offices[0], day.Year - s_first.Year), other.HolderOf(MadeState.Offices[0], day.Year - s_first.Year));
        var when = EdtfDate.Day(day.AddDays(-random.Next(3)));
        report.Say($"{guest.Name} met {host.Name} for talks.", Kind.Meeting,
            [("people", [guest, host]), ("parties", [one.Id, other.Id])], [("status", AttributeValue.Of("held"))], when);
        report.Say($"{guest.Name} was on a visit to {other.Name}.", Kind.Visit,
            [("visitor", [guest]), ("host", [other.Id])], [("status", AttributeValue.Of(random.Next(4) == 0 ? "planned" : "completed"))],
            random.Next(3) == 0 ? null : when);
    }

    private void Affairs(MadeReport report, MadeState one, MadeState other, DateOnly day, Random random)
    {
        var speaker = one.HolderOf(MadeState.Offices[1], day.Year - s_first.Year);
        for (var i = 0; i < 2; i++)
        {
            var topic = topics.Draw(random);
            report.Say($"{speaker.Name} spoke of {topic}.", Kind.Position, [("holder", [speaker]), ("target", [other.Id])],
                [("stance", AttributeValue.Of(s_stances[random.Next(s_stances.Length)])), ("topic", AttributeValue.Of(topic))]);
        }

        var subject = s_subjects[random.Next(s_subjects.Length)];
        var stage = ((string[])["under negotiation", "signed", "ratified", "in force"])[random.Next(4)];
        report.Say($"A treaty on {subject} is {stage}.", Kind.Agreement, [("parties", [one.Id, other.Id])],
            [("instrument", AttributeValue.Of("treaty")), ("subject", AttributeValue.Of(subject)), ("stage", AttributeValue.Of(stage))],
            stage == "signed" ? EdtfDate.Day(day) : null);
        report.Say($"Trade with {other.Name} came to {random.Next(900)} million dollars.", Kind.Figure,
            [("of", [one.Id]), ("counterpart", [other.Id])],
            [("indicator", AttributeValue.Of("trade")), ("value", AttributeValue.Of(random.Next(900) * 1_000_000m)), ("unit", AttributeValue.Of("USD")),
             ("period", AttributeValue.Of(day.Year.ToString(CultureInfo.InvariantCulture)))]);
        report.Say($"Passports of {other.Name} need no visa.", Kind.Visa, [("parties", [one.Id, other.Id])],
            [("regime", AttributeValue.Of("visa-free")), ("stage", AttributeValue.Of(random.Next(5) == 0 ? "planned" : "in force"))]);
    }

    private (MadeState One, MadeState Other) Two(Random random)
    {
        var one = drawn.Draw(random);
        var other = drawn.Draw(random);
        while (other == one) other = drawn.Draw(random);
        return (one, other);
    }

    private string Filler(Random random)
    {
        var sentence = new StringBuilder(string.Join(' ', Enumerable.Range(0, 14).Select(_ => words.Draw(random))));
        sentence[0] = char.ToUpperInvariant(sentence[0]);
        return sentence.Append('.').ToString();
    }

    private static string Word(Random random)
    {
        var letters = new char[4 + random.Next(6)];
        for (var i = 0; i < letters.Length; i++) letters[i] = i % 2 == 0 ? "bcdfghklmnprstvz"[random.Next(16)] : "aeiou"[random.Next(5)];
        return new(letters);
    }
}
