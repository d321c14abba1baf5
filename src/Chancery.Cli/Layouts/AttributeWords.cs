namespace Chancery.Cli.Layouts;

/// <summary>Puts an attribute into words.</summary>
internal static class AttributeWords
{
    /// <summary>A text speaks for itself; a number or a flag needs its name.</summary>
    public static string Of(string name, AttributeValue value)
    {
        var label = name.Replace('_', ' ');
        if (value.Text is { } text) return text;
        if (value.Flag is { } flag) return flag ? label : $"not {label}";
        return $"{label} {Numbers.Of(value.Number!.Value)}";
    }
}
