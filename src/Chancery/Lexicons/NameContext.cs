namespace Chancery.Lexicons;

/// <summary>What must stand around a name for one of its readings to be meant; one of the tests suffices.</summary>
/// <param name="Near">Words anywhere in the sentence.</param>
/// <param name="Previous">Words right before the name.</param>
/// <param name="Next">Words right after the name.</param>
/// <param name="Headline">The sentence is in capitals throughout, so that an acronym may be a common word.</param>
/// <param name="Years">The first and the last of the years of which the sentence must name one, and none later.</param>
/// <param name="From">States from which the report is written, by their codes.</param>
/// <param name="AfterProperNoun">A proper noun that is no name of the gazetteer stands right before: a given name.</param>
public sealed record NameContext(
    IReadOnlyList<string> Near, IReadOnlyList<string> Previous, IReadOnlyList<string> Next, bool Headline, bool AfterProperNoun,
    (int First, int Last)? Years = null, IReadOnlyList<string>? From = null)
{
    /// <summary>Reads <c>near Ottawa Trudeau; next Post Times; headline</c>; null when it is not of that form.</summary>
    internal static NameContext? Parse(string text)
    {
        var context = new NameContext([], [], [], Headline: false, AfterProperNoun: false);
        foreach (var test in text.Split(';', StringSplitOptions.TrimEntries))
        {
            var words = test.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (words.Length == 0 || With(context, words[0], words[1..]) is not { } next) return null;
            context = next;
        }

        return context;
    }

    private static NameContext? With(NameContext context, string test, string[] words) => (test, words.Length) switch
    {
        ("near", > 0) => context with { Near = words },
        ("previous", > 0) => context with { Previous = words },
        ("next", > 0) => context with { Next = words },
        ("from", > 0) => context with { From = words },
        ("headline", 0) => context with { Headline = true },
        ("years", 2) when int.TryParse(words[0], out var first) && int.TryParse(words[1], out var last) => context with { Years = (first, last) },
        ("after-proper-noun", 0) => context with { AfterProperNoun = true },
        _ => null,
    };
}
