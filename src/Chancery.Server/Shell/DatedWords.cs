using System.Text.RegularExpressions;

namespace Chancery.Server.Shell;

/// <summary>Finds the dates in words, which are never broken over two lines.</summary>
internal static partial class DatedWords
{
    [GeneratedRegex(@"\d{4}-\d{2}(?:-\d{2})?", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Dates { get; }

    /// <summary>The words in parts, each with whether it is a date.</summary>
    public static IEnumerable<(string Text, bool IsDate)> Parts(string words)
    {
        var at = 0;
        foreach (Match date in Dates.Matches(words))
        {
            yield return (words[at..date.Index], false);
            yield return (date.Value, true);
            at = date.Index + date.Length;
        }

        yield return (words[at..], false);
    }
}
