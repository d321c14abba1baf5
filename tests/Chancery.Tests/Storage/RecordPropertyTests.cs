using Chancery.Record;
using Chancery.Tests.Record;
using FsCheck;
using FsCheck.Fluent;

namespace Chancery.Tests.Storage;

/// <summary>What holds of every record, whatever it was told and in whatever order.</summary>
public sealed class RecordPropertyTests
{
    // Every case writes files; more than these find nothing new.
    private static readonly Config s_config = Exploring.Cases(40);

    private static readonly string[] s_workedOut =
    [
        "matters", "matter_roles", "matter_actors", "stages", "stage_claims", "claim_actors", "current_claims", "claim_identities",
        "named_actors", "suggestions", "attestations", "read_persons", "spellings", "matter_pairs", "corrected_claims", "occasion_claims",
    ];

    [Fact]
    public void What_was_known_at_a_time_is_not_changed_by_what_comes_later() => Check.One(s_config, Prop.ForAll(
        Additions.Histories(8).Two().ToArbitrary(), histories =>
        {
            using var record = new TemporaryRecord();
            var known = new Vantage { KnownAt = record.Add(histories.Item1) };
            var then = record.Dump();
            record.DumpAt(known).ShouldBe(then, "it is what the record itself was");
            record.Add(histories.Item2);
            record.DumpAt(known).ShouldBe(then);
        }));

    [Fact]
    public void What_was_published_by_a_day_is_not_changed_by_what_is_published_later() => Check.One(s_config, Prop.ForAll(
        Gen.Shuffle(Additions.Distinct.ToArray()).ToArbitrary(), reports =>
        {
            var vantage = new Vantage { PublishedBy = new("2013-10-15") };
            var first = new DateOnly(2013, 10, 16);
            using var all = new TemporaryRecord();
            using var early = new TemporaryRecord();
            all.Read(reports);
            early.Read(reports.Where(report => report.Document.Published?.Latest < first));
            all.DumpAt(vantage, s_workedOut).ShouldBe(early.Dump(s_workedOut));
        }));

    [Fact]
    public void More_has_happened_by_a_later_day() => Check.One(s_config, Prop.ForAll(
        Gen.Choose(0, 500).Two().ToArbitrary(), days =>
        {
            using var record = new TemporaryRecord();
            record.Read(Additions.Distinct);
            using var store = record.Open();
            var start = new DateOnly(2013, 9, 1);
            string[] Claims(int day)
            {
                using var seen = store.At(new() { AsOf = EdtfDate.Day(start.AddDays(day)) }, Made.Builder);
                return [.. seen.Claims.List(new()).Select(claim => $"{claim.Claim.Id} of {claim.Matter}")];
            }

            Claims(Math.Min(days.Item1, days.Item2)).ShouldBeSubsetOf(Claims(Math.Max(days.Item1, days.Item2)));
        }));

    [Fact]
    public void A_log_told_in_batches_of_any_size_gives_one_record() => Check.One(s_config, Prop.ForAll(
        Additions.Histories(12).ToArbitrary(), Gen.Choose(1, 5).ToArbitrary(), (history, size) =>
        {
            using var atOnce = new TemporaryRecord();
            using var inBatches = new TemporaryRecord();
            atOnce.Add(history);
            foreach (var batch in history.Chunk(size)) inBatches.Add(batch);
            inBatches.Dump().ShouldBe(atOnce.Dump());
        }));

    [Fact]
    public void What_is_said_again_in_batches_of_any_size_gives_one_record() => Check.One(s_config, Batches(SaidAgain.All));

    [Fact]
    public void What_is_said_of_offices_in_batches_of_any_size_gives_one_record() => Check.One(s_config, Batches(SaidAgain.Careers));

    [Fact]
    public void Many_meetings_of_the_same_two_in_batches_of_any_size_give_one_record() => Check.One(s_config, Batches(Encounters.All));

    private static Property Batches(IEnumerable<(Document Document, IReadOnlyList<Claim> Claims)> all) => Prop.ForAll(
        Gen.Shuffle(all.ToArray()).ToArbitrary(), Gen.Choose(1, 6).ToArbitrary(), (reports, size) =>
        {
            using var atOnce = new TemporaryRecord();
            using var inBatches = new TemporaryRecord();
            atOnce.Read(reports);
            foreach (var batch in reports.Chunk(size)) inBatches.Read(batch);
            inBatches.Dump().ShouldBe(atOnce.Dump());
        });

    [Fact]
    public void The_order_of_reading_makes_no_difference_from_any_vantage() => Check.One(s_config, Prop.ForAll(
        Gen.Shuffle(Additions.Distinct.ToArray()).ToArbitrary(), reports =>
        {
            using var inOrder = new TemporaryRecord();
            using var shuffled = new TemporaryRecord();
            inOrder.Read(Additions.Distinct);
            shuffled.Read(reports);
            shuffled.Dump(s_workedOut).ShouldBe(inOrder.Dump(s_workedOut));
            foreach (var vantage in (Vantage[])[new() { AsOf = new("2013-12") }, new() { PublishedBy = new("2013-10-15") }])
                shuffled.DumpAt(vantage, s_workedOut).ShouldBe(inOrder.DumpAt(vantage, s_workedOut));
        }));

    [Fact]
    public void A_decision_undone_leaves_no_trace_in_what_is_worked_out() => Check.One(s_config, Prop.ForAll(
        Additions.Histories(8).ToArbitrary(), Gen.Choose(0, 3).ToArbitrary(), (history, which) =>
        {
            using var record = new TemporaryRecord();
            record.Add(history);
            var before = record.Dump(s_workedOut);
            Ruling[] rulings =
            [
                new MergeActors(ActorId.Person("José García"), ActorId.Person("Pepe García")),
                new MergeActors(ActorId.Person("Pepe García"), ActorId.Person("Mireya Agüero")),
                new KeepApart(ActorId.Person("Pepe García"), ActorId.Person("José García")),
                new MergeMatters("one", "other", [.. Additions.Distinct.SelectMany(report => report.Claims).Select(claim => claim.Id)],
                    new Dictionary<string, AttributeValue> { ["subject"] = AttributeValue.Of("transport"), ["city"] = AttributeValue.Of("Kazan") }),
            ];
            using (var store = record.Open())
            {
                var decision = store.Decide("Anna", reason: null, rulings[which]);
                store.Project(Made.Builder);
                store.Decide("Anna", reason: null, new UndoDecision(decision.Number));
                store.Project(Made.Builder);
            }

            record.Dump(s_workedOut).ShouldBe(before);
        }));

    [Fact]
    public void Working_everything_out_again_gives_the_same_to_the_byte() => Check.One(s_config, Prop.ForAll(
        Additions.Histories(12).ToArbitrary(), history =>
        {
            using var record = new TemporaryRecord();
            record.Add(history);
            var before = record.Dump();
            using (var store = record.Open()) store.Rebuild(Made.Builder);
            record.Dump().ShouldBe(before);
        }));
}
