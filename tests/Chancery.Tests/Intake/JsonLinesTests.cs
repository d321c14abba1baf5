using System.Text;
using Chancery.Intake;

namespace Chancery.Tests.Intake;

public sealed class JsonLinesTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_line_gives_a_document_with_all_that_it_says()
    {
        var path = folder.Write(
            "news.jsonl",
            """{"id":"n-1","title":"T","published":"2019-03-05T10:15:00Z","publisher":"P","url":"https://p.example","language":"en-GB","licence":"x","text":"One.\nTwo."}""");
        var document = Read(path).Single().Document!;
        document.ShouldBe(new Document("n-1", "One.\nTwo.")
        {
            Title = "T",
            Published = new("2019-03-05"),
            Publisher = "P",
            Address = "https://p.example",
            Language = "en-GB",
        });
    }

    [Fact]
    public void A_bad_line_is_named_by_file_and_line_and_stops_nothing()
    {
        var path = folder.Write("news.jsonl", "{\"text\":\"One.\"}\n{\"text\":\n\n[1]\n{\"id\":\"x\"}\n{\"text\":\"Two.\"}\r\n");
        var results = Read(path);
        results.Select(result => result.Document?.Name).ShouldBe(["news-1", null, null, null, "news-6"]);
        results.Where(result => result.Problem is not null).Select(result => result.Place).ShouldBe([$"{path}:2", $"{path}:4", $"{path}:5"]);
    }

    [Fact]
    public void A_date_that_cannot_be_read_is_named_and_the_report_is_read_without_it()
    {
        var results = Read(folder.Write("news.jsonl", """{"id":"a","published":"yesterday","text":"One."}"""));
        results[0].Problem!.Message.ShouldContain("yesterday");
        results[1].Document!.Published.ShouldBeNull();
    }

    [Fact]
    public void A_line_over_the_limit_is_named_and_the_next_one_is_read()
    {
        var path = folder.Write("news.jsonl", $"{{\"text\":\"{new string('x', 200_000)}\"}}\n{{\"id\":\"b\",\"text\":\"Two.\"}}");
        var results = DocumentSource.Read([path], new() { MostBytes = 1000 }).ToArray();
        results[0].Problem!.Place.ShouldBe($"{path}:1");
        results[1].Document!.Name.ShouldBe("b");
    }

    [Fact]
    public void Lines_longer_than_what_is_read_at_once_are_whole()
    {
        var text = string.Concat(Enumerable.Repeat("Ελλάδα ", 40_000));
        var path = folder.Write("news.jsonl", string.Concat(Enumerable.Repeat($"{{\"text\":\"{text}\"}}\n", 3)));
        Read(path).Select(result => result.Document!.Text).ShouldBe([text, text, text]);
    }

    [Fact]
    public void Documents_are_made_only_when_they_are_asked_for()
    {
        using var endless = new EndlessLines("{\"text\":\"One.\"}\n");
        DocumentSource.Read(["-"], new(), endless).Take(100_000).Count().ShouldBe(100_000);
    }

    private static IntakeResult[] Read(string path) => [.. DocumentSource.Read([path], new())];

    private sealed class EndlessLines(string line) : Stream
    {
        private readonly byte[] bytes = Encoding.UTF8.GetBytes(line);
        private long position;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => position; set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            for (var i = 0; i < count; i++) buffer[offset + i] = bytes[position++ % bytes.Length];
            return count;
        }

        public override void Flush() { }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
