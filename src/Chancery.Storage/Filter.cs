namespace Chancery.Storage;

/// <summary>Gathers the conditions of a query with their values; only what is asked for becomes a condition.</summary>
internal sealed class Filter
{
    private readonly List<string> _conditions = [];
    private readonly List<object?> _values = [];

    public object?[] Values => [.. _values];

    /// <summary>Adds a condition in which <c>?</c> stands for the value, where there is one.</summary>
    public Filter And(string condition, object? value)
    {
        if (value is null) return this;
        _values.Add(value);
        _conditions.Add(condition.Replace("?", $"?{_values.Count}"));
        return this;
    }

    public string Where => _conditions.Count == 0 ? "" : $"WHERE {string.Join(" AND ", _conditions)}";
}
