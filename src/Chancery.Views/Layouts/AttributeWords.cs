namespace Chancery.Views.Layouts;

/// <summary>Puts attributes into words.</summary>
internal static class AttributeWords
{
    /// <summary>All of them: an amount with its unit, a figure with its change, the others one by one.</summary>
    public static string Of(IReadOnlyDictionary<string, AttributeValue> attributes)
    {
        if (attributes.ContainsKey("value") || attributes.ContainsKey("change"))
            return Joined(FigureWords.Value(attributes), FigureWords.Change(attributes));
        if (!attributes.TryGetValue("amount", out var amount) || amount.Number is not { } number)
            return Joined([.. attributes.Select(attribute => Of(attribute.Key, attribute.Value))]);
        var unit = attributes.TryGetValue("unit", out var named) ? $" {named}" : "";
        var others = attributes.Where(attribute => attribute.Key is not ("amount" or "unit"));
        return Joined([Numbers.Of(number) + unit, .. others.Select(attribute => Of(attribute.Key, attribute.Value))]);
    }

    /// <summary>A text speaks for itself; a number or a flag needs its name.</summary>
    public static string Of(string name, AttributeValue value)
    {
        var label = name.Replace('_', ' ');
        if (value.Text is { } text) return text;
        if (value.Flag is { } flag) return flag ? label : $"not {label}";
        return $"{label} {Numbers.Of(value.Number!.Value)}";
    }

    private static string Joined(params IReadOnlyList<string> words) => string.Join(", ", words.Where(word => word.Length > 0));
}
