using Chancery.Lexicons;
using Chancery.Record;
using FsCheck;
using FsCheck.Fluent;

namespace Chancery.Tests.Record;

/// <summary>Who is who, by what the reports, the data and the decisions say.</summary>
public sealed class ActorIdentitiesTests
{
    private static readonly ActorId Honduras = ActorId.State("HND");
    private static readonly ActorId Mexico = ActorId.State("MEX");
    private static readonly ActorId Minister = new(ActorType.Office, "foreign minister of Honduras");

    private static readonly KnownWorld World = new()
    {
        StateOf = actor => actor.Type == ActorType.State ? actor : null,
        NameOf = actor => actor == Honduras ? "Honduras" : actor == Mexico ? "Mexico" : actor.Name,
        ActorNamed = name => name switch { "Honduras" => Honduras, "Mexico" => Mexico, _ => null },
        HoldersOf = (office, of) => (office, of) == ("foreign minister", Mexico)
            ? [Term("Elena Ruiz", "2010-01", "2012-06"), Term("Pablo Mora", "2012-07", "2015-12")] : [],
        Has = person => person.Name is "Elena Ruiz" or "Pablo Mora",
        HasOneHolder = office => office == "foreign minister",
    };

    private readonly List<SourcedClaim> claims = [];
    private readonly List<Decision> decisions = [];

    [Fact]
    public void An_office_is_its_holder_as_the_data_has_it()
    {
        var before = Visit("office:foreign minister of Mexico", "2012-05-03");
        var after = Visit("office:foreign minister of Mexico", "2012-07-03");
        Visitor(before).ShouldBe(ActorId.Person("Elena Ruiz"));
        Visitor(after).ShouldBe(ActorId.Person("Pablo Mora"));
        Because(after).ShouldBe("held the office on that day, by the data (made)");
    }

    [Fact]
    public void An_office_is_the_person_whom_a_report_of_that_time_names_with_it()
    {
        var named = Office("Marta Paz", "state:HND", "2013-10-01");
        var visit = Visit(Minister.ToString(), "2013-10-14");
        Visitor(visit).ShouldBe(ActorId.Person("Marta Paz"));
        Because(visit).ShouldBe($"held the office as of 2013-10-01, by claim {named.Claim.Id[..8]}");
    }

    [Theory]
    [InlineData("2012-09-01")]
    [InlineData("2014-11-01")]
    public void Outside_the_window_an_office_stays_an_office(string date)
    {
        Office("Marta Paz", "state:HND", "2013-10-01");
        Visitor(Visit(Minister.ToString(), date)).ShouldBe(Minister);
    }

    [Fact]
    public void Between_two_holders_nobody_is_guessed()
    {
        Office("Marta Paz", "state:HND", "2013-10-01");
        Office("Luis Vega", "state:HND", "2014-02-01");
        Visitor(Visit(Minister.ToString(), "2013-12-01")).ShouldBe(Minister);
        Visitor(Visit(Minister.ToString(), "2014-02-01")).ShouldBe(ActorId.Person("Luis Vega"));
        Visitor(Visit(Minister.ToString(), "2014-03-01")).ShouldBe(ActorId.Person("Luis Vega"));
    }

    [Fact]
    public void Whoever_is_no_longer_in_office_or_is_only_to_be_is_not_its_holder()
    {
        Office("Marta Paz", "state:HND", "2013-10-01", "former=true");
        Say(Kind.Office, ["person=person:Luis Vega", "of=state:HND"], ["office=foreign minister"], "2013-10-02", Modality.Planned);
        Visitor(Visit(Minister.ToString(), "2013-10-14")).ShouldBe(Minister);
    }

    [Fact]
    public void The_end_of_a_term_in_the_data_ends_what_a_report_attests()
    {
        Office("Pablo Mora", "state:MEX", "2015-12-01");
        var mexican = new ActorId(ActorType.Office, "foreign minister of Mexico");
        Visitor(Visit(mexican.ToString(), "2015-12-20")).ShouldBe(ActorId.Person("Pablo Mora"));
        Visitor(Visit(mexican.ToString(), "2016-02-01")).ShouldBe(mexican);
    }

    [Fact]
    public void Spellings_of_one_name_are_one_person_where_both_act_for_one_state()
    {
        NameBothSpellings();
        var visit = Visit("person:Marta E. Paz", "2014-01-02");
        Visitor(visit).ShouldBe(ActorId.Person("Marta Paz"));
        Because(visit).ShouldBe("another spelling of Marta Paz; both act for Honduras");
        Identities().Suggestions.ShouldBeEmpty();
    }

    [Fact]
    public void Of_two_states_they_are_two_persons()
    {
        Office("Marta Paz", "state:HND", "2013-10-01");
        Office("Marta E. Paz", "state:MEX", "2014-01-01");
        Visitor(Visit("person:Marta E. Paz", "2014-01-02")).ShouldBe(ActorId.Person("Marta E. Paz"));
        Identities().Suggestions.ShouldBeEmpty();
    }

    [Fact]
    public void Where_the_state_is_not_known_it_is_only_suggested()
    {
        Office("Marta Paz", "state:HND", "2013-10-01");
        Visitor(Visit("person:Marta E. Paz", "2014-01-02")).ShouldBe(ActorId.Person("Marta E. Paz"));
        var suggestion = Identities().Suggestions.ShouldHaveSingleItem();
        (suggestion.Person.Name, suggestion.Other.Name).ShouldBe(("Marta Paz", "Marta E. Paz"));
        suggestion.Because.ShouldBe("spellings of one name; for whom Marta E. Paz acts is not known");
    }

    [Fact]
    public void A_family_name_alone_is_only_suggested()
    {
        Office("Marta Paz", "state:HND", "2013-10-01");
        Office("Paz", "state:HND", "2013-10-03");
        Visitor(Visit("person:Paz", "2013-10-03")).ShouldBe(ActorId.Person("Paz"));
        Identities().Suggestions.ShouldHaveSingleItem().Because.ShouldBe("the same family name; both act for Honduras");
    }

    [Fact]
    public void A_name_that_fits_two_others_is_joined_with_neither()
    {
        Office("John Vega", "state:HND", "2013-10-01");
        Office("James Vega", "state:HND", "2013-10-02");
        Office("J. Vega", "state:HND", "2013-10-03");
        Visitor(Visit("person:J. Vega", "2013-10-03")).ShouldBe(ActorId.Person("J. Vega"));
        Identities().Suggestions.Count.ShouldBe(2);
    }

    [Fact]
    public void The_data_tells_its_own_persons_apart()
    {
        Office("Elena Ruiz", "state:MEX", "2011-10-01");
        Office("Elena M. Ruiz", "state:MEX", "2011-10-01");
        Visitor(Visit("person:Elena M. Ruiz", "2011-10-01")).ShouldBe(ActorId.Person("Elena Ruiz"));
    }

    [Fact]
    public void A_merge_takes_all_spellings_along_and_goes_before_the_rules()
    {
        NameBothSpellings();
        Decide(new MergeActors(ActorId.Person("Marta Paz"), ActorId.Person("Marta Lara")));
        var visit = Visit("person:Marta E. Paz", "2014-01-02");
        Visitor(visit).ShouldBe(ActorId.Person("Marta Lara"));
        Because(visit).ShouldBe("another spelling of Marta Paz; both act for Honduras; decision 1");
        Because(Visit("person:Marta Paz", "2014-01-02")).ShouldBe("decision 1");
    }

    [Fact]
    public void Two_whom_a_reviewer_keeps_apart_are_not_joined()
    {
        Office("Marta Paz", "state:HND", "2013-10-01");
        Office("Marta E. Paz", "state:HND", "2014-01-01");
        Decide(new KeepApart(ActorId.Person("Marta Paz"), ActorId.Person("Marta E. Paz")));
        Visitor(Visit("person:Marta Paz", "2014-01-02")).ShouldBe(ActorId.Person("Marta Paz"));
        Visitor(Visit("person:Marta E. Paz", "2014-01-02")).ShouldBe(ActorId.Person("Marta E. Paz"));
        Identities().Suggestions.ShouldBeEmpty();
    }

    [Fact]
    public void A_split_parts_the_claims_of_its_documents_whatever_the_spelling()
    {
        NameBothSpellings();
        var one = Visit("person:Marta Paz", "2014-01-02");
        var other = Visit("person:Marta E. Paz", "2014-01-03");
        var rest = Visit("person:Marta E. Paz", "2014-01-04");
        var second = ActorId.Person("Marta Paz (2)");
        Decide(new SplitActor(ActorId.Person("Marta Paz"), [one.Claim.DocumentId, other.Claim.DocumentId], second));
        Visitor(one).ShouldBe(second);
        Visitor(other).ShouldBe(second);
        Visitor(rest).ShouldBe(ActorId.Person("Marta Paz"));
        Because(one).ShouldBe("decision 1");
    }

    [Fact]
    public void A_decision_counts_until_it_is_undone_and_again_when_that_is_undone()
    {
        Decide(new MergeActors(ActorId.Person("A"), ActorId.Person("B")));
        Decide(new UndoDecision(1));
        RecordedDecision.Of(decisions).Select(decision => decision.UndoneBy).ShouldBe([2, null]);
        Decide(new UndoDecision(2));
        RecordedDecision.Of(decisions).Select(decision => decision.UndoneBy).ShouldBe([null, 3, null]);
    }

    [Fact]
    public void A_person_acts_for_the_state_of_the_office_that_reports_of_the_time_name()
    {
        Office("Marta Paz", "state:HND", "2013-10-01");
        var near = Visit("person:Marta Paz", "2014-05-01");
        var far = Visit("person:Marta Paz", "2017-05-01");
        var office = Visit("office:foreign minister of Mexico", "1990-05-01");
        var affiliations = Affiliations.Of(claims, World);
        affiliations.StateOf(ActorId.Person("Marta Paz"), near).ShouldBe(Honduras);
        affiliations.StateOf(ActorId.Person("Marta Paz"), far).ShouldBeNull();
        affiliations.StateOf(new(ActorType.Office, "foreign minister of Mexico"), office).ShouldBe(Mexico);
    }

    [Fact]
    public void The_order_of_the_claims_changes_nothing()
    {
        foreach (var name in (string[])["Marta Paz", "Marta E. Paz", "M. Paz", "Marta Pas", "Paz", "Luis Vega", "L. Vega", "Elena M. Ruiz"])
        {
            Office(name, name.EndsWith("Ruiz", StringComparison.Ordinal) ? "state:MEX" : "state:HND", "2013-10-01");
            Visit($"person:{name}", "2013-10-05");
        }
        Office("Luis Vega", "state:HND", "2014-10-01");
        Visit(Minister.ToString(), "2014-11-01");
        Visit("office:foreign minister of Mexico", "2013-11-01");
        Decide(new MergeActors(ActorId.Person("L. Vega"), ActorId.Person("Luis Vega")));
        var expected = Described(claims);
        Check.One(Exploring.Cases(50), Prop.ForAll(Gen.Shuffle(claims.ToArray()).ToArbitrary(), shuffled =>
            Described(shuffled).ShouldBe(expected)));
    }

    /// <summary>Four reports name Marta Paz, one Marta E. Paz, all as the foreign minister of Honduras.</summary>
    private void NameBothSpellings()
    {
        for (var day = 1; day <= 4; day++) Office("Marta Paz", "state:HND", $"2013-10-0{day}");
        Office("Marta E. Paz", "state:HND", "2014-01-01");
    }

    private string Described(IReadOnlyList<SourcedClaim> given)
    {
        var identities = ActorIdentities.Of(given, World, decisions);
        return string.Join('\n', given.OrderBy(claim => claim.Claim.Id, StringComparer.Ordinal)
            .SelectMany(claim => identities.Resolve(claim).Identities).Select(identity => $"{identity}")
            .Concat(identities.Suggestions.Select(suggestion => $"{suggestion}")));
    }

    private ActorIdentities Identities() => ActorIdentities.Of(claims, World,
        [.. RecordedDecision.Of(decisions).Where(decision => decision.Stands).Select(decision => decision.Decision)]);

    private ActorId Visitor(SourcedClaim visit) => Identities().Resolve(visit).Claim.Roles["visitor"].ShouldHaveSingleItem();

    private string Because(SourcedClaim visit) => Identities().Resolve(visit).Identities.ShouldHaveSingleItem().Because;

    private void Decide(Ruling ruling) => decisions.Add(new(decisions.Count + 1, DateTimeOffset.UnixEpoch, "Anna", Reason: null, ruling));

    private SourcedClaim Visit(string visitor, string date) => Say(Kind.Visit, [$"visitor={visitor}", "host=state:RUS"], ["status=completed"], date);

    private SourcedClaim Office(string person, string of, string date, params string[] attributes) =>
        Say(Kind.Office, [$"person=person:{person}", $"of={of}"], ["office=foreign minister", .. attributes], date);

    private SourcedClaim Say(Kind kind, string[] roles, string[] attributes, string date, Modality modality = Modality.Actual)
    {
        var document = Made.Document($"report-{claims.Count}", $"Report number {claims.Count}.", date);
        var claim = Made.Claim(document, kind, roles, attributes, modality: modality).Sourced(document);
        claims.Add(claim);
        return claim;
    }

    private static Tenure Term(string person, string from, string to) =>
        new(person, "foreign minister", Mexico, new(from), new(to), FromIsStart: true, ToIsEnd: true, "made");
}
