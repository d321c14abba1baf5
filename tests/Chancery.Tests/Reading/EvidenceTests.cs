using Chancery.Intake;
using Chancery.Lexicons;
using Chancery.Reading;
using Chancery.Tests.Cli;

namespace Chancery.Tests.Reading;

public sealed class EvidenceTests
{
    [Theory]
    [InlineData("articles")]
    [InlineData("reports")]
    [InlineData("guide/documents.jsonl")]
    [InlineData("news/documents.jsonl")]
    public void Evidence_is_what_the_text_says_at_its_span(string path)
    {
        var place = Path.Combine(Directory.GetParent(Repository.Root)!.FullName, "shared", path);
        Assert.SkipUnless(Path.Exists(place), $"{place} is not here");
        var reader = Reader.Load(Installation.Find());
        var read = 0;
        Parallel.ForEach(Documents(place), document =>
        {
            Interlocked.Increment(ref read);
            foreach (var claim in reader.Read(document))
            {
                claim.Evidence.ShouldNotBeEmpty();
                foreach (var evidence in claim.Evidence)
                    document.Text[evidence.Span.Start..evidence.Span.End].ShouldBe(evidence.Text, document.Name);
            }
        });
        read.ShouldBePositive();
    }

    private static IEnumerable<Document> Documents(string place) =>
        DocumentSource.Read([place], new IntakeOptions()).Select(result => result.Document).OfType<Document>();
}
