using Chancery.Intake;
using Chancery.Reading;
using Chancery.Record;
using Chancery.Server.Hosting;
using Chancery.Server.Records;
using Microsoft.Extensions.Hosting;

namespace Chancery.Server.Jobs;

/// <summary>Reads what waits, as the command <c>read</c> does: one reader for the whole process, loaded with the first report, and one
/// writer to the record.</summary>
internal sealed class JobWorker(JobQueue queue, RecordDesk desk, ServeRequest served) : BackgroundService
{
    // Half of the machine is left to those who ask.
    private static readonly int s_threads = Math.Max(1, Environment.ProcessorCount / 2);

    private readonly Lazy<Reader> reader = new(() => Reader.Load(served.Installation));

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        while (!stoppingToken.IsCancellationRequested)
        {
            var job = await queue.NextAsync(stoppingToken);
            // Off the loop, as it is plain work.
            await Task.Run(() => Run(job, stoppingToken), CancellationToken.None);
        }
    }

    private void Run(Job job, CancellationToken stop)
    {
        job.Begin();
        try
        {
            foreach (var read in new OrderedReading(reader.Value, s_threads).Read(job.Inputs, IsKnown, stop))
            {
                job.Count(read, Append(read));
                while (!job.IsSingle && queue.NextSingle() is { } single) Run(single, stop);
            }

            var matters = desk.Write(session => session.Store.Project(session.Builder));
            if (stop.IsCancellationRequested && job.View.Read < job.View.Reports) job.Fail("The server was stopped before all were read; what was read is kept. Post the rest again.");
            else job.End(matters);
        }
#pragma warning disable CA1031 // A mistake in one job must not end the server; it is told to whoever sent the job.
        catch (Exception problem)
#pragma warning restore CA1031
        {
            job.Fail($"It could not go on: {problem.Message} What was read before is kept; post the rest again.");
        }
    }

    private bool IsKnown(Document document) => desk.Write(session => session.Store.IsRead(document, reader.Value.Version));

    private ReadOutcome? Append(ReadDocument read) => read switch
    {
        { Document: { } document, Claims: { } claims } => desk.Write(session => session.Store.Append(document, claims, reader.Value.Version, bounded: read.Bounded)),
        { Problem: null } => ReadOutcome.AlreadyKnown,
        _ => null,
    };
}
