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
