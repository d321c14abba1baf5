using System.Globalization;

namespace Chancery.Time;

/// <summary>A row of a data file, with its place for messages.</summary>
internal readonly record struct TimeRow(string Path, int Line, string[] Fields)
{
    /// <summary>The field at <paramref name="index"/>; empty where the row is shorter.</summary>
    public string this[int index] => index < Fields.Length ? Fields[index].Trim() : "";

    /// <summary>The number in the field at <paramref name="index"/>.</summary>
    public decimal Number(int index) =>
        decimal.TryParse(this[index], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw Wrong($"'{this[index]}' is no number");

    /// <summary>The member of <typeparamref name="T"/> that the field at <paramref name="index"/> names.</summary>
    public T Member<T>(int index) where T : struct, Enum =>
        Enum.TryParse<T>(this[index], ignoreCase: true, out var member)
            ? member
            : throw Wrong($"'{this[index]}' is none of {string.Join(", ", Enum.GetNames<T>()).ToLowerInvariant()}");

    /// <summary>The error to throw where the row cannot be understood.</summary>
    public InvalidDataException Wrong(string why) => new($"{Path}:{Line}: {why}");
}
