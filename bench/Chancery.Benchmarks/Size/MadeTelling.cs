using System.Globalization;
using Chancery.Time;

namespace Chancery.Benchmarks.Size;

/// <summary>What a made-up report tells of two states, claim by claim.</summary>
/// <remarks>How often each kind is told, how often with a date and how often of something new was counted in 1,709 real reports
/// (Wikinews and releases of the State Department), as this reader reads them: who holds an office is said over and over
/// and never dated, most positions are on a topic of their own, a meeting is told by few.</remarks>
/// <param name="one">One of them.</param>
/// <param name="other">The other.</param>
/// <param name="day">When the report is published.</param>
/// <param name="year">How many years after the first report that is.</param>
/// <param name="random">Draws.</param>
/// <param name="topic">Draws a topic.</param>
internal sealed class MadeTelling(MadeState one, MadeState other, DateOnly day, int year, Random random, Func<string> topic)
{
    /// <summary>Over how many years the reports are spread.</summary>
    public const int Years = 30;

    private static readonly string[] s_subjects = ["trade", "energy", "transport", "education", "defence", "fisheries", "space", "health"];
    private static readonly string[] s_stances = ["supports", "opposes", "calls for", "is concerned about"];
    private static readonly string[] s_steps = ["under negotiation", "signed", "ratified", "in force"];

    // Of a hundred claims, how many are of each kind.
    private static readonly (int Share, Action<MadeTelling> Tell)[] s_kinds =
    [
        (40, telling => telling.Office()), (27, telling => telling.Position()), (11, telling => telling.Meeting()),
        (6, telling => telling.Visit()), (5, telling => telling.Cooperation()), (3, telling => telling.Conflict()),
        (2, telling => telling.Agreement()), (2, telling => telling.Aid()), (1, telling => telling.Measure()),
        (1, telling => telling.Figure()), (1, telling => telling.Visa()), (1, telling => telling.Relations()),
    ];

    /// <summary>The report as far as it has got.</summary>
    public MadeReport Report { get; } = new();

    private (string, ActorId[]) Parties => ("parties", [one.Id, other.Id]);

    /// <summary>Tells one more thing.</summary>
    public void TellOne()
    {
        var drawn = random.Next(100);
        foreach (var (share, tell) in s_kinds)
        {
            if ((drawn -= share) >= 0) continue;
            tell(this);
            return;
        }
    }

    private void Office()
    {
        var state = random.Next(3) == 0 ? other : one;
        var office = MadeState.DrawnOffices.Draw(random);
        var holder = state.HolderOf(office, year);
        Report.Say($"The {office} of {state.Name}, {holder.Name}, spoke on {day:d MMMM}.", Kind.Office,
            [("person", [holder]), ("of", [state.Id])], [("office", AttributeValue.Of(office))]);
    }

    private void Position()
    {
        var speaker = Chance(47) ? Holder(one) : one.Id;
        var (stance, on) = (s_stances[random.Next(s_stances.Length)], topic());
        Report.Say($"{speaker.Name} {stance} {on}.", Kind.Position, [("holder", [speaker]), ("target", [other.Id])],
            [("stance", AttributeValue.Of(stance)), ("topic", AttributeValue.Of(on))]);
    }

    private void Meeting()
    {
        var (guest, host) = (Holder(one), Holder(other));
        Report.Say($"{guest.Name} met {host.Name} for talks.", Kind.Meeting, [("people", [guest, host]), Parties],
            [("status", AttributeValue.Of(Chance(29) ? "planned" : "held"))], Chance(77) ? Near() : null);
    }

    private void Visit()
    {
        var guest = Holder(one);
        Report.Say($"{guest.Name} was on a visit to {other.Name}.", Kind.Visit, [("visitor", [guest]), ("host", [other.Id])],
            [("status", AttributeValue.Of(Chance(57) ? "planned" : "completed"))], Chance(85) ? Near() : null);
    }

    private void Cooperation()
    {
        var field = $"{s_subjects[random.Next(s_subjects.Length)]}: {topic()}";
        Report.Say($"They work together in {field}.", Kind.Cooperation, [Parties],
            [("field", AttributeValue.Of(field)), ("status", AttributeValue.Of(Chance(57) ? "announced" : "ongoing"))]);
    }

    private void Conflict() => Report.Say($"{one.Name} protested against {other.Name}.", Kind.Conflict, [("actor", [one.Id]), ("target", [other.Id])],
        [("type", AttributeValue.Of(Chance(60) ? "war" : "protest")), ("stage", AttributeValue.Of("occurred"))], Chance(12) ? Near() : null);

    private void Agreement()
    {
        var (subject, stage) = (s_subjects[random.Next(s_subjects.Length)], s_steps[random.Next(s_steps.Length)]);
        Report.Say($"A treaty on {subject} is {stage}.", Kind.Agreement, [Parties],
            [("instrument", AttributeValue.Of("treaty")), ("subject", AttributeValue.Of(subject)), ("stage", AttributeValue.Of(stage))],
            Chance(40) ? Near() : null);
    }

    private void Aid() => Report.Say($"{one.Name} helps {other.Name}.", Kind.Aid, [("provider", [one.Id]), ("recipient", [other.Id])],
        [("field", AttributeValue.Of(s_subjects[random.Next(s_subjects.Length)])), ("stage", AttributeValue.Of(Chance(40) ? "pledged" : "delivered"))],
        Chance(25) ? Near() : null);

    private void Measure() => Report.Say($"{one.Name} imposed sanctions on {other.Name}.", Kind.Measure, [("actor", [one.Id]), ("target", [other.Id])],
        [("type", AttributeValue.Of("sanction")), ("stage", AttributeValue.Of("imposed"))], Chance(23) ? Near() : null);

    private void Figure()
    {
        var millions = random.Next(900);
        Report.Say($"Trade with {other.Name} came to {millions} million dollars.", Kind.Figure, [("of", [one.Id]), ("counterpart", [other.Id])],
            [("indicator", AttributeValue.Of("trade")), ("value", AttributeValue.Of(millions * 1_000_000m)), ("unit", AttributeValue.Of("USD")),
             ("period", AttributeValue.Of(day.Year.ToString(CultureInfo.InvariantCulture)))]);
    }

    private void Visa() => Report.Say($"Passports of {other.Name} need no visa.", Kind.Visa, [Parties],
        [("regime", AttributeValue.Of("visa-free")), ("stage", AttributeValue.Of(Chance(20) ? "planned" : "in force"))]);

    private void Relations() => Report.Say($"{one.Name} and {other.Name} have relations.", Kind.Relations, [Parties],
        [("stage", AttributeValue.Of("established"))], Chance(45) ? EdtfDate.Day(new(1960 + random.Next(30), 1 + random.Next(12), 1)) : null);

    private ActorId Holder(MadeState state) => state.HolderOf(MadeState.DrawnOffices.Draw(random), year);

    private EdtfDate Near() => EdtfDate.Day(day.AddDays(random.Next(10) - 6));

    private bool Chance(int percent) => random.Next(100) < percent;
}
