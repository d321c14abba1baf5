using Chancery.Record;
using Chancery.Storage;
using Chancery.Tests.Record;
using Microsoft.Data.Sqlite;

namespace Chancery.Tests.Storage;

/// <summary>Decisions are kept in the log, and all that is worked out follows them.</summary>
public sealed class DecisionTests : IDisposable
{
    private static readonly string[] WorkedOut =
    [
        "matters", "matter_roles", "matter_actors", "stages", "stage_claims", "claim_actors", "current_claims", "claim_identities",
        "named_actors", "suggestions",
    ];

    private static readonly ActorId Garcia = ActorId.Person("José García");
    private static readonly ActorId Pepe = ActorId.Person("Pepe García");

    private readonly TemporaryRecord record = new();

    public DecisionTests() => record.Read(Visits());

    [Fact]
    public void A_merge_makes_one_actor_of_two_and_an_undo_two_again()
    {
        var before = record.Dump(WorkedOut);
        Decide(new MergeActors(Pepe, Garcia)).Number.ShouldBe(1);
        using (var store = record.Open())
        {
            var matter = store.Matters.List(new() { Kind = Kind.Visit, Actors = [Garcia] }).ShouldHaveSingleItem();
            matter.Roles["visitor"].ShouldBe([Garcia]);
            matter.Entries.SelectMany(entry => entry.Claims).Count().ShouldBe(2);
            var claim = store.Claims.List(new() { Actors = [Garcia] }).Single(claim => claim.Document.Name == "nickname");
            claim.Read.Roles["visitor"].ShouldBe([Pepe]);
            claim.Claim.Roles["visitor"].ShouldBe([Garcia]);
            claim.Identities.ShouldBe([new Identity(Pepe, Garcia, "decision 1")]);
            store.Claims.List(new() { Actors = [Pepe] }).ShouldBeEmpty();
            store.Identities.Meant(Pepe).ShouldBe(Garcia);
        }
        Decide(new UndoDecision(1));
        record.Dump(WorkedOut).ShouldBe(before);
        Decide(new UndoDecision(2));
        using var after = record.Open();
        after.Decisions.List().Select(decision => decision.Stands).ShouldBe([true, false, true]);
        after.Matters.List(new() { Actors = [Pepe] }).ShouldBeEmpty();
    }

    [Fact]
    public void A_decision_that_is_tried_is_seen_as_long_as_it_is_and_leaves_nothing_behind()
    {
        var before = record.Dump();
        using (var store = record.Open())
        {
            store.Try(new MergeActors(Pepe, Garcia), Made.Builder, _ => store.Matters.List(new() { Actors = [Pepe] }).Count).ShouldBe(0);
            store.Matters.List(new() { Actors = [Pepe] }).Count.ShouldBe(1);
            Should.Throw<InvalidOperationException>(() => store.Try<int>(new MergeActors(Pepe, Garcia), Made.Builder, _ => throw new InvalidOperationException()));
        }

        record.Dump().ShouldBe(before);
    }

    [Fact]
    public void A_split_is_about_its_documents_and_their_later_versions_only()
    {
        var second = ActorId.Person("José García (2)");
        var document = Visits()[0].Document;
        Decide(new SplitActor(Garcia, [document.Id], second));
        Of(second).ShouldBe(["name"]);
        var changed = Made.Document("name", document.Text + " He left the next day.", "2013-10-15");
        record.Read([(changed, [Visit(changed, Garcia)])]).ShouldBe([ReadOutcome.NewVersion]);
        Of(second).ShouldBe(["name"]);
        Of(Garcia).ShouldBeEmpty();
    }

    [Fact]
    public void A_decision_holds_for_what_a_newer_reader_reads()
    {
        Decide(new MergeActors(Pepe, Garcia));
        record.Read(Visits(), "reader-2");
        Of(Garcia).ShouldBe(["name", "nickname"], ignoreOrder: true);
    }

    [Fact]
    public void Working_everything_out_again_gives_the_same_to_the_byte()
    {
        Decide(new MergeActors(Pepe, Garcia));
        Decide(new SplitActor(Garcia, [Visits()[1].Document.Id], ActorId.Person("José García (2)")));
        var before = record.Dump();
        using (var store = record.Open()) store.Rebuild(Made.Builder);
        record.Dump().ShouldBe(before);
    }

    [Fact]
    public void What_was_decided_is_told_as_it_was_said()
    {
        Ruling[] rulings =
        [
            new MergeActors(Pepe, Garcia), new SplitActor(Garcia, ["0a", "0b"], ActorId.Person("José García (2)")),
            new KeepApart(Pepe, Garcia), new UndoDecision(3),
        ];
        foreach (var ruling in rulings) Decide(ruling);
        using var store = record.Open();
        var decisions = store.Decisions.List();
        decisions.Select(decision => decision.Decision.Number).ShouldBe([1, 2, 3, 4]);
        decisions.Select(decision => decision.Decision.By).ShouldAllBe(by => by == "Anna");
        decisions[0].Decision.Reason.ShouldBe("so he is called");
        decisions[0].Decision.Ruling.ShouldBe(rulings[0]);
        decisions[1].Decision.Ruling.ShouldBeOfType<SplitActor>().Documents.ShouldBe(["0a", "0b"]);
        decisions[2].Decision.Ruling.ShouldBe(rulings[2]);
        decisions[3].Decision.Ruling.ShouldBe(rulings[3]);
    }

    [Fact]
    public void A_new_decision_makes_what_was_worked_out_stale()
    {
        using var store = record.Open();
        store.NeedsProjection(Made.Builder).ShouldBeFalse();
        store.Decide("Anna", reason: null, new MergeActors(Pepe, Garcia));
        store.NeedsProjection(Made.Builder).ShouldBeTrue();
    }

    [Fact]
    public void Decisions_cannot_be_changed()
    {
        Decide(new MergeActors(Pepe, Garcia));
        Should.Throw<SqliteException>(() => Execute("UPDATE decisions SET decided_by = 'Boris'"));
        Should.Throw<SqliteException>(() => Execute("DELETE FROM decisions"));
    }

    [Fact]
    public void A_record_from_before_there_were_decisions_opens_and_takes_them()
    {
        var before = record.Dump("documents", "receipts", "readings", "claims");
        Execute("DROP TABLE decisions; DROP TABLE claim_identities; DROP TABLE named_actors; DROP TABLE suggestions; PRAGMA user_version = 1; UPDATE projection SET method = 'older'");
        Decide(new MergeActors(Pepe, Garcia)).Number.ShouldBe(1);
        Of(Garcia).Count.ShouldBe(2);
        record.Dump("documents", "receipts", "readings", "claims").ShouldBe(before);
    }

    [Fact]
    public void The_order_of_reading_makes_no_difference_to_who_is_who()
    {
        using var other = new TemporaryRecord();
        other.Read(Enumerable.Reverse(Visits()));
        foreach (var each in (TemporaryRecord[])[record, other])
        {
            using var store = each.Open();
            store.Decide("Anna", reason: null, new MergeActors(Pepe, Garcia));
            store.Project(Made.Builder);
        }
        other.Dump(WorkedOut).ShouldBe(record.Dump(WorkedOut));
    }

    private static List<(Document Document, IReadOnlyList<Claim> Claims)> Visits()
    {
        var name = Made.Document("name", "José García came to Moscow on Monday to talk about coffee.", "2013-10-15");
        var nickname = Made.Document("nickname", "On Monday Pepe García was shown around the Kremlin.", "2013-10-16");
        return [(name, [Visit(name, Garcia)]), (nickname, [Visit(nickname, Pepe)])];
    }

    private static Claim Visit(Document document, ActorId visitor) =>
        Made.Claim(document, Kind.Visit, [$"visitor={visitor}", "host=state:RUS"], ["status=completed"], "2013-10-14");

    private List<string> Of(ActorId actor)
    {
        using var store = record.Open();
        return [.. store.Claims.List(new() { Actors = [actor] }).Select(claim => claim.Document.Name)];
    }

    private Decision Decide(Ruling ruling)
    {
        using var store = record.Open();
        var decision = store.Decide("Anna", "so he is called", ruling);
        store.Project(Made.Builder);
        return decision;
    }

    private void Execute(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={record.Path};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    public void Dispose() => record.Dispose();
}
