using Chancery.Actors.Persons;
using Chancery.Lexicons;
using Chancery.Tests.Time;

namespace Chancery.Tests.Actors;

public sealed class PersonNameTests
{
    public static TheoryData<string, string, string> Pairs() =>
        [.. TsvFile.Read(Path.Combine(TimeData.Root, "tests", "Chancery.Tests", "Actors", "name-pairs.tsv"), ["verdict", "one", "other"], [])
            .Select(row => (row[0], row[1], row[2]))];

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Two_names_may_be_one_persons_or_not(string verdict, string one, string other)
    {
        PersonName.Of(one).MayBeSamePersonAs(PersonName.Of(other)).ShouldBe(verdict == "same");
        PersonName.Of(other).MayBeSamePersonAs(PersonName.Of(one)).ShouldBe(verdict == "same");
    }

    [Fact]
    public void A_family_name_fits_better_than_a_given_name()
    {
        var full = PersonName.Of("Marcelo Ebrard Casaubón");
        full.FitOfPart(PersonName.Of("Casaubon")).ShouldBeGreaterThan(full.FitOfPart(PersonName.Of("Marcelo")));
        full.FitOfPart(PersonName.Of("Ebrart")).ShouldBeInRange(1, full.FitOfPart(PersonName.Of("Ebrard")) - 1);
        full.FitOfPart(PersonName.Of("Lopez")).ShouldBe(0);
    }
}
