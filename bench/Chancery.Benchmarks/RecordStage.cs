using Chancery.Reading;
using Chancery.Storage;

namespace Chancery.Benchmarks;

/// <summary>Appends documents with their claims to a new record.</summary>
internal sealed class RecordStage(Reader reader, IEnumerable<ReadDocument> documents)
{
    private readonly (Document Document, IReadOnlyList<Claim> Claims)[] read =
        [.. documents.Select(document => (document.Document, reader.Read(document.Document)))];

    public void Run()
    {
        var folder = Directory.CreateTempSubdirectory("chancery-benchmark");
        try
        {
            var opened = RecordStore.Open(Path.Combine(folder.FullName, "record.db"), RecordAccess.CreateIfMissing);
            if (!opened.Succeeded) throw new InvalidOperationException(opened.Error);
            using (opened.Store)
                foreach (var (document, claims) in read) opened.Store.Append(document, claims, reader.Version);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
