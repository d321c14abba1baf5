using System.Text.Json;
using Chancery.Lexicons;

namespace Chancery.Tests.Text;

public sealed class SharedPagesTests
{
    // What web pages say around reports; none of it is about relations between states.
    private static readonly string[] Noise =
    [
        "Audio Only", "google plus", "facebook", "twitter", "News > Russia", "no comments", "Leave a Reply", "email address", "By admin",
        "mediabank", "File photo", "Photo:", "All news", "GMT", "Published 6", "/TASS/", "(Itar-Tass)", "date 2018",
    ];

    [Fact]
    public void Blocks_are_in_order_and_in_the_text_of_every_report()
    {
        foreach (var (name, text) in Reports())
        {
            var end = 0;
            foreach (var block in Page.Of(text).Blocks)
            {
                block.Span.Start.ShouldBeGreaterThanOrEqualTo(end, name);
                block.Span.Length.ShouldBePositive(name);
                end = block.Span.End;
            }

            end.ShouldBeLessThanOrEqualTo(text.Length, name);
        }
    }

    [Fact]
    public void Nothing_but_white_space_and_marks_is_left_out_of_the_blocks()
    {
        foreach (var (name, text) in Reports())
        {
            var end = 0;
            foreach (var span in Page.Of(text).Blocks.Select(block => block.Span).Append(new(text.Length, text.Length)))
            {
                text[end..span.Start].Any(char.IsLetterOrDigit).ShouldBeFalse($"{name}: {text[end..span.Start]}");
                end = span.End;
            }
        }
    }

    [Fact]
    public void No_readable_block_of_the_five_articles_holds_what_the_page_says_to_its_visitors()
    {
        foreach (var file in Directory.EnumerateFiles(Shared("articles"), "*.txt"))
            foreach (var words in Page.Readable(File.ReadAllText(file)))
                foreach (var noise in Noise) words.ShouldNotContain(noise, Case.Sensitive, file);
    }

    private static IEnumerable<(string Name, string Text)> Reports()
    {
        foreach (var folder in new[] { "articles", "reports" })
            foreach (var file in Directory.EnumerateFiles(Shared(folder), "*.txt")) yield return (file, File.ReadAllText(file));
        foreach (var folder in new[] { "news", "guide" })
            foreach (var line in File.ReadLines(Path.Combine(Shared(folder), "documents.jsonl")))
            {
                using var json = JsonDocument.Parse(line);
                yield return (json.RootElement.GetProperty("id").GetString()!, json.RootElement.GetProperty("text").GetString()!);
            }
    }

    private static string Shared(string folder)
    {
        var repository = Path.GetDirectoryName(Installation.Find().Data)!;
        var path = Path.Combine(repository, "..", "shared", folder);
        if (!Directory.Exists(path)) Assert.Skip("The reports beside the repository are not here.");
        return path;
    }
}
