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

    /// <summary>Adds a condition in which the first <c>?</c> stands for the first value and the second for the second.</summary>
    public Filter And(string condition, object first, object second)
    {
        this.values.Add(first);
        this.values.Add(second);
        var at = condition.IndexOf('?', StringComparison.Ordinal);
        conditions.Add($"{condition[..at]}?{this.values.Count - 1}{condition[(at + 1)..].Replace("?", $"?{this.values.Count}", StringComparison.Ordinal)}");
        return this;
    }

    public string Where => conditions.Count == 0 ? "" : $"WHERE {string.Join(" AND ", conditions)}";
}
