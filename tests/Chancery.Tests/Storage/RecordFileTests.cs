using Chancery.Storage;
using Microsoft.Data.Sqlite;

namespace Chancery.Tests.Storage;

public sealed class RecordFileTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("chancery-file");

    private string RecordPath => Path.Combine(this.folder.FullName, "some.db");

    [Fact]
    public void ARecordPath_that_is_no_database_is_refused_and_left_alone()
    {
        File.WriteAllText(RecordPath, "These are minutes of a meeting, long enough to be taken for a page of a database, which they are not.");
        var before = File.ReadAllBytes(RecordPath);
        Error(RecordAccess.CreateIfMissing).ShouldBe($"{RecordPath} is not a record of Chancery; name another file, or one that does not exist yet.");
        File.ReadAllBytes(RecordPath).ShouldBe(before);
    }

    [Fact]
    public void A_database_of_another_program_is_refused_and_left_alone()
    {
        Execute("CREATE TABLE songs (title TEXT)");
        var before = File.ReadAllBytes(RecordPath);
        Error(RecordAccess.Existing).ShouldContain("not a record of Chancery");
        File.ReadAllBytes(RecordPath).ShouldBe(before);
        Directory.GetFiles(this.folder.FullName).ShouldBe([RecordPath]);
    }

    [Fact]
    public void A_record_of_another_layout_is_refused_with_the_remedy()
    {
        RecordStore.Open(RecordPath, RecordAccess.CreateIfMissing).Store!.Dispose();
        Execute("PRAGMA user_version = 99");
        Error(RecordAccess.Existing).ShouldContain("has layout 99 and this program reads layout 2");
    }

    [Fact]
    public void A_question_to_a_record_that_is_not_there_says_how_to_make_it()
    {
        Error(RecordAccess.Existing).ShouldBe($"There is no record at {RecordPath}; make one with: chancery read PATH --record {RecordPath}");
        File.Exists(RecordPath).ShouldBeFalse();
    }

    [Fact]
    public void An_emptyRecordPath_becomes_a_record()
    {
        File.WriteAllText(RecordPath, "");
        using var store = RecordStore.Open(RecordPath, RecordAccess.CreateIfMissing).Store.ShouldNotBeNull();
        store.Documents.List().ShouldBeEmpty();
    }

    [Fact]
    public void A_folder_and_a_place_that_does_not_exist_are_named()
    {
        RecordStore.Open(this.folder.FullName, RecordAccess.CreateIfMissing).Error.ShouldBe($"{this.folder.FullName} is a folder; name a file for the record.");
        RecordStore.Open(Path.Combine(this.folder.FullName, "none", "a.db"), RecordAccess.CreateIfMissing).Error.ShouldNotBeNull().ShouldContain("does the folder exist");
    }

    [Fact]
    public void The_log_cannot_be_changed()
    {
        RecordStore.Open(RecordPath, RecordAccess.CreateIfMissing).Store!.Dispose();
        Execute("INSERT INTO entries (sequence, recorded_at) VALUES (1, 'now')");
        Should.Throw<SqliteException>(() => Execute("UPDATE entries SET recorded_at = 'then'"));
        Should.Throw<SqliteException>(() => Execute("DELETE FROM entries"));
    }

    private string Error(RecordAccess access) => RecordStore.Open(RecordPath, access).Error.ShouldNotBeNull();

    private void Execute(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={RecordPath};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    public void Dispose() => this.folder.Delete(recursive: true);
}
