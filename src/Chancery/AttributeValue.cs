using System.Globalization;

namespace Chancery;

/// <summary>The value of a claim's attribute: a word, a number or a flag.</summary>
/// <remarks>Exactly one of <see cref="Text"/>, <see cref="Number"/> and <see cref="Flag"/> is set.</remarks>
public readonly record struct AttributeValue
{
    private AttributeValue(string? text, decimal? number, bool? flag)
    {
        Text = text;
        Number = number;
        Flag = flag;
    }

    /// <summary>The word, when it is one.</summary>
    public string? Text { get; }

    /// <summary>The number, when it is one; money in whole units.</summary>
    public decimal? Number { get; }

    /// <summary>The flag, when it is one.</summary>
    public bool? Flag { get; }

    /// <summary>A word.</summary>
    public static AttributeValue Of(string text) => new(text, null, null);

    /// <summary>A number.</summary>
    public static AttributeValue Of(decimal number) => new(null, number, null);

    /// <summary>A flag.</summary>
    public static AttributeValue Of(bool flag) => new(null, null, flag);

    /// <inheritdoc/>
    public override string ToString() =>
        Text ?? Number?.ToString("0.############", CultureInfo.InvariantCulture) ?? (Flag is true ? "true" : "false");
}
