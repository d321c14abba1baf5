using Chancery.Actors;
using Chancery.Lexicons;

namespace Chancery.Tests.Lexicons;

public sealed class TenureTests
{
    private static readonly ActorId Ruritania = ActorId.State("RUR");

    // Known from lists of 2003 and 2011, from one visit, and from the day of appointment to the day of dismissal.
    private static readonly TenureIndex Index = new(
    [
        Term("Rupert Hentzau", "2016-05-04", "2019-02-11", isStart: true, isEnd: true),
        Term("Antoinette Mauban", "2014-06-02", "2014-06-02", isStart: false, isEnd: false),
        Term("Rudolf Rassendyll", "2003-01", "2011-02", isStart: false, isEnd: false),
        Term("Flavia Elphberg", "2011-04", "2012", isStart: true, isEnd: false),
    ]);

    [Theory]
    [InlineData("2003-01", "Rudolf Rassendyll")]
    [InlineData("2007-07-15", "Rudolf Rassendyll")]
    [InlineData("2011-02-28", "Rudolf Rassendyll")]
    [InlineData("2014-06-02", "Antoinette Mauban")]
    [InlineData("2014", "Antoinette Mauban")]
    [InlineData("2016-05-04", "Rupert Hentzau")]
    [InlineData("2019-02-11", "Rupert Hentzau")]
    public void A_term_holds_from_its_first_known_day_to_its_last(string date, string person) =>
        Index.HoldersOf("foreign minister", Ruritania, new EdtfDate(date)).ShouldHaveSingleItem().Person.ShouldBe(person);

    [Theory]
    [InlineData("2002-12-31")]
    [InlineData("2011-03")]
    [InlineData("2013")]
    [InlineData("2014-06-03")]
    [InlineData("2015-08")]
    [InlineData("2019-02-12")]
    public void A_gap_between_two_terms_is_nobodys(string date) =>
        Index.HoldersOf("foreign minister", Ruritania, new EdtfDate(date)).ShouldBeEmpty();

    [Fact]
    public void A_year_in_which_the_office_changed_hands_has_both_holders() =>
        Index.HoldersOf("foreign minister", Ruritania, new EdtfDate("2011")).Select(term => term.Person)
            .ShouldBe(["Rudolf Rassendyll", "Flavia Elphberg"]);

    [Fact]
    public void Without_a_date_all_holders_are_given_oldest_first() =>
        Index.HoldersOf("foreign minister", Ruritania, null).Select(term => term.From.Value).ShouldBe(["2003-01", "2011-04", "2014-06-02", "2016-05-04"]);

    [Fact]
    public void Another_office_or_state_has_other_holders()
    {
        Index.HoldersOf("president", Ruritania, null).ShouldBeEmpty();
        Index.HoldersOf("foreign minister", ActorId.State("STR"), null).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Hentzau", "Rupert Hentzau")]
    [InlineData("Elphbergh", "Flavia Elphberg")]
    [InlineData("Rassendil", "Rudolf Rassendyll")]
    public void A_family_is_found_in_another_spelling(string family, string person) =>
        Index.ByFamilyName(family).ShouldHaveSingleItem().ShouldBe(ActorId.Person(person));

    private static Tenure Term(string person, string from, string to, bool isStart, bool isEnd) =>
        new(person, "foreign minister", Ruritania, new(from), new(to), isStart, isEnd, "made");
}
