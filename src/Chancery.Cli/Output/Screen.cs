namespace Chancery.Cli.Output;

/// <summary>What the output is shown on.</summary>
/// <param name="IsTerminal">Whether a person looks at it directly; false when it goes into a file or another program.</param>
/// <param name="Width">How many characters fit into a line.</param>
/// <param name="HasColour">Whether colours may be used.</param>
internal sealed record Screen(bool IsTerminal, int Width, bool HasColour)
{
    // Long lines are hard to read however wide the window is.
    private const int Widest = 120;
    private const int Narrowest = 60;

    /// <summary>A file or a pipe.</summary>
    public static Screen Plain { get; } = new(IsTerminal: false, 100, HasColour: false);

    /// <summary>The screen behind one of the process's streams.</summary>
    public static Screen Of(bool isRedirected)
    {
        if (isRedirected) return Plain;
        // https://no-color.org: any value but the empty one.
        var isColourless = !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
            || Environment.GetEnvironmentVariable("TERM") == "dumb";
        return new(IsTerminal: true, Math.Clamp(WindowWidth(), Narrowest, Widest), !isColourless);
    }

    private static int WindowWidth()
    {
        try
        {
            return Console.WindowWidth;
        }
        catch (IOException)
        {
            // A terminal that does not tell its size.
            return Plain.Width;
        }
    }
}
