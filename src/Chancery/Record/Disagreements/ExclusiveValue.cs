namespace Chancery.Record.Disagreements;

/// <summary>Compares values that exclude one another.</summary>
internal static class ExclusiveValue
{
    /// <summary>Whether two values say the same; of numbers, whether the one rounds to the other: 51 million and 51.2 million agree.</summary>
    public static bool Agree(AttributeValue left, AttributeValue right)
    {
        if (left.Number is not { } one || right.Number is not { } other) return left == right;
        return Unit(one) is var coarse && Unit(other) is var fine && Math.Abs(one - other) <= Math.Max(coarse, fine) / 2;
    }

    /// <summary>The worth of the last digit that is told: 1,000,000 of 51,000,000, 0.1 of 48.8.</summary>
    private static decimal Unit(decimal value)
    {
        if (value == 0) return 0;
        var unit = 1m;
        while (decimal.Truncate(value) != value) (value, unit) = (value * 10, unit / 10);
        while (value % 10 == 0) (value, unit) = (value / 10, unit * 10);
        return unit;
    }
}
