using Chancery.Record;
using Chancery.Record.Promises;

namespace Chancery.Tests.Record;

/// <summary>What a word that was given is worth: nothing is called kept or broken that no report says.</summary>
public sealed class PromiseLedgerTests
{
    private static readonly DateOnly LongAfter = new(2030, 1, 1);

    private readonly List<RecordedClaim> told = [];

    [Fact]
    public void A_promise_without_a_time_stays_open_until_a_report_tells_the_outcome()
    {
        Say("2013-10-14", "planned", modality: Modality.Promised);
        Only().Status.ShouldBe(PromiseStatus.Open);
        Say("2015-03-01", "signed", "2014-09-26");
        Only().Status.ShouldBe(PromiseStatus.Open);
        Say("2016-01-01", "in force", "2015-07-11");
        var promise = Only();
        (promise.Status, promise.Goal, promise.Strength).ShouldBe((PromiseStatus.Kept, "in force", Modality.Promised));
        promise.Matter.Entries[promise.Outcome!.Value].Stage.ShouldBe("in force");
    }

    [Theory]
    [InlineData("2013-11-30", PromiseStatus.Open)]
    [InlineData("2013-12-01", PromiseStatus.Due)]
    [InlineData("2013-12-31", PromiseStatus.Due)]
    [InlineData("2014-01-01", PromiseStatus.Overdue)]
    public void A_time_that_runs_out_without_a_report_makes_it_overdue_and_not_broken(string asOf, PromiseStatus expected)
    {
        Say("2013-10-14", "signed", "2013-12", Modality.Planned);
        Only(DateOnly.Parse(asOf)).Status.ShouldBe(expected);
    }

    [Theory]
    [InlineData("2013-10-09", PromiseStatus.Open)]
    [InlineData("2013-10-10", PromiseStatus.Overdue)]
    [InlineData("2013-09-10", PromiseStatus.Overdue)]
    public void The_day_on_which_it_was_agreed_is_no_time_for_the_deed(string date, PromiseStatus expected)
    {
        Say("2013-10-10", "signed", date, Modality.Planned);
        Only().Status.ShouldBe(expected);
    }

    [Fact]
    public void In_a_treaty_of_many_nobody_keeps_the_word_of_another()
    {
        Treaty("state:HND", "ratified", Modality.Planned, "2013-10-10");
        Treaty("state:RUS", "ratified", Modality.Actual, "2014-01-10");
        Only().Status.ShouldBe(PromiseStatus.Open);
        Treaty("state:HND", "ratified", Modality.Actual, "2014-02-10");
        Only().Status.ShouldBe(PromiseStatus.Kept);
    }

    [Fact]
    public void What_is_done_after_its_time_is_kept_late_by_so_many_days()
    {
        Say("2013-10-14", "signed", "2013", Modality.Planned);
        Say("2014-01-11", "signed", "2014-01-10");
        var promise = Only();
        (promise.Status, promise.DaysLate).ShouldBe((PromiseStatus.KeptLate, 10));
    }

    [Fact]
    public void A_later_step_shows_it_kept_but_not_when()
    {
        Say("2013-10-14", "signed", "2013", Modality.Planned);
        Say("2014-01-11", "in force", "2014-01-10");
        (Only().Status, Only().DaysLate).ShouldBe((PromiseStatus.Kept, null));
    }

    [Fact]
    public void A_report_that_does_not_say_when_shows_it_kept_but_not_late()
    {
        Say("2013-10-14", "signed", "2013", Modality.Planned);
        Say("2015-01-11", "signed");
        (Only().Status, Only().DaysLate).ShouldBe((PromiseStatus.Kept, null));
    }

    [Fact]
    public void The_report_that_gives_the_word_cannot_show_it_kept_unless_it_dates_the_deed()
    {
        var text = Made.Document("one", "One report says both.", "2013-10-14");
        Say(text, "in force", null, Modality.Planned);
        Say(text, "in force", null, Modality.Actual);
        Only().Status.ShouldBe(PromiseStatus.Open);
    }

    [Theory]
    [InlineData("2013-12-03", PromiseStatus.Kept)]
    [InlineData("2013-12-02", PromiseStatus.Kept)]
    [InlineData("2013-12-01", PromiseStatus.Overdue)]
    public void A_report_of_the_time_or_later_may_recall_the_plan_and_tell_that_it_was_carried_out(string published, PromiseStatus expected)
    {
        Say("2013-10-14", "signed", "2013-12-02", Modality.Planned);
        var text = Made.Document("later", "The signing, planned for December 2, took place.", published);
        Say(text, "signed", "2013-12-02", Modality.Planned);
        Say(text, "signed", null, Modality.Actual);
        Only().Status.ShouldBe(expected);
    }

    [Fact]
    public void What_was_done_before_the_word_does_not_keep_it()
    {
        Say("2013-10-14", "signed", modality: Modality.Planned);
        Say("2014-10-14", "signed", "2009-05-01");
        Only().Status.ShouldBe(PromiseStatus.Open);
    }

    [Fact]
    public void Another_date_named_in_time_takes_the_place_of_the_first()
    {
        Say("2013-10-14", "signed", "2013-12", Modality.Planned);
        Say("2013-11-20", "signed", "2014-03", Modality.Planned);
        Say("2014-03-12", "signed", "2014-03-11");
        All().Select(promise => promise.Status).ShouldBe([PromiseStatus.Superseded, PromiseStatus.Kept]);
    }

    [Fact]
    public void A_date_that_was_missed_stays_missed_when_another_is_named()
    {
        Say("2013-10-14", "signed", "2013-12", Modality.Planned);
        Say("2014-02-20", "signed", "2014-03", Modality.Planned);
        All().Select(promise => promise.Status).ShouldBe([PromiseStatus.Overdue, PromiseStatus.Overdue]);
    }

    [Fact]
    public void Only_a_report_that_says_so_breaks_a_promise()
    {
        Say("2013-10-14", "signed", "2013-12", Modality.Planned);
        Say("2013-11-01", "signed", polarity: Polarity.Negative);
        Only().Status.ShouldBe(PromiseStatus.Overdue);
        Say("2014-02-01", "signed", polarity: Polarity.Negative);
        Only().Status.ShouldBe(PromiseStatus.Broken);
    }

    [Fact]
    public void A_suspension_halts_what_was_promised()
    {
        Say("2020-10-20", "in force", "2021-02", Modality.Planned);
        Say("2021-01-18", "suspended", "2021-01-18");
        Only().Status.ShouldBe(PromiseStatus.Superseded);
    }

    [Theory]
    [InlineData("suspended", null, PromiseStatus.Superseded)]
    [InlineData("suspended", "2014-03", PromiseStatus.Open)]
    [InlineData("signed", null, PromiseStatus.Open)]
    public void A_sentence_that_puts_off_what_it_calls_planned_leaves_no_promise_without_a_time(string stage, string? due, PromiseStatus expected)
    {
        var document = Made.Document("report", "The planned end of visas was put off.", "2013-10-14");
        Say(document, "planned", due, Modality.Planned);
        Say(document, stage, null, Modality.Actual);
        Only(new(2014, 1, 1)).Status.ShouldBe(expected);
    }

    [Fact]
    public void A_speaker_gives_the_word_else_those_whose_deed_it_would_be()
    {
        Say("2013-10-14", "signed", modality: Modality.Planned);
        Only().By.ShouldBe([ActorId.State("HND"), ActorId.State("RUS")]);
        Say("2013-10-15", "signed", modality: Modality.Planned, speaker: ActorId.Person("Sergey Lavrov"));
        Only().By.ShouldBe([ActorId.Person("Sergey Lavrov")]);
    }

    [Fact]
    public void What_comes_later_than_the_day_asked_about_changes_nothing()
    {
        Say("2013-10-14", "signed", "2013-12", Modality.Planned);
        var before = Only(new(2014, 1, 1)).Status;
        Say("2014-02-11", "signed", "2014-02-10");
        Only(new(2014, 1, 1)).Status.ShouldBe(before);
    }

    private Promise Only(DateOnly? asOf = null) => All(asOf).ShouldHaveSingleItem();

    private IReadOnlyList<Promise> All(DateOnly? asOf = null)
    {
        var matter = Made.Builder.Build([.. told.Select(claim => new SourcedClaim(claim.Read, claim.Document.Published))]).ShouldHaveSingleItem();
        return new PromiseLedger(Made.Kinds).Of(
            new(matter, [.. matter.Entries.Select(entry => (IReadOnlyList<RecordedClaim>)[.. entry.Claims.Select(id => told.Find(claim => claim.Read.Id == id)!)])]),
            asOf ?? LongAfter);
    }

    private void Treaty(string party, string stage, Modality modality, string published)
    {
        var document = Made.Document($"report {told.Count}", $"Report number {told.Count}.", published);
        var claim = Made.Claim(document, Kind.Agreement, [$"parties={party}"], ["title=Moon Accords", $"stage={stage}"], null, modality);
        told.Add(new(claim, Made.Summary(document), "", []));
    }

    private void Say(
        string published, string stage, string? date = null, Modality modality = Modality.Actual, Polarity polarity = Polarity.Positive, ActorId? speaker = null) =>
        Say(Made.Document($"report {told.Count}", $"Report number {told.Count}.", published), stage, date, modality, polarity, speaker);

    private void Say(Document document, string stage, string? date, Modality modality, Polarity polarity = Polarity.Positive, ActorId? speaker = null)
    {
        var claim = Made.Claim(document, Kind.Visa, ["parties=state:HND,state:RUS"], ["regime=visa-free", $"stage={stage}"], date, modality, polarity);
        if (speaker is { } person) claim = claim with { Source = [person] };
        told.Add(new(claim, Made.Summary(document), "", []));
    }
}
