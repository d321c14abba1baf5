using System.Text;
using Chancery.Intake;

namespace Chancery.Tests.Intake;

public sealed class FileTests : IDisposable
{
    private const string Accented = "Señor Núñez met Frau Müller in Malmö.";
    private const string Cyrillic = "Министр прибыл в Лиму. The minister arrived.";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    public static TheoryData<string, string, bool> Encodings => new()
    {
        { "utf-8", Accented, false }, { "utf-8", Cyrillic, true },
        { "utf-16", Accented, true }, { "utf-16", Accented, false }, { "utf-16BE", Accented, true }, { "utf-16BE", Accented, false },
        { "windows-1252", Accented, false }, { "windows-1251", Cyrillic, false },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Text_is_decoded_from_the_encodings_that_archives_hold(string name, string text, bool marked)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        byte[] bytes = [.. marked ? encoding.GetPreamble() : [], .. encoding.GetBytes(text)];
        Read(folder.Write("a.txt", bytes)).Document!.Text.ShouldBe(text);
    }

    [Fact]
    public void Text_is_kept_as_it_stands()
    {
        const string Text = " \r\nA line.\r\n\u00A0\tAnother\u200B.\n\n";
        var document = Read(folder.Write("note.of.today.txt", Text)).Document!;
        (document.Name, document.Text).ShouldBe(("note.of.today", Text));
    }

    [Fact]
    public void A_character_cut_in_two_at_the_end_does_not_spoil_the_rest()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes("Müller and Nú")];
        Read(folder.Write("a.txt", bytes[..^1])).Document!.Text.ShouldStartWith("Müller and N");
    }

    [Theory]
    [InlineData("%PDF-1.7 and so on", "PDF")]
    [InlineData("{\\rtf1 and so on", "RTF")]
    [InlineData("<!DOCTYPE html><p>Text", "web page")]
    [InlineData("SQLite format 3\0", "database")]
    [InlineData("some\0bytes", "binary")]
    [InlineData("\u0001\u0002\u0003\u0004 abc", "binary")]
    public void A_file_that_is_no_plain_text_is_refused_by_name(string content, string named)
    {
        var path = folder.Write("a.txt", content);
        var problem = Read(path).Problem!;
        problem.Place.ShouldBe(path);
        problem.Message.ShouldContain(named);
        problem.Remedy.ShouldContain("plain text");
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t\n")]
    public void An_empty_file_is_named(string content) => Read(folder.Write("a.txt", content)).Problem!.Message.ShouldContain("empty");

    [Fact]
    public void A_file_over_the_limit_is_named_with_the_limit()
    {
        var path = folder.Write("a.txt", "More than ten bytes.");
        DocumentSource.Read([path], new() { MostBytes = 10 }).Single().Problem!.Message.ShouldContain("10 bytes");
        IntakeOptions.DefaultMostBytes.ShouldBe(1024 * 1024);
    }

    [Fact]
    public void A_path_that_does_not_exist_is_named_and_the_others_are_read()
    {
        var missing = Path.Combine(folder.Path, "missing.txt");
        var results = DocumentSource.Read([missing, folder.Write("a.txt", "One.")], new()).ToArray();
        results[0].Problem!.Place.ShouldBe(missing);
        results[1].Document!.Text.ShouldBe("One.");
    }

    [Fact]
    public void Standard_input_is_one_report_or_json_lines_by_its_first_character()
    {
        Piped("The minister arrived.").Single().Document!.Text.ShouldBe("The minister arrived.");
        Piped("\n{\"id\":\"a\",\"text\":\"One.\"}\n{\"id\":\"b\",\"text\":\"Two.\"}").Select(result => result.Document!.Name).ShouldBe(["a", "b"]);
        Piped("").Single().Problem!.Message.ShouldContain("empty");
        DocumentSource.Read(["-"], new()).Single().Problem!.Place.ShouldBe("-");
    }

    private static IntakeResult[] Piped(string text) =>
        [.. DocumentSource.Read(["-"], new(), new MemoryStream(Encoding.UTF8.GetBytes(text)))];

    private static IntakeResult Read(string path) => DocumentSource.Read([path], new()).Single();
}
