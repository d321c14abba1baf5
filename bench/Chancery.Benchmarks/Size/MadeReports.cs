using System.Globalization;
using System.Text;
using Chancery.Lexicons;
using Chancery.Time;

namespace Chancery.Benchmarks.Size;

/// <summary>Reports made up for a record of any size: ten claims each, of two states drawn as reports name them, over thirty years.
/// The same number gives the same reports.</summary>
internal sealed class MadeReports
{
    private const int ClaimsOfReport = 10;
    private const int FillersOfReport = 5;
    private const int Words = 20_000;

    private static readonly DateOnly s_first = new(1996, 1, 1);

    private readonly Chances<MadeState> drawn;
    private readonly Chances<string> words;

    public MadeReports(World world)
    {
        var random = new Random(1);
        var codes = world.States.Keys.Order(StringComparer.Ordinal).ToArray();
        random.Shuffle(codes);
        drawn = new([.. codes.Take(195).Select(code => MadeState.Of(ActorId.State(code), world.NameOf(ActorId.State(code)), (MadeTelling.Years / MadeState.Term) + 1, random))]);
        words = new([.. Enumerable.Range(0, Words).Select(_ => Word(random))]);
    }

    /// <summary>Two states, drawn as reports name them.</summary>
    public (ActorId One, ActorId Other) Pair(Random random)
    {
        var (one, other) = Two(random);
        return (one.Id, other.Id);
    }

    /// <summary>Two words that texts have, to be searched for.</summary>
    public string Query(Random random) => Topic(random);

    /// <summary>The name of a state, drawn as reports name them.</summary>
    public string Name(Random random) => drawn.Draw(random).Name;

    /// <summary>One report of so many.</summary>
    public (Document Document, IReadOnlyList<Claim> Claims) Report(int number, int of)
    {
        var random = new Random(number);
        var days = (int)((long)number * MadeTelling.Years * 365 / of);
        var (one, other) = Two(random);
        var telling = new MadeTelling(one, other, s_first.AddDays(days), days / 365, random, () => Topic(random));
        for (var i = 0; i < ClaimsOfReport; i++) telling.TellOne();
        for (var i = 0; i < FillersOfReport; i++) telling.Report.Say(Filler(random));
        var publisher = string.Create(CultureInfo.InvariantCulture, $"Agency {random.Next(400)}");
        return telling.Report.End(number, $"{one.Name} and {other.Name}: {Topic(random)}", publisher, s_first.AddDays(days));
    }

    private (MadeState One, MadeState Other) Two(Random random)
    {
        var one = drawn.Draw(random);
        var other = drawn.Draw(random);
        while (other == one) other = drawn.Draw(random);
        return (one, other);
    }

    private string Topic(Random random) => $"{words.Draw(random)} {words.Draw(random)}";

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
