namespace Chancery.Train.Training;

/// <summary>Mean losses over words.</summary>
internal readonly record struct Losses(float Tags, float Arcs, float Relations)
{
    /// <summary>Adds up.</summary>
    public static Losses operator +(Losses left, Losses right) =>
        new(left.Tags + right.Tags, left.Arcs + right.Arcs, left.Relations + right.Relations);

    /// <summary>Divides each.</summary>
    public static Losses operator /(Losses losses, float by) => new(losses.Tags / by, losses.Arcs / by, losses.Relations / by);
}
