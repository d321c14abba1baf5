using Chancery.Lexicons;
using Chancery.Record;
using Chancery.Server.Finding;
using Chancery.Storage;
using Chancery.Tests.Cli;
using Chancery.Views;

namespace Chancery.Tests.Server;

/// <summary>What is found by what is typed.</summary>
public sealed class NameIndexTests(SmallRecord small) : IClassFixture<SmallRecord>
{
    private static readonly string[] s_typed = ["e", "em", "embassy", "embassy h", "of", "hnd", "mission-hnd", "r", "russia", "visa russia", "x"];

    [Fact]
    public void What_is_renewed_after_additions_and_decisions_finds_what_is_gathered_anew()
    {
        var (session, _) = RecordSession.Open(small.At("names.db"), RecordAccess.CreateIfMissing, Installation.Find(), TimeProvider.System);
        using var store = session!.Store;
        var renewed = NameIndex.Of(session);
        foreach (var (document, claims) in SmallRecord.Reports())
        {
            store.Append(document, claims, "made");
            store.Project(session.Builder);
            renewed = Compare(renewed, session);
        }

        store.Decide("tester", null, new RejectClaim(store.Claims.List(new() { Kind = Kind.Mission })[0].Claim.Id));
        store.Project(session.Builder);
        Compare(renewed, session);
    }

    [Fact]
    public void What_begins_with_what_was_typed_comes_first_and_of_that_the_shortest()
    {
        using var session = RecordSession.Open(small.RecordPath, RecordAccess.Existing, Installation.Find(), TimeProvider.System).Session!;
        var index = NameIndex.Of(session);
        foreach (var typed in s_typed)
        {
            var all = index.Matters(typed, int.MaxValue);
            index.Matters(typed, 2).ShouldBe(all.Take(2));
            all.Select(matter => matter.Id).ShouldBeUnique();
        }

        var found = index.Matters("e", int.MaxValue).Select(matter => matter.Title.StartsWith('E')).ToList();
        found.ShouldContain(true);
        found.ShouldBe(found.OrderDescending());
    }

    private static NameIndex Compare(NameIndex before, RecordSession session)
    {
        var (renewed, anew) = (NameIndex.Of(session, before), NameIndex.Of(session));
        foreach (var typed in s_typed)
        {
            renewed.Matters(typed, 30).ShouldBe(anew.Matters(typed, 30));
            renewed.Actors(typed, 30).ShouldBe(anew.Actors(typed, 30));
        }

        return renewed;
    }
}
