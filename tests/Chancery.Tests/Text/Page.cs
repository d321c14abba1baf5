using Chancery.Lexicons;
using Chancery.Text;

namespace Chancery.Tests.Text;

/// <summary>Pages taken apart with the data of the repository, written as a list of "Kind: words".</summary>
internal static class Page
{
    public static readonly LayoutReader Reader = LayoutReader.Load(Path.Combine(Installation.Find().Data, "en"));

    public static Layout Of(string text) => Reader.Read(new Document("page", text));

    public static string[] Kinds(string text) =>
        [.. Of(text).Blocks.Select(block => $"{(block.Duplicate ? "again " : "")}{block.Kind}: {Words(text, block)}")];

    public static string[] Readable(string text) => [.. Of(text).Readable.Select(block => Words(text, block))];

    private static string Words(string text, Block block) => text[block.Span.Start..block.Span.End].ReplaceLineEndings("/");
}
