using Chancery.Record;
using Chancery.Storage;
using Chancery.Tests.Record;
using Chancery.Time;

namespace Chancery.Tests.Storage;

public sealed class QueryTests : IDisposable
{
    private static readonly ActorId Honduras = ActorId.State("HND");
    private static readonly ActorId Russia = ActorId.State("RUS");

    private readonly TemporaryRecord record = new();
    private readonly RecordStore store;

    public QueryTests()
    {
        record.Read(Reports.All());
        store = record.Open();
    }

    [Fact]
    public void A_state_takes_part_through_its_persons()
    {
        var visit = store.Claims.List(new() { Actors = [Honduras, Russia], Kind = Kind.Visit }).ShouldHaveSingleItem();
        visit.Claim.Roles["visitor"].ShouldBe([ActorId.Person("Mireya Agüero")]);
        visit.Document.Name.ShouldBe("visit");
        store.Matters.List(new() { Actors = [Honduras], Kind = Kind.Visit }).ShouldHaveSingleItem().Id.ShouldBe(visit.Matter);
        store.Claims.List(new() { Actors = [ActorId.State("MEX")] }).ShouldBeEmpty();
    }

    [Fact]
    public void Claims_are_filtered_by_stage_and_date_and_come_in_order_of_date()
    {
        var visa = store.Claims.List(new() { Kind = Kind.Visa });
        visa.Select(claim => claim.Document.Name).ShouldBe(["plan", "pending", "signed"]);
        store.Claims.List(new() { Stage = "signed" }).ShouldHaveSingleItem().Document.Name.ShouldBe("signed");
        store.Claims.List(new() { Kind = Kind.Visa, Since = new DateOnly(2014, 1, 1) }).ShouldHaveSingleItem().Document.Name.ShouldBe("signed");
        store.Claims.List(new() { Kind = Kind.Visa, Until = new DateOnly(2013, 10, 20) }).ShouldHaveSingleItem().Document.Name.ShouldBe("plan");
        store.Claims.List(new())[^1].Document.Name.ShouldBe("embassy", "what nothing dates comes last");
    }

    [Fact]
    public void Matters_are_filtered_by_where_they_stand()
    {
        store.Matters.List(new() { Stage = "signed" }).ShouldHaveSingleItem().Id.ShouldBe("visa-hnd-rus");
        store.Matters.List(new() { Since = new DateOnly(2014, 1, 1) }).ShouldHaveSingleItem().Id.ShouldBe("visa-hnd-rus");
        store.Matters.List(new() { Until = new DateOnly(2012, 12, 31) }).ShouldHaveSingleItem().Kind.ShouldBe(Kind.Figure);
    }

    [Fact]
    public void What_is_stored_of_a_matter_is_what_was_worked_out()
    {
        SourcedClaim[] claims = [.. Reports.All().SelectMany(report => report.Claims.Select(claim => claim.Sourced(report.Document)))];
        store.Matters.List(new()).Select(Made.Describe).ShouldBe(Made.Builder.Build(claims).Select(Made.Describe));
    }

    [Fact]
    public void A_claim_is_found_by_its_id_or_the_beginning_of_it_and_leads_to_its_words()
    {
        var claim = store.Claims.List(new() { Kind = Kind.Mission })[0];
        store.Claims.Find(claim.Claim.Id)!.Claim.Id.ShouldBe(claim.Claim.Id);
        store.Claims.Find(claim.Claim.Id[..10])!.Claim.Id.ShouldBe(claim.Claim.Id);
        store.Claims.Find("").ShouldBeNull();
        store.Claims.Find("ffffffff").ShouldBeNull();
        var text = store.Documents.Load(claim.Document.Id)!.Text;
        claim.Claim.Evidence[0].Span.Of(text).ToString().ShouldBe(claim.Claim.Evidence[0].Text);
    }

    [Fact]
    public void A_document_is_found_by_name_by_id_and_by_the_beginning_of_its_id()
    {
        var document = store.Documents.Find("plan").ShouldNotBeNull();
        document.Claims.ShouldBe(1);
        document.Published.ShouldBe(new EdtfDate("2013-10-14"));
        store.Documents.Find(document.Id)!.Name.ShouldBe("plan");
        store.Documents.Find(document.Id[..8])!.Name.ShouldBe("plan");
        store.Documents.Find(document.Id[..5]).ShouldBeNull();
        store.Documents.Find("no such report").ShouldBeNull();
        store.Documents.Load(document.Id)!.ShouldBe(Reports.All()[0].Document);
    }

    [Theory]
    [InlineData("visas")]
    [InlineData("visa citizens")]
    [InlineData("CITIZENS")]
    [InlineData("\"plan to end visas\"")]
    [InlineData("citizens' (visas) -")]
    public void Words_are_found_in_any_form_and_whatever_signs_are_typed_with_them(string words) =>
        store.FullText.Find(words).ShouldContain(hit => hit.Document.Name == "plan");

    [Theory]
    [InlineData("")]
    [InlineData("\"")]
    [InlineData("* ^ : ( )")]
    [InlineData("\"visas plan to end\"")]
    [InlineData("visas AND nowhere")]
    public void What_is_not_there_is_not_found(string words) => store.FullText.Find(words).ShouldBeEmpty();

    [Fact]
    public void A_hit_shows_its_words()
    {
        var hit = store.FullText.Find("aguero moscow").ShouldHaveSingleItem();
        hit.Highlights.Select(span => hit.Snippet[span.Start..span.End]).ShouldBe(["Agüero", "Moscow"]);
    }

    [Fact]
    public void The_bound_of_a_report_without_a_date_is_kept_with_its_words_and_is_no_date_of_publication()
    {
        var received = new Document("early", "Trade fell in the first half of 2013.");
        var reason = new PublicationBound(new(2013, 7, 1), null, new(14, 36), "a figure for the whole period") { Words = "the first half of 2013" };
        var bounded = new BoundedPublication(new("2013-07/2014-01"), [], [reason]);
        store.Append(received, [], TemporaryRecord.Reader, bounded: bounded);
        store.Project(Made.Builder);
        var document = store.Documents.Find("early").ShouldNotBeNull();
        document.Published.ShouldBeNull();
        document.PublishedWithin.ShouldBe(new DateRange(new(2013, 7, 1), new(2014, 1, 31)));
        document.Bounded!.Between.ShouldBe(bounded.Between);
        document.Bounded.Reasons.ShouldBe([reason]);
        store.Documents.Find("visit")!.Bounded.ShouldBeNull();
    }

    [Fact]
    public void The_record_says_what_it_was_made_from()
    {
        var coverage = store.Documents.Coverage();
        coverage.Documents.ShouldBe(7);
        coverage.Claims.ShouldBe(7);
        coverage.Undated.ShouldBe(1);
        coverage.Published.ShouldBe(new DateRange(new(2013, 10, 14), new(2014, 9, 28)));
        coverage.Publishers.ShouldBe(["The Herald"]);
    }

    [Fact]
    public void What_the_reader_found_of_the_publication_counts_where_the_sender_said_nothing()
    {
        var received = new Document("bare", "MOSCOW, January 15./TASS/. Russia and Honduras signed a memorandum.");
        var completed = received with { Published = new EdtfDate("2018-01-15"), Publisher = "TASS" };
        store.Append(received, [], TemporaryRecord.Reader, completed);
        store.IsRead(received, TemporaryRecord.Reader).ShouldBeTrue();
        store.Project(Made.Builder);
        var document = store.Documents.Find("bare").ShouldNotBeNull();
        (document.Publisher, document.Published).ShouldBe(("TASS", new EdtfDate("2018-01-15")));
        store.Documents.Coverage().Published!.Value.Latest.ShouldBe(new DateOnly(2018, 1, 15));
    }

    [Fact]
    public void Every_character_of_a_text_is_kept()
    {
        var text = "Zero \0 here, a bell \a, é, 中, 🕊 and\r\nthe end.";
        store.Append(new Document("odd", text), [], TemporaryRecord.Reader);
        store.Project(Made.Builder);
        store.Documents.Load(new Document("odd", text).Id)!.Text.ShouldBe(text);
    }

    public void Dispose()
    {
        store.Dispose();
        record.Dispose();
    }
}
