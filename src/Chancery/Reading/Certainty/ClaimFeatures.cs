namespace Chancery.Reading.Certainty;

/// <summary>The features of one claim. Never changed once made.</summary>
internal sealed class ClaimFeatures
{
    private static readonly int s_count = Enum.GetValues<ClaimFeature>().Length;

    private readonly double[] values;

    private ClaimFeatures(double[] values) => this.values = values;

    /// <summary>Features of which only those named are not 0.</summary>
    public static ClaimFeatures Of(params ReadOnlySpan<(ClaimFeature Feature, double Value)> given)
    {
        var told = new double[s_count];
        foreach (var (feature, value) in given) told[(int)feature] = value;
        return new(told);
    }

    /// <summary>The value of a feature.</summary>
    public double this[ClaimFeature feature] => values[(int)feature];

    /// <summary>All values, in the order of <see cref="ClaimFeature"/>.</summary>
    public ReadOnlySpan<double> Values => values;

    /// <summary>The same but for one feature.</summary>
    public ClaimFeatures With(ClaimFeature feature, double value)
    {
        if (values[(int)feature].Equals(value)) return this;
        var changed = (double[])values.Clone();
        changed[(int)feature] = value;
        return new(changed);
    }
}
