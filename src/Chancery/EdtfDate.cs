namespace Chancery;

/// <summary>A date or an interval as far as it is known, in EDTF (ISO 8601-2:2019, annex A): <c>2013-10-14</c>,
/// <c>2013-06</c>, <c>2012-22</c> (summer), <c>2016-07~</c>, <c>2013-01/2013-06</c>, <c>2015/..</c>, <c>XXXX-02-23</c>.</summary>
/// <remarks><c>~</c> says that the date is approximate; it does not widen <see cref="Earliest"/> and <see cref="Latest"/>.</remarks>
public readonly record struct EdtfDate(string Value) : IComparable<EdtfDate>
{
    private const string Open = "..";

    /// <summary>The first day that it may mean; null when it is open at its start or its year is not known.</summary>
    public DateOnly? Earliest => EdtfPoint.TryParse(StartText, out var point) ? point.Earliest : null;

    /// <summary>The last day that it may mean; null when it is open at its end or its year is not known.</summary>
    public DateOnly? Latest => EdtfPoint.TryParse(EndText, out var point) ? point.Latest : null;

    /// <summary>The day, when it is one day exactly; else null.</summary>
    public DateOnly? SingleDay => Earliest is { } day && Latest == day ? day : null;

    /// <summary>Whether it is written with <c>/</c>.</summary>
    public bool IsInterval => Value is not null && Value.Contains('/');

    /// <summary>Whether it is an interval of which one end is not told.</summary>
    public bool IsOpen => IsInterval && (StartText is Open || EndText is Open);

    /// <summary>Whether it, or either end of it, is marked <c>~</c>.</summary>
    public bool IsApproximate => Value is not null && Value.Contains('~');

    /// <summary>Where an interval starts; the date itself when it is none; null when open.</summary>
    public EdtfDate? Start => StartText is Open ? null : new(StartText.ToString());

    /// <summary>Where an interval ends; the date itself when it is none; null when open.</summary>
    public EdtfDate? End => EndText is Open ? null : new(EndText.ToString());

    private ReadOnlySpan<char> StartText => IsInterval ? Value.AsSpan(0, Value.IndexOf('/')) : Value;

    private ReadOnlySpan<char> EndText => IsInterval ? Value.AsSpan(Value.IndexOf('/') + 1) : Value;

    /// <summary>One day.</summary>
    public static EdtfDate Day(DateOnly day) => Day(day.Year, day.Month, day.Day);

    /// <summary>One day.</summary>
    public static EdtfDate Day(int year, int month, int day) => new($"{year:0000}-{month:00}-{day:00}");

    /// <summary>One month.</summary>
    public static EdtfDate Month(int year, int month) => new($"{year:0000}-{month:00}");

    /// <summary>One year.</summary>
    public static EdtfDate Year(int year) => new($"{year:0000}");

    /// <summary>A day of a year that is not known: <c>XXXX-02-23</c>; without <paramref name="day"/> a month.</summary>
    public static EdtfDate OfSomeYear(int month, int? day = null) =>
        new(day is null ? $"XXXX-{month:00}" : $"XXXX-{month:00}-{day:00}");

    /// <summary>The time from the start of one date to the end of another; null is open.</summary>
    public static EdtfDate Interval(EdtfDate? from, EdtfDate? to)
    {
        if (from is null && to is null) throw new ArgumentException("An interval is open at one end at most.", nameof(to));
        var start = from is { } first ? first.StartText : Open;
        var end = to is { } last ? last.EndText : Open;
        return new($"{start}/{end}");
    }

    /// <summary>The days from one to another, written in the largest whole units: a year, months, else days.</summary>
    public static EdtfDate Covering(DateOnly from, DateOnly to)
    {
        if (to < from) throw new ArgumentException($"{to:O} is before {from:O}.", nameof(to));
        if (from == to) return Day(from);
        var wholeMonths = from.Day == 1 && to.AddDays(1).Day == 1;
        if (!wholeMonths) return Interval(Day(from), Day(to));
        var wholeYears = from.Month == 1 && to.Month == 12;
        if (wholeYears) return from.Year == to.Year ? Year(from.Year) : Interval(Year(from.Year), Year(to.Year));
        return from.Year == to.Year && from.Month == to.Month
            ? Month(from.Year, from.Month)
            : Interval(Month(from.Year, from.Month), Month(to.Year, to.Month));
    }

    /// <summary>Reads a date of the subset used here; false for anything else, and for an interval that ends before it starts.</summary>
    public static bool TryParse(string? text, out EdtfDate date)
    {
        date = default;
        if (string.IsNullOrEmpty(text)) return false;
        var read = new EdtfDate(text);
        if (read.IsInterval ? !read.IsValidInterval() : !EdtfPoint.TryParse(text, out _)) return false;
        date = read;
        return true;
    }

    /// <summary>The same, marked as approximate.</summary>
    public EdtfDate Approximately() => IsApproximate || IsInterval ? this : new(Value + "~");

    /// <summary>Whether some day of it may lie between the two days; a year that is not known may be any.</summary>
    public bool Intersects(DateOnly from, DateOnly to) => (Earliest is not { } first || first <= to) && (Latest is not { } last || last >= from);

    /// <summary>Whether the two may share a day.</summary>
    public bool Overlaps(EdtfDate other) =>
        Intersects(other.Earliest ?? DateOnly.MinValue, other.Latest ?? DateOnly.MaxValue);

    /// <summary>Orders by the first possible day, then by the last; what is open at its start comes first, what has no
    /// known year last.</summary>
    public int CompareTo(EdtfDate other)
    {
        var byStart = SortStart.CompareTo(other.SortStart);
        if (byStart != 0) return byStart;
        var byEnd = (Latest ?? DateOnly.MaxValue).CompareTo(other.Latest ?? DateOnly.MaxValue);
        return byEnd != 0 ? byEnd : string.CompareOrdinal(Value, other.Value);
    }

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>Orders as <see cref="CompareTo"/> does.</summary>
    public static bool operator <(EdtfDate left, EdtfDate right) => left.CompareTo(right) < 0;

    /// <summary>Orders as <see cref="CompareTo"/> does.</summary>
    public static bool operator >(EdtfDate left, EdtfDate right) => left.CompareTo(right) > 0;

    /// <summary>Orders as <see cref="CompareTo"/> does.</summary>
    public static bool operator <=(EdtfDate left, EdtfDate right) => left.CompareTo(right) <= 0;

    /// <summary>Orders as <see cref="CompareTo"/> does.</summary>
    public static bool operator >=(EdtfDate left, EdtfDate right) => left.CompareTo(right) >= 0;

    private DateOnly SortStart => Earliest ?? (StartText is Open ? DateOnly.MinValue : DateOnly.MaxValue);

    private bool IsValidInterval()
    {
        var openStart = StartText is Open;
        var openEnd = EndText is Open;
        if (openStart && openEnd) return false;
        EdtfPoint start = default, end = default;
        if (!openStart && !EdtfPoint.TryParse(StartText, out start)) return false;
        if (!openEnd && !EdtfPoint.TryParse(EndText, out end)) return false;
        if (openStart || openEnd) return true;
        return start.Year is null == end.Year is null && (start.Year is null || start.Earliest <= end.Latest);
    }
}
