using System.Text;

namespace Chancery.Cli.Output;

/// <summary>Makes the words of others harmless for a terminal: a report may tell, but not command.</summary>
/// <remarks>Control characters could clear the screen or forge a line, and marks that turn the direction of writing show what stands
/// beside them in another order. Each is replaced by one sign, so that it is seen that something stood there and widths stay.</remarks>
internal static class TerminalText
{
    private const char Replacement = '\uFFFD';

    public static void AppendHarmless(this StringBuilder target, string words)
    {
        foreach (var c in words) target.Append(Harmless(c));
    }

    /// <summary>The character, or the sign that stands in for it.</summary>
    public static char Harmless(char c) => IsCommand(c) ? Replacement : c;

    private static bool IsCommand(char c) =>
        (char.IsControl(c) && c is not ('\n' or '\t')) || c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
