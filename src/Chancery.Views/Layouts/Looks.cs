using Chancery.Views.Answers;
using Chancery.Views.Pages;

namespace Chancery.Views.Layouts;

/// <summary>How standings look.</summary>
internal static class Looks
{
    public static Tone Tone(Standing standing) => standing switch
    {
        Standing.Reached => Pages.Tone.Reached,
        Standing.Intended => Pages.Tone.Intended,
        Standing.Over => Pages.Tone.Over,
        _ => Pages.Tone.Plain,
    };

    public static Run Mark(Standing standing) => (standing switch
    {
        Standing.Reached => "●",
        Standing.Intended => "○",
        Standing.Over => "×",
        _ => "·",
    }, Tone(standing));
}
