using System.Text.Json;
using Chancery.Record;
using Chancery.Storage;
using Chancery.Tests.Record;
using Chancery.Time;
using FsCheck;
using FsCheck.Fluent;

namespace Chancery.Tests.Storage;

/// <summary>A record as of a day that is worked out only as far as it is asked tells what the whole view of that day tells.</summary>
public sealed class DayViewTests
{
    private static readonly Config s_config = Exploring.Cases(80);

    private static readonly JsonSerializerOptions s_inLines = new() { WriteIndented = true };

    private static readonly string[] s_days = ["2010-03-10", "2012-05", "2013-10-02", "2013-10-03", "2013-10-14", "2013-10-15", "2013-10-16", "2013-10-20", "2013-12", "2014-09-27", "2030"];

    private static readonly IReadOnlyList<(Document Document, IReadOnlyList<Claim> Claims)> s_all =
        [.. Additions.Distinct, .. SaidAgain.All, .. SaidAgain.Careers, .. Encounters.All];

    [Fact]
    public void Any_two_have_the_matters_of_the_whole_view() => Check.One(s_config, Prop.ForAll(
        Gen.SubListOf(s_all.ToArray()).ToArbitrary(), Gen.Elements(s_days).ToArbitrary(), (reports, day) =>
        {
            using var record = new TemporaryRecord();
            record.Read(reports);
            Compare(record, day, store => Pairs(store).ConvertAll(pair => (Func<RecordStore, string>)(seen => Between(seen, pair))));
        }));

    [Fact]
    public void Any_matter_stood_as_in_the_whole_view() => Check.One(s_config, Prop.ForAll(
        Gen.SubListOf(s_all.ToArray()).ToArbitrary(), Gen.Elements(s_days).ToArbitrary(), (reports, day) =>
        {
            using var record = new TemporaryRecord();
            record.Read(reports);
            Compare(record, day, store => [.. store.Matters.List(new()).Select(matter => (Func<RecordStore, string>)(seen => Told(seen.Matters.History(matter.Id))))]);
        }));

    [Fact]
    public void After_decisions_too_all_is_as_in_the_whole_view() => Check.One(s_config, Prop.ForAll(
        Additions.Histories(12).ToArbitrary(), Gen.Elements(s_days).ToArbitrary(), (history, day) =>
        {
            using var record = new TemporaryRecord();
            record.Add(history);
            Compare(record, day, store => [.. Pairs(store).Select(pair => (Func<RecordStore, string>)(seen => Between(seen, pair))), seen => Told(seen.Matters.List(new()).Select(Told))]);
        }));

    [Fact]
    public void Of_each_actor_and_kind_all_is_as_in_the_whole_view()
    {
        using var record = new TemporaryRecord();
        record.Read(s_all);
        foreach (var day in s_days)
            Compare(record, day, store =>
            [
                .. store.Directory.Actors().Select(actor => (Func<RecordStore, string>)(seen => Between(seen, [actor.Actor]))),
                .. Enum.GetValues<Kind>().Select(kind => (Func<RecordStore, string>)(seen => Told(seen.Matters.List(new() { Kind = kind }).Select(Told)))),
                seen => Told(seen.Timeline.Steps(new(), 100).Select(step => $"{step.Matter.Id} {step.Entry}")),
            ]);
    }

    [Fact]
    public void A_view_that_goes_from_day_to_day_tells_what_the_whole_view_of_each_tells() => Check.One(s_config, Prop.ForAll(
        Gen.SubListOf(s_all.ToArray()).ToArbitrary(), Gen.Elements(s_days).ArrayOf(4).ToArbitrary(), (reports, days) =>
        {
            using var record = new TemporaryRecord();
            record.Read(reports);
            CompareEach(record, days, store =>
            [
                .. Pairs(store).Select(pair => (Func<RecordStore, string>)(seen => Between(seen, pair))),
                .. store.Directory.Actors().Select(actor => (Func<RecordStore, string>)(seen => Steps(seen, actor.Actor, 2))),
            ]);
        }));

    [Fact]
    public void After_decisions_too_it_tells_what_each_tells() => Check.One(s_config, Prop.ForAll(
        Additions.Histories(12).ToArbitrary(), Gen.Elements(s_days).ArrayOf(4).ToArbitrary(), (history, days) =>
        {
            using var record = new TemporaryRecord();
            record.Add(history);
            CompareEach(record, days, _ => DayQuestions.OfAll);
        }));

    [Fact]
    public void What_is_read_meanwhile_is_seen_by_the_next_question()
    {
        using var record = new TemporaryRecord();
        record.Read(Encounters.All.Take(6));
        using var store = record.Open();
        using var seen = store.AsOf(new("2013-12"), Made.Builder);
        var pair = Pairs(store)[0];
        var before = Held(seen, of => Between(of, pair));
        record.Read(Encounters.All);
        using var whole = store.At(new() { AsOf = new("2013-12") }, Made.Builder);
        Held(seen, of => Between(of, pair)).ShouldBe(Between(whole, pair));
        before.ShouldNotBe(Between(whole, pair));
    }

    [Fact]
    public void What_is_asked_of_the_whole_record_is_as_in_the_whole_view() => Check.One(s_config, Prop.ForAll(
        Additions.Histories(12).ToArbitrary(), Gen.Elements(s_days).ToArbitrary(), (history, day) =>
        {
            using var record = new TemporaryRecord();
            record.Add(history);
            Compare(record, day, _ => DayQuestions.OfAll);
        }));

    [Fact]
    public void Of_all_reports_too_it_is_as_in_the_whole_view()
    {
        using var record = new TemporaryRecord();
        record.Read(s_all);
        foreach (var day in s_days)
        {
            Compare(record, day, _ => DayQuestions.OfAll);
            Compare(record, day, store => [.. store.Directory.Actors().SelectMany(actor => DayQuestions.Of(actor.Actor))]);
        }
    }

    [Fact]
    public void Each_question_is_answered_by_itself()
    {
        using var record = new TemporaryRecord();
        record.Read(s_all);
        using var store = record.Open();
        using var whole = store.At(new() { AsOf = new("2013-10-15") }, Made.Builder);
        foreach (var ask in DayQuestions.OfAll.Concat(DayQuestions.Of(ActorId.State("HND"))))
        {
            using var seen = store.AsOf(new("2013-10-15"), Made.Builder);
            Held(seen, ask).ShouldBe(ask(whole));
        }
    }

    private static void Compare(TemporaryRecord record, string day, Func<RecordStore, IReadOnlyList<Func<RecordStore, string>>> questions)
    {
        using var store = record.Open();
        using var whole = store.At(new() { AsOf = new(day) }, Made.Builder);
        using var part = store.AsOf(new(day), Made.Builder);
        foreach (var ask in questions(store)) Held(part, ask).ShouldBe(ask(whole), $"as of {day}");
    }

    private static void CompareEach(TemporaryRecord record, string[] days, Func<RecordStore, IReadOnlyList<Func<RecordStore, string>>> questions)
    {
        using var store = record.Open();
        using var part = store.AsOf(new("2012"), Made.Builder);
        foreach (var day in days)
        {
            using var whole = store.At(new() { AsOf = new(day) }, Made.Builder);
            part.MoveTo(new(day));
            foreach (var ask in questions(store)) Held(part, ask).ShouldBe(ask(whole), $"as of {day} among {string.Join(", ", days)}");
        }
    }

    private static string Steps(RecordStore store, ActorId actor, int most) =>
        Told(store.Timeline.Steps(new() { Actors = [actor] }, most).Select(step => $"{step.Matter.Id} {step.Entry}"));

    private static string Held(RecordStore store, Func<RecordStore, string> ask)
    {
        using var state = store.Hold();
        return ask(store);
    }

    private static List<ActorId[]> Pairs(RecordStore store)
    {
        var actors = store.Directory.Actors().Select(actor => actor.Actor).ToList();
        return [.. actors.SelectMany(one => actors.Where(other => one != other), (one, other) => (ActorId[])[one, other])];
    }

    private static string Between(RecordStore store, ActorId[] actors)
    {
        var relations = store.Relations;
        var latest = relations.Latest(actors, 20);
        return Told(new
        {
            Counts = relations.Counts(actors).OrderBy(count => count.Key).Select(count => $"{count.Key} {count.Value}"),
            First = relations.First(actors, Enum.GetValues<Kind>(), 20),
            Latest = latest,
            Promising = relations.Promising(actors, 20),
            Disputed = relations.Disputed(actors),
            Offices = actors is [{ Type: ActorType.Person } person, var with] ? relations.LatestOffice(person, with) is var office && office is null ? null : $"{office}" : null,
            Persons = relations.PersonsIn(latest).OrderBy(person => person.Key).Select(person => $"{person.Key} {person.Value}"),
            Publishers = store.Documents.Publishers(latest).Select(publisher => $"{publisher}"),
            Matters = store.Matters.List(new() { Actors = actors }).Select(Told),
            Histories = latest.Select(id => Told(store.Matters.History(id, 2))),
        });
    }

    internal static string Told(object? answer) => JsonSerializer.Serialize(answer, s_inLines);

    internal static object Told(Matter matter) => new
    {
        matter.Id,
        matter.Title,
        matter.Key,
        matter.CurrentIndex,
        Roles = matter.Roles.Select(role => $"{role.Key}: {string.Join(", ", role.Value)}"),
        Entries = matter.Entries.Select(entry => new
        {
            Told = $"{entry.Stage} {entry.Reached} {entry.Date.Value} {entry.Date.Basis} {entry.Modality} {entry.Polarity}",
            Attributes = entry.Attributes.Select(attribute => $"{attribute.Key}: {attribute.Value}"),
            entry.Claims,
            entry.Documents,
        }),
    };

    private static string Told(MatterHistory? history) => Told(history is null ? null : new { Matter = Told(history.Matter), Claims = history.Claims.Select(step => step.Select(claim => $"{claim.Claim.Id} of {claim.Matter}")) });
}
