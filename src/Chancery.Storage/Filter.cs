namespace Chancery.Storage;

/// <summary>Gathers the conditions of a query with their values; only what is asked for becomes a condition.</summary>
internal sealed class Filter
{
    private readonly List<string> conditions = [];
    private readonly List<object?> values = [];

    public object?[] Values => [.. this.values];

    /// <summary>Adds a condition in which <c>?</c> stands for the value, where there is one.</summary>
    public Filter And(string condition, object? value)
    {
        if (value is null) return this;
        this.values.Add(value);
        conditions.Add(condition.Replace("?", $"?{this.values.Count}"));
        return this;
    }

    /// <summary>Adds a condition in which the first <c>?</c> stands for the first value, the second for the second and so on.</summary>
    public Filter And(string condition, object first, object second, params ReadOnlySpan<object> more)
    {
        var parts = condition.Split('?');
        this.values.AddRange([first, second, .. more]);
        var begins = this.values.Count - parts.Length + 2;
        conditions.Add(string.Concat(parts.Select((part, i) => i == 0 ? part : $"?{begins + i - 1}{part}")));
        return this;
    }

    public string Where => conditions.Count == 0 ? "" : $"WHERE {string.Join(" AND ", conditions)}";
}
