using Chancery.Reading;
using Chancery.Text;

namespace Chancery.Intake;

/// <summary>Reads documents on several threads and hands them on in the order in which they came.</summary>
/// <remarks>Only a window of documents is held at a time, so that memory does not grow with the input; the order, and so
/// every byte written, is the same with any number of threads.</remarks>
/// <param name="reader">Reads them.</param>
/// <param name="threads">How many at a time.</param>
public sealed class OrderedReading(Reader reader, int threads)
{
    // Long enough that one slow document leaves the other threads something to do.
    private const int DocumentsPerThread = 8;

    // 8 MiB of text: a window of nothing but the largest reports that intake lets through still fits into memory.
    private const long MostCharacters = 4 * 1024 * 1024;

    private readonly TaskScheduler scheduler = new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, threads).ConcurrentScheduler;
    private readonly Queue<(Task<ReadDocument> Reading, int Length)> window = [];
    private long characters;

    /// <summary>Reads all inputs, those that <paramref name="isKnown"/> apart.</summary>
    /// <param name="inputs">What is to be read; taken from while reading goes on.</param>
    /// <param name="isKnown">Whether a document need not be read; called on the caller's thread, in order.</param>
    /// <param name="stop">Ends the taking in; what is under way is still read.</param>
    public IEnumerable<ReadDocument> Read(
        IEnumerable<IntakeResult> inputs, Func<Document, bool> isKnown, CancellationToken stop)
    {
        foreach (var input in inputs)
        {
            var length = input.Document?.Text.Length ?? 0;
            while (window.Count > 0 && IsFull(length)) yield return Next();
            window.Enqueue((Start(input, isKnown), length));
            characters += length;
            if (stop.IsCancellationRequested) break;
        }

        while (window.Count > 0) yield return Next();
    }

    private bool IsFull(int length) =>
        window.Count >= threads * DocumentsPerThread || characters + length > MostCharacters;

    private ReadDocument Next()
    {
        var (reading, length) = window.Dequeue();
        characters -= length;
        return reading.GetAwaiter().GetResult();
    }

    private Task<ReadDocument> Start(IntakeResult input, Func<Document, bool> isKnown)
    {
        if (input.Document is not { } received) return Task.FromResult(new ReadDocument(null, null, input.Problem));
        var (layout, failed) = Guarded(received, input.Place, () => reader.Lay(received));
        if (layout is null) return Task.FromResult(failed!);
        var document = layout.Facts.Complete(received);
        if (isKnown(document)) return Task.FromResult(new ReadDocument(document, null, null));
        return Task.Factory.StartNew(
            () => Read(document, layout, input.Place), CancellationToken.None, TaskCreationOptions.DenyChildAttach, scheduler);
    }

    private ReadDocument Read(Document document, Layout layout, string place)
    {
        var (trace, failed) = Guarded(document, place, () => reader.Trace(document, layout));
        return trace is null ? failed! : new(document, trace.Claims, null, trace.Bounded);
    }

    private static (T? Done, ReadDocument? Failed) Guarded<T>(Document document, string place, Func<T> read)
        where T : class
    {
        try
        {
            return (read(), null);
        }
#pragma warning disable CA1031 // A mistake of the reader in one document must not lose the thousand others of a run; it is reported.
        catch (Exception mistake)
#pragma warning restore CA1031
        {
            return (null, new(document, null, new(place, $"the reader failed on it ({mistake.GetType().Name}: {mistake.Message})",
                "Please report this together with the document")));
        }
    }
}
