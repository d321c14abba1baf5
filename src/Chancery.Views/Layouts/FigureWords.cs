using System.Globalization;

namespace Chancery.Views.Layouts;

/// <summary>Puts the value of a figure into words: "more than 1.2 bn USD, +16 %".</summary>
internal static class FigureWords
{
    /// <summary>The value with its unit and comparator; empty when the claim gives none.</summary>
    public static string Value(IReadOnlyDictionary<string, AttributeValue> attributes)
    {
        if (!attributes.TryGetValue("value", out var value)) return "";
        var shown = value.Number is { } number ? Numbers.Of(number) : value.ToString();
        if (attributes.TryGetValue("unit", out var unit)) shown += unit.ToString() == "percent" ? " %" : $" {unit}";
        return attributes.TryGetValue("comparator", out var comparator) ? Comparator(comparator.ToString()) + shown : shown;
    }

    /// <summary>The change with its sign: "+16 %", "doubled"; empty when the claim gives none.</summary>
    public static string Change(IReadOnlyDictionary<string, AttributeValue> attributes)
    {
        if (!attributes.TryGetValue("change", out var change)) return "";
        return change.Number is { } number
            ? number.ToString("+#,0.##;-#,0.##;0", CultureInfo.InvariantCulture) + " %"
            : change.ToString();
    }

    /// <summary>The period, as a date in words where it is one.</summary>
    public static string Period(IReadOnlyDictionary<string, AttributeValue> attributes) =>
        attributes.TryGetValue("period", out var period) ? DateWords.Of(new EdtfDate(period.ToString())) : "";

    private static string Comparator(string comparator) => comparator switch
    {
        ">" or ">=" => "more than ",
        "<" or "<=" => "less than ",
        "~" => "about ",
        _ => "",
    };
}
