namespace Chancery.Views.Pages;

/// <summary>A stretch of words that look alike.</summary>
internal readonly record struct Run(string Text, Tone Tone)
{
    public static implicit operator Run(string text) => new(text, Tone.Plain);

    public static implicit operator Run((string Text, Tone Tone) run) => new(run.Text, run.Tone);
}
