namespace Chancery.Lexicons.Checks;

/// <summary>Whether two rows of <c>holders.tsv</c> give one office to two persons at once, or to one person twice.</summary>
/// <remarks>Offices that several hold together are in <c>joint-offices.tsv</c>.</remarks>
internal sealed class TermCheck(DataFolder files)
{
    // The month of a change is in both terms where a source counts by months.
    private const int MostDaysOfChange = 31;

    private readonly DataTable holders = files.Table("holders.tsv");

    public IEnumerable<DataFinding> Find()
    {
        var joint = Joint();
        return holders.Rows
            .GroupBy(row => (Office: holders.Field(row, "office"), Of: holders.Field(row, "of")))
            .SelectMany(office => InOffice([.. office.Select(TermOf).OfType<Term>()], joint.Contains(office.Key) || joint.Contains((office.Key.Office, ""))));
    }

    private HashSet<(string Office, string Of)> Joint()
    {
        var table = files.Table("joint-offices.tsv");
        return [.. table.Rows.SelectMany(row => table.Field(row, "of").Split(' '), (row, of) => (table.Field(row, "office"), of))];
    }

    private Term? TermOf(TsvRow row) => Term.Of(row, holders.Field(row, "from"), holders.Field(row, "to"));

    private IEnumerable<DataFinding> InOffice(IReadOnlyList<Term> terms, bool isJoint)
    {
        for (var i = 0; i < terms.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (terms[i].Shared(terms[j]) is { } shared && Message(terms[i], terms[j], shared, isJoint) is { } message)
                    yield return DataFinding.Warning(terms[i].Row, message);
            }
        }
    }

    private string? Message(Term term, Term other, (DateOnly First, DateOnly Last) shared, bool isJoint)
    {
        var (person, second) = (holders.Field(term.Row, "person"), holders.Field(other.Row, "person"));
        var days = $"from {shared.First:yyyy-MM-dd} to {shared.Last:yyyy-MM-dd}";
        if (person == second)
            return shared.First == shared.Last ? null : $"{person} holds the same office in line {other.Row.Line} as well, {days}; make the two terms one";
        if (isJoint || shared.Last.DayNumber - shared.First.DayNumber < MostDaysOfChange) return null;
        return $"{person} and {second} (line {other.Row.Line}) are both {holders.Field(term.Row, "office")} of {holders.Field(term.Row, "of")} {days}; "
            + "correct a date, make them one person if they are, or add the office to joint-offices.tsv";
    }
}
