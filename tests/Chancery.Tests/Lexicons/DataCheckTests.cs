using Chancery.Lexicons;
using Chancery.Lexicons.Checks;

namespace Chancery.Tests.Lexicons;

/// <summary>What is wrong in a data file is found with its line and told with what to do.</summary>
public sealed class DataCheckTests
{
    private const string Error = "Error";
    private const string Warning = "Warning";

    public static TheoryData<string, string, string, string> Mistakes() => new()
    {
        { "memberships.tsv", "SICA\tXQQ\tmember\t\t\tchancery", Error, "'XQQ' is defined in no file" },
        { "memberships.tsv", "League of Nobody\tHND\tmember\t\t\tchancery", Error, "'League of Nobody' is defined in no file" },
        { "memberships.tsv", "SICA\tHND\tfriend\t\t\tchancery", Error, "unknown status 'friend'; write one of member, observer" },
        { "memberships.tsv", "SICA\tPRK\tobserver\t2001\t2002\t", Error, "no source; write a key of sources.tsv" },
        { "memberships.tsv", "SICA\tPRK\tobserver\t2003\t2004\tchancery+hearsay", Error, "unknown source 'hearsay'" },
        { "memberships.tsv", "SICA\tPRK\tobserver\t1900\t1901\tchancery", Warning, "begins 1900, before SICA exists" },
        { "memberships.tsv", "SICA\tSUN\tobserver\t\t\tchancery", Warning, "lasts, though SUN ended" },
        { "memberships.tsv", "SICA\tPRK\tobserver\t2005-13\t\tchancery", Error, "'2005-13' is no date; write 2013, 2013-06 or 2013-06-14" },
        { "memberships.tsv", "SICA\tPRK\tobserver\t2006?\t2007\tchancery", Error, "'2006?' is no date" },
        { "holders.tsv", "Ulf Testman\tHND\tforeign minister\t1801-05\t1801-04\tchancery", Error, "ends 1801-04, before it begins 1801-05" },
        { "holders.tsv", "Ulf Testman\tHND\tforeign minister\t1801\tsoon\tchancery", Error, "'soon' is no date" },
        { "holders.tsv", "Ulf Testman\tHND\tforeign minister\t\t1802\tchancery", Error, "from and to must both be given" },
        { "holders.tsv", "Ulf Testman\tXQQ\tforeign minister\t1801\t1802\tchancery", Error, "'XQQ' is defined in no file" },
        { "holders.tsv", "Ulf Testman\torg:League of Nobody\tchair\t1801\t1802\tchancery", Error, "'League of Nobody' is defined in no file" },
        { "holders.tsv", "Ulf Testman\tHND\tkeeper of the seal of tests\t1801\t1802\tchancery", Warning, "no title means the office 'keeper of the seal of tests'" },
        { "persons.tsv", "Nobody At All\tNobody Atall", Warning, "'Nobody At All' holds no office" },
        { "organisations.tsv", "Test League\tclub\t\t\t\t", Error, "unknown type 'club'" },
        { "organisations.tsv", "Test Union\tforum\tXQQ\t\t\t", Error, "'XQQ' is defined in no file" },
        { "organisations.tsv", "Test Organ\torgan\t\t\t\tLeague of Nobody", Error, "'League of Nobody' is defined in no file" },
        { "organisations.tsv", "Test Society\tsociety\t2001", Error, "3 columns, expected 6" },
        { "regions.tsv", "test-region\tHND XQQ\t", Error, "'XQQ' is defined in no file" },
        { "regions.tsv", "caribbean\tCUB\t", Error, "'caribbean' is listed twice" },
        { "states.tsv", "XQA\tkingdom\t\t\t", Error, "unknown status 'kingdom'" },
        { "places.tsv", "Testville\tXQQ", Error, "'XQQ' is defined in no file" },
        { "en/states.tsv", "XQQ\tTestland\t\t\t\t", Error, "'XQQ' is defined in no file" },
        { "en/names.tsv", "Land of Tests\tstate:XQQ\tepithet\t0.5", Error, "'XQQ' is defined in no file" },
        { "en/names.tsv", "Land of Trials\tstate:HND\tnonsense\t0.5", Error, "unknown kind 'nonsense'" },
        { "en/ambiguous.tsv", "Land of Doubts\tregion:nowhere\tname\t0.5\t", Error, "'nowhere' is defined in no file" },
        { "en/ambiguous.tsv", "Land of Doubts\tstate:HND\tname\t0.5\tbeside Ottawa", Error, "is no context" },
        { "places.tsv", "San Pedro Sula \tHND", Error, "blanks at the edge" },
        { "places.tsv", "San\u00A0Pedro Sula\tHND", Error, "U+00A0" },
        { "places.tsv", "Roata\u0301n\tHND", Error, "letters and accents are apart (not NFC)" },
        { "places.tsv", "Choluteca\tHND\r", Error, "carriage return" },
        { "en/classes/talks.tsv", "talks\ttalks", Error, "the same row as line" },
        { "en/frames/aid.given.frame", "  amount is some ", Error, "blanks at the edge" },
        { "en/frames/broken.frame", "kind nothing", Error, "'nothing' is no kind of claim" },
        { "en/frames/other.frame", "verb test\n  object is @no-such-class as x", Error, "'@no-such-class' is no word class" },
        { "loose.tsv", "word", Error, "README.md does not list it" },
        { "README.md", "| `gone.tsv` | nothing | nobody | none |", Error, "lists 'gone.tsv', which is not there" },
        { "sources.tsv", "rumour\t\tnone", Error, "a source needs its key, what it is and its licence" },
        { "kinds.tsv", "feast\t\t\t\t\t\t\t\t\t\t\t\t\t\t", Error, "feast" },
    };

    [Fact]
    public void Every_mistake_is_found_where_it_stands()
    {
        using var data = new BrokenData();
        var made = Mistakes().Select(row => row.Data).Select(row => (File: row.Item1, Line: data.Add(row.Item1, row.Item2), Severity: Enum.Parse<FindingSeverity>(row.Item3), Message: row.Item4)).ToList();
        var missed = made.Where(mistake => !data.Findings.Any(finding => finding.File == mistake.File && finding.Severity == mistake.Severity
            && (finding.Line == mistake.Line || mistake.File is "loose.tsv") && finding.Message.Contains(mistake.Message)));
        missed.ShouldBeEmpty();
    }

    [Fact]
    public void The_data_of_the_repository_has_no_errors() =>
        DataCheck.Run(Installation.Find().Data).Where(finding => finding.Severity == FindingSeverity.Error).ShouldBeEmpty();

    [Fact]
    public void Two_persons_in_one_office_are_doubted_and_the_same_person_twice()
    {
        using var data = new BrokenData();
        var first = data.Add("holders.tsv", "Ulf Testman\tHND\tforeign minister\t1801-02\t1803-05-06\tchancery");
        var second = data.Add("holders.tsv", "Ola Prove\tHND\tforeign minister\t1803-01\t1804?\tchancery");
        var again = data.Add("holders.tsv", "Ola Prove\tHND\tforeign minister\t1803-06-01?\t1803-12\tchancery");
        At(data, second).ShouldHaveSingleItem().Message
            .ShouldStartWith($"Ola Prove and Ulf Testman (line {first}) are both foreign minister of HND from 1803-01-31 to 1803-05-06; correct a date");
        At(data, again).ShouldHaveSingleItem().Message.ShouldContain($"holds the same office in line {second} as well, from 1803-06-01 to 1803-12-01");
    }

    [Fact]
    public void A_change_of_office_within_a_month_is_no_overlap()
    {
        using var data = new BrokenData();
        data.Add("holders.tsv", "Ulf Testman\tHND\tforeign minister\t1801\t1803-05-20\tchancery");
        var next = data.Add("holders.tsv", "Ola Prove\tHND\tforeign minister\t1803-05-01\t1804\tchancery");
        var year = data.Add("holders.tsv", "Per Essay\tHND\tforeign minister\t1804\t1805\tchancery");
        At(data, next).ShouldBeEmpty();
        At(data, year).ShouldBeEmpty();
    }

    [Fact]
    public void Those_who_hold_an_office_together_are_not_doubted()
    {
        using var data = new BrokenData();
        data.Add("holders.tsv", "Ulf Testman\tSMR\thead of state\t1801-04-01\t1801-10-01\tchancery");
        var captain = data.Add("holders.tsv", "Ola Prove\tSMR\thead of state\t1801-04-01\t1801-10-01\tchancery");
        data.Add("holders.tsv", "Ulf Testman\tHND\tdeputy foreign minister\t1801\t1809\tchancery");
        var deputy = data.Add("holders.tsv", "Ola Prove\tHND\tdeputy foreign minister\t1801\t1809\tchancery");
        At(data, captain).ShouldBeEmpty();
        At(data, deputy).ShouldBeEmpty();
    }

    [Fact]
    public void A_name_of_two_actors_is_doubted_until_it_is_settled()
    {
        using var data = new BrokenData();
        data.Add("en/names.tsv", "Land of Proofs\tstate:HND\tepithet\t0.5");
        var second = data.Add("en/names.tsv", "Land of Proofs\tstate:RUS\tepithet\t0.5");
        data.Add("en/names.tsv", "Land of Quarrels\tstate:HND\tepithet\t0.5");
        var settled = data.Add("en/names.tsv", "Land of Quarrels\tstate:RUS\tepithet\t0.5");
        data.Add("en/ambiguous.tsv", "Land of Quarrels\tstate:RUS\tepithet\t0.4\tnear Volga");
        var findings = data.Findings.Where(finding => finding.File == "en/names.tsv").ToList();
        findings.ShouldContain(finding => finding.Line == second && finding.Message.StartsWith("'Land of Proofs' means state:RUS here and state:HND in en/names.tsv"));
        findings.ShouldNotContain(finding => finding.Line == settled);
    }

    [Fact]
    public void What_the_program_refuses_at_its_start_names_the_line_too()
    {
        using var data = new BrokenData();
        var line = data.Add("holders.tsv", "Ulf Testman\tXQQ\tforeign minister\t1801\t1802\tchancery");
        var refused = Should.Throw<LexiconException>(() => World.Load(new(data.Folder, data.Folder)));
        refused.Errors.ShouldContain(error => error.Line == line && error.File == Path.Combine(data.Folder, "holders.tsv"));
        refused.Errors.ShouldAllBe(error => error.Line > 0);
    }

    [Fact]
    public void Joiners_inside_words_and_licences_that_are_linked_are_in_order()
    {
        using var data = new BrokenData();
        var joined = data.Add("places.tsv", "\u0645\u06CC\u200C\u062E\u0648\tIRN");
        var loose = data.Add("places.tsv", "Test\u200Cville\tHND");
        data.Add("LICENSE-Test.txt", "terms");
        data.Add("README.md", "| `places.tsv` | places | tests | [Test](LICENSE-Test.txt) |");
        data.Findings.ShouldNotContain(finding => finding.File == "LICENSE-Test.txt" || (finding.File == "places.tsv" && finding.Line == joined));
        data.Findings.ShouldContain(finding => finding.File == "places.tsv" && finding.Line == loose && finding.Message.Contains("U+200C"));
    }

    private static IEnumerable<DataFinding> At(BrokenData data, int line) =>
        data.Findings.Where(finding => finding.File == "holders.tsv" && finding.Line == line);
}
