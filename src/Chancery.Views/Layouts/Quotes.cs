using System.Text;

namespace Chancery.Views.Layouts;

/// <summary>Makes quotations fit for a line: the breaks of the page are no part of what was said.</summary>
internal static class Quotes
{
    /// <summary>The words with single spaces, in full.</summary>
    public static string Of(string words)
    {
        var line = new StringBuilder(words.Length);
        foreach (var c in words)
        {
            if (!char.IsWhiteSpace(c) && !char.IsControl(c)) line.Append(c);
            else if (line.Length > 0 && line[^1] != ' ') line.Append(' ');
        }

        return line.ToString().TrimEnd();
    }

    /// <summary>The beginning of the words, cut between two of them.</summary>
    public static string Short(string words, int most)
    {
        var line = Of(words);
        if (line.Length <= most) return line;
        var cut = line.LastIndexOf(' ', most - 1);
        return line[..(cut > 0 ? cut : most - 1)].TrimEnd(',', ';', ':', ' ') + " …";
    }
}
