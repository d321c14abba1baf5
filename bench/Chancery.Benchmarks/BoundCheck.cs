using System.Globalization;
using Chancery.Intake;
using Chancery.Lexicons;
using Chancery.Reading;
using Chancery.Time;

namespace Chancery.Benchmarks;

/// <summary>Takes their dates from dated reports, and compares what the reader then says of their publication with the truth.</summary>
internal static class BoundCheck
{
    private const int DaysOfYear = 365;

    /// <summary>Reads every <paramref name="step"/>-th report at <paramref name="path"/>; gives the exit code: 1 when a bound is wrong.</summary>
    public static int Run(string path, int step)
    {
        var reader = Reader.Load(Installation.Find());
        var (dated, wrong, widths, open) = (0, new List<string>(), new List<int>(), 0);
        foreach (var (document, index) in DocumentSource.Read([path], new IntakeOptions(), null).Select((input, i) => (input.Document, i)))
        {
            if (index % step != 0 || document?.Published?.SingleDay is not { } day) continue;
            dated++;
            if (reader.Trace(document with { Published = null }).Bounded is not { } bound) continue;
            if (bound.Between is { Earliest: { } first, Latest: { } last }) widths.Add(last.DayNumber - first.DayNumber + 1);
            else open++;
            if (!bound.Between.Intersects(day, day)) wrong.Add(Wrong(document, day, bound));
        }

        foreach (var line in wrong) Console.WriteLine(line);
        widths.Sort();
        var median = widths.Count > 0 ? widths[widths.Count / 2] : 0;
        var found = widths.Count + open;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{dated} dated reports: {found} bounded ({Share(found, dated):0.0} %), {widths.Count} at both ends (median {median} days, {widths.Count(w => w <= DaysOfYear)} within a year), {wrong.Count} wrong ({Share(wrong.Count, found):0.0} %)"));
        return wrong.Count == 0 ? 0 : 1;
    }

    private static double Share(int part, int whole) => whole == 0 ? 0 : 100.0 * part / whole;

    private static string Wrong(Document document, DateOnly day, BoundedPublication bound) => string.Create(CultureInfo.InvariantCulture,
        $"{document.Name}: {day:yyyy-MM-dd} is not in {bound.Between}: {string.Join("; ", bound.Reasons.Select(r => $"{r.Because} \"{r.Span.Of(document.Text)}\" {r.NotBefore:O}..{r.NotAfter:O}"))}");
}
