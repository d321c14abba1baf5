using Chancery.Actors.Persons;

namespace Chancery.Tests.Actors;

public sealed class PersonNameTests
{
    [Theory]
    [InlineData("Sergei Lavrov", "Sergey Lavrov")]
    [InlineData("Hugo Martines", "Hugo Martínez")]
    [InlineData("Mireya Aguero", "Mireya Agüero de Corrales")]
    [InlineData("Arturo Corrales", "Arturo Gerardo Corrales Alvarez")]
    [InlineData("Antony J. Blinken", "Antony Blinken")]
    [InlineData("Tim Lenderking", "Timothy Lenderking")]
    [InlineData("Jean-Yves Le Drian", "Jean Yves Le Drian")]
    public void Spellings_of_one_name_may_be_one_person(string one, string other) =>
        PersonName.Of(one).MayBeSamePersonAs(PersonName.Of(other)).ShouldBeTrue();

    [Theory]
    [InlineData("Bruno Rodríguez", "Delcy Rodríguez")]
    [InlineData("Mohammed bin Salman", "Mohammed bin Zayed")]
    [InlineData("George Lee", "George Lie")]
    [InlineData("Lavrov", "Sergey Lavrov")]
    public void Names_that_differ_in_a_part_are_two_persons(string one, string other) =>
        PersonName.Of(one).MayBeSamePersonAs(PersonName.Of(other)).ShouldBeFalse();

    [Fact]
    public void A_family_name_fits_better_than_a_given_name()
    {
        var full = PersonName.Of("Marcelo Ebrard Casaubón");
        full.FitOfPart(PersonName.Of("Casaubon")).ShouldBeGreaterThan(full.FitOfPart(PersonName.Of("Marcelo")));
        full.FitOfPart(PersonName.Of("Ebrart")).ShouldBeInRange(1, full.FitOfPart(PersonName.Of("Ebrard")) - 1);
        full.FitOfPart(PersonName.Of("Lopez")).ShouldBe(0);
    }
}
