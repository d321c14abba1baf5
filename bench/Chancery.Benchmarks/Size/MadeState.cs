namespace Chancery.Benchmarks.Size;

/// <summary>A state with persons made up to hold its offices, each for some years.</summary>
/// <param name="Id">The state.</param>
/// <param name="Name">Its name.</param>
/// <param name="Holders">The holders of each office, one after the other.</param>
internal sealed record MadeState(ActorId Id, string Name, IReadOnlyDictionary<string, IReadOnlyList<ActorId>> Holders)
{
    /// <summary>How many years each holds an office.</summary>
    public const int Term = 4;

    /// <summary>The offices, the most often named first.</summary>
    public static readonly IReadOnlyList<string> Offices =
    [
        "foreign minister", "president", "spokesperson", "defence minister", "deputy foreign minister", "prime minister", "ambassador",
        "finance minister", "interior minister", "energy minister", "trade minister", "vice president",
    ];

    /// <summary>The offices as reports name them.</summary>
    public static readonly Chances<string> DrawnOffices = new(Offices);

    private static readonly string[] s_syllables =
        ["ba", "cor", "den", "fal", "gri", "hul", "jan", "kes", "lom", "mir", "nov", "pal", "rud", "sel", "tor", "vas", "wen", "zim", "ari", "eko"];

    /// <summary>Makes persons up for a state.</summary>
    public static MadeState Of(ActorId id, string name, int terms, Random random) => new(id, name, Offices.ToDictionary(
        office => office, _ => (IReadOnlyList<ActorId>)[.. Enumerable.Range(0, terms).Select(_ => ActorId.Person($"{Word(2, random)} {Word(4, random)}"))]));

    /// <summary>Who holds an office so many years after the first one came into it.</summary>
    public ActorId HolderOf(string office, int years) => Holders[office][Math.Min(years / Term, Holders[office].Count - 1)];

    private static string Word(int syllables, Random random)
    {
        var word = string.Concat(Enumerable.Range(0, syllables).Select(_ => s_syllables[random.Next(s_syllables.Length)]));
        return char.ToUpperInvariant(word[0]) + word[1..];
    }
}
