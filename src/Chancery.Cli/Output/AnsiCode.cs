using Chancery.Views.Pages;

namespace Chancery.Cli.Output;

/// <summary>The control sequences (ECMA-48, SGR) for the looks of words; only the sixteen colours that a user's theme sets.</summary>
internal static class AnsiCode
{
    public const string Reset = "\u001b[0m";

    public static string Of(Tone tone) => tone switch
    {
        Tone.Strong => "\u001b[1m",
        Tone.Quiet => "\u001b[90m",
        Tone.Reached => "\u001b[32m",
        Tone.Intended => "\u001b[33m",
        Tone.Over => "\u001b[31m",
        Tone.Source => "\u001b[36m",
        Tone.Mark => "\u001b[1;33m",
        Tone.Id => "\u001b[36m",
        _ => "",
    };
}
