namespace Chancery.Cli.Output;

/// <summary>Draws a value as a bar of block characters, to an eighth of a character.</summary>
internal static class BarShape
{
    private const string Eighths = " ▏▎▍▌▋▊▉";

    /// <summary>A bar as long as the value's share of the greatest one; whatever is not zero shows.</summary>
    public static string Of(decimal value, decimal greatest, int longest)
    {
        if (greatest == 0) return "";
        var eighths = (int)Math.Round(Math.Abs(value) / greatest * longest * 8, MidpointRounding.AwayFromZero);
        if (eighths == 0 && value != 0) eighths = 1;
        var bar = new string('█', eighths / 8);
        return eighths % 8 == 0 ? bar : bar + Eighths[eighths % 8];
    }
}
