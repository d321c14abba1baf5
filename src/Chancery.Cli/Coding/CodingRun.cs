using System.Globalization;
using Chancery.Coding;

namespace Chancery.Cli.Coding;

/// <summary>Codes the rows of a table, some at a time, and writes them in their order.</summary>
internal sealed class CodingRun(RelationCoder coder, TextWriter output, Action<PairRow> refuse)
{
    private const int RowsAtOnce = 512;

    /// <summary>Whether a row was refused.</summary>
    public bool Refused { get; private set; }

    /// <summary>Runs; false when it was stopped.</summary>
    public bool Run(PairTable table, CancellationToken stop)
    {
        output.WriteLine("id\troot\tconfidence");
        foreach (var rows in table.Rows().Chunk(RowsAtOnce))
        {
            if (stop.IsCancellationRequested) return false;
            var codings = new RelationCoding[rows.Length];
            Parallel.For(0, rows.Length, i =>
            {
                if (rows[i].Problem is null) codings[i] = coder.Code(rows[i].Sentence, rows[i].Source, rows[i].Target);
            });
            for (var i = 0; i < rows.Length; i++) Write(rows[i], codings[i]);
        }

        return true;
    }

    private void Write(PairRow row, RelationCoding coding)
    {
        if (row.Problem is null)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{row.Id}\t{coding.Root.Name()}\t{coding.Confidence:0.000}"));
            return;
        }

        Refused = true;
        refuse(row);
    }
}
