namespace Chancery.Server.Networks;

/// <summary>A node on a drawing: the middle of its mark, and how much room it takes with its name below.</summary>
internal readonly record struct NodeBox(double X, double Y, double Width)
{
    /// <summary>From the top of the mark to below the name.</summary>
    public const double Height = 44;

    /// <summary>From the top of the mark to its middle.</summary>
    public const double Above = 16;

    // How far a mark stays from lines of others, so that it does not look tied.
    private const double FromLine = 15;

    private const int Rounds = 200;

    /// <summary>Stretches places to fill a drawing, then moves the boxes apart and off the lines until none lies upon another, or nearly so.</summary>
    /// <param name="places">The places, in any unit.</param>
    /// <param name="ties">Between which of them lines are drawn.</param>
    /// <param name="widths">How wide each box is.</param>
    /// <param name="width">The width of the drawing.</param>
    /// <param name="height">Its height.</param>
    public static NodeBox[] Fit(
        (double X, double Y)[] places, IReadOnlyList<(int One, int Other)> ties, IReadOnlyList<double> widths, double width, double height)
    {
        var across = Scale([.. places.Select(place => place.X)], width - widths.DefaultIfEmpty(0).Max());
        var down = Scale([.. places.Select(place => place.Y)], height - Height);
        var side = widths.DefaultIfEmpty(0).Max() / 2;
        var boxes = places.Select((_, i) => new NodeBox(side + across[i], Above + down[i], widths[i])).ToArray();
        for (var round = 0; round < Rounds; round++)
        {
            var moved = false;
            for (var i = 0; i < boxes.Length; i++)
                for (var j = i + 1; j < boxes.Length; j++) moved |= Part(ref boxes[i], ref boxes[j]);
            foreach (var (one, other) in ties)
                for (var i = 0; i < boxes.Length; i++)
                    if (i != one && i != other) boxes[i] = boxes[i].OffLine(boxes[one], boxes[other]);
            for (var i = 0; i < boxes.Length; i++) boxes[i] = boxes[i].Inside(width, height);
            if (!moved) break;
        }

        return boxes;
    }

    private static double[] Scale(double[] values, double room)
    {
        var (least, most) = (values.DefaultIfEmpty(0).Min(), values.DefaultIfEmpty(0).Max());
        return [.. values.Select(value => most - least < 1e-9 ? room / 2 : (value - least) / (most - least) * room)];
    }

    // Each gives way by half, along the side on which less is needed.
    private static bool Part(ref NodeBox one, ref NodeBox other)
    {
        var across = ((one.Width + other.Width) / 2) - Math.Abs(one.X - other.X);
        var down = Height - Math.Abs(one.Y - other.Y);
        if (across <= 0 || down <= 0) return false;
        if (across < down)
        {
            var step = (one.X <= other.X ? -across : across) / 2;
            (one, other) = (one with { X = one.X + step }, other with { X = other.X - step });
        }
        else
        {
            var step = (one.Y <= other.Y ? -down : down) / 2;
            (one, other) = (one with { Y = one.Y + step }, other with { Y = other.Y - step });
        }

        return true;
    }

    private NodeBox OffLine(NodeBox one, NodeBox other)
    {
        var (dx, dy) = (other.X - one.X, other.Y - one.Y);
        var length = Math.Sqrt((dx * dx) + (dy * dy));
        if (length < 1) return this;
        var along = (((X - one.X) * dx) + ((Y - one.Y) * dy)) / length;
        var aside = (((X - one.X) * dy) - ((Y - one.Y) * dx)) / length;
        if (along < 0 || along > length || Math.Abs(aside) >= FromLine) return this;
        var step = (aside >= 0 ? FromLine - aside : -FromLine - aside) / 4;
        return this with { X = X + (step * dy / length), Y = Y - (step * dx / length) };
    }

    private NodeBox Inside(double width, double height) => this with
    {
        X = Math.Clamp(X, Width / 2, Math.Max(Width / 2, width - (Width / 2))),
        Y = Math.Clamp(Y, Above, height - Height + Above),
    };
}
