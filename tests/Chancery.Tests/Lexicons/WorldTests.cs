using Chancery.Lexicons;

namespace Chancery.Tests.Lexicons;

public sealed class WorldTests
{
    private static World World => LoadedWorld.World;

    [Theory]
    [InlineData("Honduras", "state:HND")]
    [InlineData("HND", "state:HND")]
    [InlineData("hnd", "state:HND")]
    [InlineData("state:HND", "state:HND")]
    [InlineData("CELAC", "org:CELAC")]
    [InlineData("celac", "org:CELAC")]
    [InlineData("Cote d'Ivoire", "state:CIV")]
    [InlineData("Central America", "region:central-america")]
    [InlineData("Sergei Lavrov", "person:Sergey Lavrov")]
    [InlineData("Russian Federation", "state:RUS")]
    public void What_a_user_types_is_resolved(string input, string expected)
    {
        World.TryResolve(input, out var actor).ShouldBeTrue();
        actor.ToString().ShouldBe(expected);
    }

    [Fact]
    public void What_names_nobody_is_not_resolved() => World.TryResolve("Ruritania", out _).ShouldBeFalse();

    [Fact]
    public void An_organisation_has_its_present_members() =>
        World.MembersOf(ActorId.Org("SICA")).Select(a => a.Name)
            .ShouldBe(["BLZ", "CRI", "DOM", "GTM", "HND", "NIC", "PAN", "SLV"], ignoreOrder: true);

    [Fact]
    public void A_state_that_left_is_no_member() =>
        World.MembersOf(ActorId.Org("EU")).ShouldNotContain(ActorId.State("GBR"));

    [Theory]
    [InlineData("UN", 193)]
    [InlineData("NATO", 32)]
    [InlineData("EU", 27)]
    [InlineData("AU", 55)]
    [InlineData("ASEAN", 11)]
    [InlineData("ECOWAS", 12)]
    [InlineData("CELAC", 33)]
    [InlineData("OAS", 33)]
    [InlineData("CARICOM", 15)]
    [InlineData("Council of Europe", 46)]
    [InlineData("OSCE", 57)]
    [InlineData("Commonwealth", 56)]
    [InlineData("SCO", 10)]
    [InlineData("CSTO", 6)]
    [InlineData("EAEU", 5)]
    [InlineData("GCC", 6)]
    [InlineData("Arab League", 22)]
    [InlineData("OECD", 38)]
    [InlineData("Eurozone", 21)]
    [InlineData("Pacific Alliance", 4)]
    public void An_organisation_has_as_many_members_as_it_counts_itself(string organisation, int members) =>
        World.MembersOf(ActorId.Org(organisation)).Distinct().Count().ShouldBe(members);

    [Theory]
    [InlineData("MERCOSUR", "BOL", true)]
    [InlineData("MERCOSUR", "VEN", false)]
    [InlineData("ECOWAS", "NER", false)]
    [InlineData("AES", "NER", true)]
    [InlineData("OAS", "NIC", false)]
    [InlineData("Council of Europe", "RUS", false)]
    [InlineData("CELAC", "BRA", true)]
    [InlineData("BRICS", "IDN", true)]
    [InlineData("OPEC", "QAT", false)]
    [InlineData("UNASUR", "PER", false)]
    [InlineData("SICA", "RUS", false)]
    [InlineData("LAFTA", "ARG", false)]
    public void A_state_is_a_member_while_it_belongs(string organisation, string state, bool member) =>
        World.MembersOf(ActorId.Org(organisation)).Contains(ActorId.State(state)).ShouldBe(member);

    [Theory]
    [InlineData("CELAC", "BRA", "member", "2011-12-03/2020-01-15 2023-01-05/..")]
    [InlineData("MERCOSUR", "VEN", "suspended", "2016-12-01/..")]
    [InlineData("Arab League", "SYR", "suspended", "2011-11-16/2023-05-07")]
    [InlineData("SCO", "BLR", "observer", "2015-07-10/2024-07-04")]
    [InlineData("UN", "DDR", "member", "1973-09-18/1990-10-03")]
    public void Memberships_are_kept_with_the_time_they_lasted(string organisation, string state, string status, string terms)
    {
        var found = World.MembershipsOf(ActorId.State(state)).Where(m => m.Organisation == organisation && m.Status == status);
        string.Join(' ', found.Select(m => $"{m.From}/{m.To?.Value ?? ".."}")).ShouldBe(terms);
    }

    [Theory]
    [InlineData("XBI", "1967-05-30", "1970-01-15", "NGA")]
    [InlineData("DDR", "1949-10-07", "1990-10-03", "DEU")]
    [InlineData("XYN", "1918-10-30", "1990-05-22", "YEM")]
    [InlineData("XTX", "1836-03-02", "1846-02-19", "USA")]
    public void A_former_state_has_its_dates_and_its_successor(string code, string from, string to, string successor)
    {
        var state = World.States[code];
        state.Status.ShouldBe(StateStatus.Former);
        (state.From?.Value, state.To?.Value, state.Of).ShouldBe((from, to, successor));
    }

    [Theory]
    [InlineData("Central Bank", "MEX", "Bank of Mexico")]
    [InlineData("Central Bank", "PER", "Central Bank of Peru")]
    [InlineData("Space Agency", "RUS", "Roscosmos")]
    [InlineData("Drug Control Agency", "USA", "DEA")]
    [InlineData("Senate", "CHL", "Senate of Chile")]
    public void A_body_that_every_state_has_goes_by_its_own_name_where_it_has_one(string ministry, string state, string expected)
    {
        var body = World.MinistryOf(ministry, ActorId.State(state));
        body.Name.ShouldBe(expected);
        World.StateOf(body).ShouldBe(ActorId.State(state));
    }

    [Fact]
    public void A_region_takes_in_the_members_of_the_regions_it_is_made_of()
    {
        var members = World.MembersOf(ActorId.Region("latin-america-and-caribbean"));
        members.ShouldBe(World.MembersOf(ActorId.Org("CELAC")), ignoreOrder: true);
    }

    [Theory]
    [InlineData("org:FSKN", "RUS")]
    [InlineData("org:Ministry of Foreign Affairs of Honduras", "HND")]
    [InlineData("org:Ministry of Foreign Affairs of Bosnia and Herzegovina", "BIH")]
    [InlineData("org:US Department of State", "USA")]
    [InlineData("region:crimea", "UKR")]
    [InlineData("person:Daniel Ortega", "NIC")]
    [InlineData("person:Maria Zakharova", "RUS")]
    [InlineData("state:HND", "HND")]
    public void An_actor_belongs_to_a_state(string id, string code)
    {
        ActorId.TryParse(id, out var actor).ShouldBeTrue();
        World.StateOf(actor).ShouldBe(ActorId.State(code));
    }

    [Theory]
    [InlineData("Sochi", "RUS")]
    [InlineData("Geneva", "CHE")]
    [InlineData("New York", "USA")]
    [InlineData("Sao Paulo", "BRA")]
    [InlineData("Tegucigalpa", "HND")]
    public void A_city_lies_in_a_state(string city, string code) => World.StateOfCity(city).ShouldBe(ActorId.State(code));

    [Theory]
    [InlineData("2013-10-14", "Mireya Agüero de Corrales")]
    [InlineData("2015-06", "Arturo Corrales")]
    [InlineData("2018", "María Dolores Agüero")]
    public void The_holder_of_an_office_depends_on_the_date(string date, string person) =>
        World.HoldersOf("foreign minister", ActorId.State("HND"), new EdtfDate(date))
            .ShouldHaveSingleItem().Person.ShouldBe(person);

    [Fact]
    public void Persons_are_found_by_family_name_with_or_without_diacritics()
    {
        World.PersonsByFamilyName("Lavrov").ShouldContain(ActorId.Person("Sergey Lavrov"));
        World.PersonsByFamilyName("Aguero").ShouldContain(ActorId.Person("Mireya Agüero de Corrales"));
        World.PersonsByFamilyName("Rodriguez").ShouldContain(ActorId.Person("Delcy Rodríguez"));
        World.PersonsByFamilyName("Rodriguez").ShouldContain(ActorId.Person("Bruno Rodríguez Parrilla"));
    }

    [Fact]
    public void Actors_are_shown_by_their_usual_name()
    {
        World.NameOf(ActorId.State("RUS")).ShouldBe("Russia");
        World.NameOf(ActorId.Org("SICA")).ShouldBe("Central American Integration System");
        World.NameOf(ActorId.Person("Sergey Lavrov")).ShouldBe("Sergey Lavrov");
    }
}
