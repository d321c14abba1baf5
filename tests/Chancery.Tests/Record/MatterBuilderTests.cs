using Chancery.Record;

namespace Chancery.Tests.Record;

public sealed class MatterBuilderTests
{
    private static readonly string[] Pair = ["parties=state:HND,state:RUS"];

    private readonly List<SourcedClaim> claims = [];
    private int documents;

    [Fact]
    public void A_person_or_an_agency_stands_for_its_state_where_states_make_the_matter()
    {
        Say(Kind.Agreement, ["parties=org:FSKN,org:National Council Against Drug Trafficking"], ["subject=anti-drug", "stage=planned"]);
        Say(Kind.Agreement, Pair, ["subject=anti-drug: exchange of information", "stage=signed"]);
        var matter = Build().ShouldHaveSingleItem();
        matter.Id.ShouldBe("agreement-hnd-rus-anti-drug");
        matter.Roles["parties"].ShouldBe([ActorId.State("HND"), ActorId.State("RUS")]);
    }

    [Fact]
    public void A_visa_regime_for_diplomats_is_another_matter_than_the_one_for_everybody()
    {
        Say(Kind.Visa, Pair, ["regime=visa-free", "passport_kind=diplomatic", "stage=in force"]);
        Say(Kind.Visa, Pair, ["regime=visa-free", "stage=planned"], modality: Modality.Planned);
        Build().Select(matter => (matter.Id, matter.Stage)).ShouldBe([
            ("visa-hnd-rus", "planned"), ("visa-hnd-rus-diplomatic", "in force")]);
        Build()[1].Title.ShouldBe("Visa regime between Honduras and Russia (diplomatic passports)");
    }

    [Fact]
    public void Ordinary_and_biometric_passports_are_what_travellers_hold_and_part_no_matters()
    {
        Say(Kind.Visa, Pair, ["regime=visa-free", "passport_kind=ordinary", "stage=signed"], "2013-05-01");
        Say(Kind.Visa, Pair, ["regime=visa-free", "passport_kind=biometric", "stage=in force"], "2014-02-01");
        Say(Kind.Visa, Pair, ["regime=visa-free", "stage=in force"], "2014-02-01");
        var matter = Build().ShouldHaveSingleItem();
        (matter.Id, matter.Title, matter.Stage).ShouldBe(("visa-hnd-rus", "Visa regime between Honduras and Russia", "in force"));
    }

    [Fact]
    public void A_plan_is_never_a_fact()
    {
        Say(Kind.Agreement, Pair, ["subject=trade", "stage=agreed"], "2013-10-01");
        Say(Kind.Agreement, Pair, ["subject=trade", "stage=signed"], "2013-12-01", Modality.Planned);
        var matter = Build().ShouldHaveSingleItem();
        matter.Stage.ShouldBe("agreed");
        matter.Entries[^1].Reached.ShouldBe("planned");
    }

    [Fact]
    public void What_was_signed_before_a_pause_is_not_signed_anew_by_a_report_that_recalls_it()
    {
        Say(Kind.Visa, Pair, ["regime=visa-free", "stage=signed"], "2020-10-20");
        Say(Kind.Visa, Pair, ["regime=visa-free", "stage=suspended"], "2021-01-18");
        Say(Kind.Visa, Pair, ["regime=visa-free", "stage=signed"]);
        Build().ShouldHaveSingleItem().Stage.ShouldBe("suspended");
        Say(Kind.Visa, Pair, ["regime=visa-free", "stage=in force"], "2022-03-01");
        Build().ShouldHaveSingleItem().Stage.ShouldBe("in force");
    }

    [Fact]
    public void An_anniversary_dates_what_it_remembers()
    {
        Say(Kind.Relations, Pair, ["stage=established", "anniversary=35"], "2025-09-30");
        Say(Kind.Relations, Pair, ["stage=established", "anniversary=30"], "2020");
        Build().ShouldHaveSingleItem().Entries.ShouldHaveSingleItem().Date.Value!.Value.Value.ShouldBe("1990-09-30");
    }

    [Fact]
    public void What_is_only_planned_stands_at_planned()
    {
        Say(Kind.Mission, ["sender=state:HND", "receiver=state:RUS"], ["type=embassy", "stage=opened"], modality: Modality.Expected);
        var matter = Build().ShouldHaveSingleItem();
        matter.Stage.ShouldBe("planned");
        matter.Current!.Stage.ShouldBe("opened");
        matter.Current.Modality.ShouldBe(Modality.Expected);
    }

    [Fact]
    public void What_is_denied_moves_nothing()
    {
        Say(Kind.Agreement, Pair, ["subject=trade", "stage=signed"], "2013-10-01");
        Say(Kind.Agreement, Pair, ["subject=trade", "stage=ratified"], "2014-10-01", polarity: Polarity.Negative);
        Build().ShouldHaveSingleItem().Stage.ShouldBe("signed");
    }

    [Fact]
    public void A_stage_recalled_in_a_later_report_without_a_date_takes_nothing_back()
    {
        Say(Kind.Agreement, Pair, ["subject=trade", "stage=signed"], "2013-10-01", published: "2013-10-02");
        Say(Kind.Agreement, Pair, ["subject=trade", "stage=ratified"], "2014-10-01", published: "2014-10-02");
        Say(Kind.Agreement, Pair, ["subject=trade", "stage=signed"], published: "2015-01-01");
        var matter = Build().ShouldHaveSingleItem();
        matter.Stage.ShouldBe("ratified");
        matter.Entries.Count.ShouldBe(2);
        matter.Entries[0].Claims.Count.ShouldBe(2);
        matter.Entries[0].Date.ShouldBe(new(new EdtfDate("2013-10-01"), DateBasis.Stated));
    }

    [Fact]
    public void An_embassy_that_was_closed_may_be_open_again()
    {
        Embassy("opened", "1994-05-01", "1994-05-02");
        Embassy("closed", "2001-03-01", "2001-03-02");
        Embassy("opened", date: null, "2013-10-14");
        var matter = Build().ShouldHaveSingleItem();
        matter.Entries.Select(entry => entry.Stage).ShouldBe(["opened", "closed", "opened"]);
        matter.Stage.ShouldBe("opened");
        matter.Current!.Date.Basis.ShouldBe(DateBasis.Published);
    }

    [Fact]
    public void Consulates_of_two_cities_are_two_matters()
    {
        Say(Kind.Mission, ["sender=state:HND", "receiver=state:MEX"], ["type=consulate", "city=Tapachula", "stage=opened"]);
        Say(Kind.Mission, ["sender=state:HND", "receiver=state:MEX"], ["type=consulate", "city=Monterrey", "stage=planned"]);
        Build().Count.ShouldBe(2);
    }

    [Fact]
    public void Visits_a_year_apart_are_two_matters_and_a_report_without_a_date_joins_the_one_near_its_publication()
    {
        Visit("person:Sergey Lavrov", "2013-02-20", "2013-02-21");
        Visit("person:Sergey Lavrov", "2014-03-05", "2014-03-05");
        Visit("person:Sergey Lavrov", date: null, "2014-03-08");
        Build().Select(matter => (matter.Id, matter.Entries.Sum(entry => entry.Claims.Count))).ShouldBe([
            ("visit-rus-hnd-2013-02-20", 1), ("visit-rus-hnd-2014-03-05", 2)]);
    }

    [Fact]
    public void Two_persons_at_the_same_time_make_two_visits()
    {
        Visit("person:Sergey Lavrov", "2013-02-20", "2013-02-21");
        Visit("person:Vladimir Putin", "2013-02-20", "2013-02-21");
        var matters = Build();
        matters.Select(matter => matter.Title).ShouldBe(["Visit of Sergey Lavrov to Honduras", "Visit of Vladimir Putin to Honduras"], ignoreOrder: true);
        matters.Select(matter => matter.Id).Distinct().Count().ShouldBe(2);
    }

    [Fact]
    public void A_state_that_visits_is_the_person_where_only_one_can_be_meant()
    {
        Visit("person:Sergey Lavrov", "2013-02-20", "2013-02-21");
        Visit("state:RUS", "2013-02-20", "2013-02-21");
        Build().ShouldHaveSingleItem().Title.ShouldBe("Visit of Sergey Lavrov to Honduras");
    }

    [Fact]
    public void A_claim_that_does_not_tell_enough_is_a_matter_of_its_own()
    {
        Say(Kind.Visa, ["parties=state:RUS"], ["regime=visa-free"]);
        Say(Kind.Visa, ["parties=state:RUS"], ["regime=visa-free"]);
        Build().Count.ShouldBe(2);
    }

    [Fact]
    public void Figures_of_one_indicator_are_a_series_in_order_of_period()
    {
        Say(Kind.Figure, ["of=state:RUS,state:HND"], ["indicator=trade turnover", "value=43200000", "unit=USD", "period=2013-01/2013-06"]);
        Say(Kind.Figure, ["of=state:RUS,state:HND"], ["indicator=trade turnover", "value=51000000", "unit=USD", "period=2012", "comparator=>"]);
        var matter = Build().ShouldHaveSingleItem();
        matter.Title.ShouldBe("Trade turnover of Honduras and Russia");
        matter.Entries.Select(entry => entry.Attributes["value"].Number).ShouldBe([51_000_000m, 43_200_000m]);
    }

    [Fact]
    public void An_id_can_be_typed_on_any_keyboard()
    {
        Say(Kind.Membership, ["member=person:Mireya Agüero Núñez de la Peña", "org=org:Société d'Études"], ["status=member"]);
        Build().ShouldHaveSingleItem().Id.ShouldBe("membership-societe-detudes-mireya-aguero-nunez-de");
    }

    [Fact]
    public void A_convention_of_many_has_an_id_that_can_still_be_read()
    {
        Say(Kind.Agreement, ["parties=state:ARE,state:AUS,state:BHR,state:BRA,state:CAN,state:GBR"], ["subject=space", "stage=signed"]);
        var matter = Build().ShouldHaveSingleItem();
        matter.Id.ShouldBe("agreement-are-aus-bhr-bra-2-more-space");
        matter.Title.ShouldBe("Agreement of ARE, AUS, BHR, BRA and 2 more on space");
    }

    [Fact]
    public void A_treaty_known_by_its_name_is_one_matter_in_which_each_state_takes_its_own_steps()
    {
        Treaty("state:AUS", "signed", "2013-10-10");
        Treaty("state:BRA", "ratified", "2017-03-01");
        Treaty("state:AUS", "ratified", "2017-03-01");
        Say(Kind.Agreement, [], ["subject=space", "title=Moon Accords", "instrument=agreement", "stage=in force"], "2017-05-01");
        var matter = Build().ShouldHaveSingleItem();
        (matter.Id, matter.Stage).ShouldBe(("agreement-moon-accords", "in force"));
        matter.Entries.Select(entry => (entry.Stage, entry.Attributes.TryGetValue("parties", out var party) ? party.ToString() : "")).ShouldBe(
            [("signed", "AUS"), ("ratified", "AUS"), ("ratified", "BRA"), ("in force", "")], ignoreOrder: true);
    }

    [Fact]
    public void A_mission_of_another_type_is_just_a_mission()
    {
        Say(Kind.Mission, ["sender=state:HND", "receiver=state:RUS"], ["type=other", "stage=opened"]);
        var matter = Build().ShouldHaveSingleItem();
        (matter.Id, matter.Title).ShouldBe(("mission-hnd-rus", "Mission of Honduras in Russia"));
    }

    [Fact]
    public void The_order_of_the_claims_changes_nothing()
    {
        Embassy("opened", "1994-05-01", "1994-05-02");
        Embassy("closed", "2001-03-01", "2001-03-02");
        Visit("person:Sergey Lavrov", "2013-02-20", "2013-02-21");
        Visit("person:Vladimir Putin", "2013-02-25", "2013-02-26");
        Visit("state:RUS", "2013-02", "2013-03-01");
        Visit("state:RUS", date: null, "2013-04-01");
        Visit("person:Sergey Lavrov", date: null, published: null);
        var expected = Describe(Build());
        for (var seed = 0; seed < 20; seed++)
        {
            var shuffled = claims.ToArray();
            new Random(seed).Shuffle(shuffled);
            Describe(Made.Builder.Build(shuffled)).ShouldBe(expected);
        }
    }

    private static string Describe(IEnumerable<Matter> matters) => string.Join('\n', matters.Select(Made.Describe));

    private IReadOnlyList<Matter> Build() => Made.Builder.Build(claims);

    private void Embassy(string stage, string? date, string published) =>
        Say(Kind.Mission, ["sender=state:HND", "receiver=state:RUS"], ["type=embassy", $"stage={stage}"], date, published: published);

    private void Treaty(string party, string stage, string date) =>
        Say(Kind.Agreement, [$"parties={party}"], ["subject=space", "title=Moon Accords", "instrument=treaty", $"stage={stage}"], date);

    private void Visit(string visitor, string? date, string? published) =>
        Say(Kind.Visit, [$"visitor={visitor}", "host=state:HND"], ["status=completed"], date, published: published);

    private void Say(
        Kind kind, string[] roles, string[] attributes, string? date = null, Modality modality = Modality.Actual,
        Polarity polarity = Polarity.Positive, string? published = "2013-10-14")
    {
        var document = Made.Document("report", $"Report number {++documents}.", published);
        claims.Add(Made.Claim(document, kind, roles, attributes, date, modality, polarity).Sourced(document));
    }
}
