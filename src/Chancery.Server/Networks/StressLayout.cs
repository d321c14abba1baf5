namespace Chancery.Server.Networks;

/// <summary>Places the nodes of a graph so that their distances on the drawing come near to those along the ties, by stress
/// majorization (Gansner, Koren, North 2004). The same graph is always placed alike: it begins on a spiral, the first node
/// in the middle, and knows no chance.</summary>
internal static class StressLayout
{
    private const int Rounds = 300;

    // Of the circle, so that neighbours on the spiral do not stand in rays (Vogel 1979).
    private const double GoldenAngle = 2.399963;

    /// <summary>Where each node stands, in lengths of one tie.</summary>
    /// <param name="count">How many nodes there are.</param>
    /// <param name="ties">Which two are tied, and how long the tie ought to be.</param>
    public static (double X, double Y)[] Place(int count, IReadOnlyList<(int One, int Other, double Length)> ties)
    {
        var wanted = Distances(count, ties);
        var places = new (double X, double Y)[count];
        for (var i = 0; i < count; i++) places[i] = (Math.Sqrt(i) * Math.Cos(i * GoldenAngle), Math.Sqrt(i) * Math.Sin(i * GoldenAngle));
        for (var round = 0; round < Rounds; round++)
            for (var i = 0; i < count; i++) places[i] = Better(i, places, wanted);
        return places;
    }

    // The place at which the stress of one node is least while the others stand still; near nodes count more (weight 1/d²).
    private static (double X, double Y) Better(int i, (double X, double Y)[] places, double[,] wanted)
    {
        double x = 0, y = 0, weights = 0;
        for (var j = 0; j < places.Length; j++)
        {
            if (j == i) continue;
            var (dx, dy) = (places[i].X - places[j].X, places[i].Y - places[j].Y);
            var far = Math.Max(1e-6, Math.Sqrt((dx * dx) + (dy * dy)));
            var weight = 1 / (wanted[i, j] * wanted[i, j]);
            x += weight * (places[j].X + (wanted[i, j] * dx / far));
            y += weight * (places[j].Y + (wanted[i, j] * dy / far));
            weights += weight;
        }

        return weights == 0 ? places[i] : (x / weights, y / weights);
    }

    // The shortest ways (Floyd, Warshall); what hangs together in no way stands a little farther apart than anything that does.
    private static double[,] Distances(int count, IReadOnlyList<(int One, int Other, double Length)> ties)
    {
        var far = new double[count, count];
        for (var i = 0; i < count; i++)
            for (var j = 0; j < count; j++) far[i, j] = i == j ? 0 : double.PositiveInfinity;
        foreach (var (one, other, length) in ties) far[one, other] = far[other, one] = length;
        for (var k = 0; k < count; k++)
            for (var i = 0; i < count; i++)
                for (var j = 0; j < count; j++) far[i, j] = Math.Min(far[i, j], far[i, k] + far[k, j]);
        var most = far.Cast<double>().Where(double.IsFinite).DefaultIfEmpty(1).Max();
        for (var i = 0; i < count; i++)
            for (var j = 0; j < count; j++) if (double.IsInfinity(far[i, j])) far[i, j] = Math.Max(2, most);
        return far;
    }
}
