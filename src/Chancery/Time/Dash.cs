namespace Chancery.Time;

/// <summary>The marks that join: hyphen, dashes, minus. The data files write all of them <c>-</c>.</summary>
internal static class Dash
{
    /// <summary>A single hyphen for any dash, an apostrophe for a typographic one; any other text as it stands.</summary>
    public static ReadOnlySpan<char> Plain(ReadOnlySpan<char> mark) => mark[0] switch
    {
        '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2212' => "-",
        '\u2019' or '\u2018' => "'",
        _ => mark,
    };
}
