using Chancery.Storage;
using Chancery.Storage.Accounts;
using Chancery.Tests.Server;

namespace Chancery.Tests.Storage;

public sealed class AccountStoreTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("chancery-accounts");
    private readonly MovableClock clock = new();

    private string RecordPath => Path.Combine(folder.FullName, "record.db");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void Nobody_else_may_read_the_file_and_no_secret_stands_in_it()
    {
        string token, key;
        using (var store = Open())
        {
            store.Accounts.Add("Anna", AccountRole.Administrator, "hashed");
            token = store.Sessions.Begin("anna");
            key = store.Keys.Make("import", "ANNA", KeyScope.Read, clock.GetUtcNow().AddDays(1)).Shown;
            store.Sessions.Find(token)!.Name.ShouldBe("Anna");
            store.Keys.Find(key)!.Value.Account.Name.ShouldBe("Anna");
        }

        foreach (var file in folder.EnumerateFiles("record.db.accounts*"))
        {
            if (!OperatingSystem.IsWindows()) file.UnixFileMode.ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
            var content = File.ReadAllText(file.FullName, System.Text.Encoding.Latin1);
            content.ShouldNotContain(token);
            content.ShouldNotContain(key);
        }
    }

    [Fact]
    public void A_key_ends_with_its_last_moment_and_when_it_is_withdrawn()
    {
        using var store = Open();
        store.Accounts.Add("Anna", AccountRole.Reader, "hashed");
        var (first, shown) = store.Keys.Make("one", "Anna", KeyScope.Read, clock.GetUtcNow().AddDays(1));
        var (second, other) = store.Keys.Make("two", "Anna", KeyScope.Read, clock.GetUtcNow().AddDays(3));
        clock.Pass(TimeSpan.FromDays(1));
        store.Keys.Find(shown).ShouldNotBeNull();
        clock.Pass(TimeSpan.FromSeconds(1));
        store.Keys.Find(shown).ShouldBeNull();
        store.Keys.Withdraw(second.Number, "Ben").ShouldBeNull();
        store.Keys.Withdraw(second.Number, "anna").ShouldNotBeNull();
        store.Keys.Find(other).ShouldBeNull();
        store.Keys.List().Select(key => key.Number).ShouldBe([first.Number]);
    }

    [Fact]
    public void With_an_account_go_its_sessions_and_keys()
    {
        using var store = Open();
        store.Accounts.Add("Anna", AccountRole.Reader, "hashed").ShouldNotBeNull();
        store.Accounts.Add("ANNA", AccountRole.Administrator, "hashed").ShouldBeNull();
        var token = store.Sessions.Begin("Anna");
        store.Keys.Make("one", "Anna", KeyScope.Read, clock.GetUtcNow().AddDays(1));
        store.Accounts.Remove("anna");
        store.Sessions.Find(token).ShouldBeNull();
        store.Keys.List().ShouldBeEmpty();
        store.Accounts.Add("Anna", AccountRole.Reader, "hashed");
        store.Sessions.Find(token).ShouldBeNull();
    }

    [Theory]
    [InlineData("This is a letter, and it is longer than the header of a database file would be.")]
    public void A_file_that_holds_something_else_is_left_alone(string content)
    {
        File.WriteAllText(AccountStore.PathOf(RecordPath), content);
        var (store, error) = AccountStore.Open(RecordPath, RecordAccess.CreateIfMissing, clock);
        store.ShouldBeNull();
        error.ShouldNotBeNull().ShouldContain(AccountStore.PathOf(RecordPath));
        File.ReadAllText(AccountStore.PathOf(RecordPath)).ShouldBe(content);
    }

    private AccountStore Open()
    {
        var (store, error) = AccountStore.Open(RecordPath, RecordAccess.CreateIfMissing, clock);
        error.ShouldBeNull();
        return store!;
    }
}
