using System.Diagnostics;
using System.Globalization;
using Chancery.Lexicons;
using Chancery.Record;
using Chancery.Storage;
using Chancery.Views;
using Chancery.Views.Briefs;

namespace Chancery.Benchmarks.Size;

/// <summary>Grows a record of made-up reports to a size, and measures what it answers and how fast it grows on.</summary>
internal static class SizeCheck
{
    private const int Questions = 200;

    // As many as the pages of the record list at once.
    private const int PageSize = 60;
    private const string Reader = "made-1";

    // As many go into the log in one transaction.
    private const int Together = 5000;

    /// <summary>Grows the record from where it is; what is there already is not made again.</summary>
    /// <param name="path">The file of the record.</param>
    /// <param name="size">How many reports it is to have.</param>
    /// <param name="batch">How many are taken in at once.</param>
    /// <param name="of">Over how many reports the thirty years are spread.</param>
    public static int Grow(string path, int size, int batch, int of)
    {
        var installation = Installation.Find();
        var world = World.Load(installation, "en");
        var reports = new MadeReports(world);
        var (session, error) = RecordSession.Open(path, RecordAccess.CreateIfMissing, installation, TimeProvider.System, world);
        if (session is null) return Refuse(error!);
        using (session)
        {
            for (var from = session.Store.Documents.Coverage().Documents; from < size; from += batch)
                TakeIn(session, reports, from, Math.Min(from + batch, size), of);
        }

        var bytes = new FileInfo(path).Length;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e9:0.00} GB, {bytes / (double)size:0} bytes a document"));
        return 0;
    }

    /// <summary>Asks what the issue of size asks, again and again with other states and words.</summary>
    public static int Ask(string path)
    {
        var installation = Installation.Find();
        var world = World.Load(installation, "en");
        var reports = new MadeReports(world);
        var (session, error) = RecordSession.Open(path, RecordAccess.Existing, installation, TimeProvider.System, world);
        if (session is null) return Refuse(error!);
        using (session)
        {
            session.Store.Project(session.Builder);
            Measure("brief of two states", random => { var (one, other) = reports.Pair(random); BriefBuilder.Build(session, [one, other], since: null); });
            Measure("matters of two states, a page", random => { var (one, other) = reports.Pair(random); session.Store.Matters.Page(new() { Actors = [one, other] }, after: null, PageSize); });
            Measure("agreements of two states, a page", random =>
            {
                var (one, other) = reports.Pair(random);
                session.Store.Matters.Page(new() { Actors = [one, other], Kind = Kind.Agreement }, after: null, PageSize);
            });
            Measure("full-text search", random => session.Store.FullText.Find(reports.Query(random)));
        }

        return 0;
    }

    private static void TakeIn(RecordSession session, MadeReports reports, int from, int to, int of)
    {
        var made = Enumerable.Range(from, to - from).Select(number => reports.Report(number, of)).ToList();
        var claims = made.Sum(report => report.Claims.Count);
        var (watch, worked) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
        foreach (var together in made.Chunk(Together)) session.Store.Append(together, Reader);
        var logged = watch.Elapsed;
        session.Store.Project(session.Builder);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{to:#,0} documents: {claims / logged.TotalSeconds:#,0} claims/s into the log, {claims / watch.Elapsed.TotalSeconds:#,0} with all that is worked out ({watch.Elapsed.TotalSeconds:0.0} s, {(Environment.CpuUsage.TotalTime - worked).TotalSeconds:0.0} s of a processor)"));
    }

    private static void Measure(string name, Action<Random> question)
    {
        var random = new Random(7);
        for (var i = 0; i < 5; i++) question(random);
        var (times, worked) = (new List<double>(Questions), new List<double>(Questions));
        for (var i = 0; i < Questions; i++)
        {
            var (watch, before) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
            question(random);
            times.Add(watch.Elapsed.TotalMilliseconds);
            worked.Add((Environment.CpuUsage.TotalTime - before).TotalMilliseconds);
        }

        times.Sort();
        worked.Sort();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{name}: median {times[Questions / 2]:0.0} ms, 95th percentile {times[Questions * 95 / 100]:0.0} ms, most {times[^1]:0} ms; of a processor {worked[Questions / 2]:0.0} and {worked[Questions * 95 / 100]:0.0} ms, {worked.Average():0.0} ms each"));
    }

    private static int Refuse(string error)
    {
        Console.Error.WriteLine(error);
        return 3;
    }
}
