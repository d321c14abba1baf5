using Chancery.Intake;

namespace Chancery.Tests.Intake;

public sealed class FolderTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Reports_are_read_in_ordinal_order_folders_after_files_and_notes_about_the_folder_are_not()
    {
        folder.Write("b.txt", "Second.");
        folder.Write("B.md", "First.");
        folder.Write("README.md", "About this folder.");
        folder.Write("picture.png", [0x89, 0x50, 0x4E, 0x47]);
        folder.Write("2019/a.txt", "Third.");
        Read(folder.Path).Select(result => result.Document!.Text).ShouldBe(["First.", "Second.", "Third."]);
    }

    [Fact]
    public void An_index_tells_publisher_date_and_address_of_the_reports_beside_it()
    {
        folder.Write("index.tsv", "file\tpublisher\tpublished\turl\ttopic\na.txt\tDaily Post\t~2020-05\thttps://post.example/1\ttrade\nb.txt\t\t\t\t\n");
        folder.Write("a.txt", "One.");
        folder.Write("b.txt", "Two.");
        folder.Write("notes/c.md", "No report.");
        var documents = Read(folder.Path).Select(result => result.Document!).ToArray();
        documents.Select(document => (document.Name, document.Publisher, document.Published?.Value, document.Address)).ShouldBe([
            ("a", "Daily Post", "2020-05~", "https://post.example/1"), ("b", null, null, null),
        ]);
    }

    [Fact]
    public void The_index_counts_for_a_file_that_is_named_alone()
    {
        folder.Write("index.tsv", "file\tpublisher\na.txt\tDaily Post\n");
        Read(folder.Write("a.txt", "One.")).Single().Document!.Publisher.ShouldBe("Daily Post");
    }

    [Fact]
    public void What_the_user_says_stands_above_the_index()
    {
        folder.Write("index.tsv", "file\tpublisher\tpublished\na.txt\tDaily Post\t2020\n");
        var path = folder.Write("a.txt", "One.");
        var document = DocumentSource.Read([path], new() { Publisher = "Weekly Post", Published = new("2021-01-02") }).Single().Document!;
        (document.Publisher, document.Published?.Value).ShouldBe(("Weekly Post", "2021-01-02"));
    }

    [Fact]
    public void A_line_of_the_index_that_is_wrong_is_named_and_the_reports_are_read()
    {
        folder.Write("index.tsv", "file\tpublished\na.txt\tlast May\ngone.txt\t2020\n");
        folder.Write("a.txt", "One.");
        var results = Read(folder.Path);
        results.Where(result => result.Problem is not null).Select(result => result.Place[folder.Path.Length..].TrimStart('/', '\\'))
            .ShouldBe(["index.tsv:2", "index.tsv:3"]);
        results.Single(result => result.Document is not null).Document!.Published.ShouldBeNull();
    }

    [Fact]
    public void A_folder_without_reports_says_so()
    {
        folder.Write("README.md", "Nothing here.");
        var problem = Read(folder.Path).Single().Problem!;
        problem.Place.ShouldBe(folder.Path);
        problem.Message.ShouldContain("no reports");
    }

    private static IntakeResult[] Read(string path) => [.. DocumentSource.Read([path], new())];
}
