namespace Chancery.Lexicons;

/// <summary>That a person holds or held an office.</summary>
/// <param name="Person">The person's name in ids.</param>
/// <param name="Office">The office in its canonical form: <c>foreign minister</c>.</param>
/// <param name="Of">The state or organisation whose office it is.</param>
/// <param name="From">The first day known: the beginning of the term, or the first day on which a source attests it.</param>
/// <param name="To">The last day known; the term may have gone on after it when <paramref name="ToIsEnd"/> is false.</param>
/// <param name="FromIsStart">Whether <paramref name="From"/> is the beginning of the term.</param>
/// <param name="ToIsEnd">Whether <paramref name="To"/> is the end of the term.</param>
/// <param name="Source">The key of the source in <c>data/README.md</c>.</param>
public sealed record Tenure(
    string Person, string Office, ActorId Of, EdtfDate From, EdtfDate To, bool FromIsStart, bool ToIsEnd, string Source)
{
    /// <summary>The person's id.</summary>
    public ActorId PersonId => ActorId.Person(Person);

    /// <summary>Whether the source has the person in office on some day of <paramref name="date"/> (year, month or day): from
    /// <see cref="From"/> to <see cref="To"/>. What lies outside is nobody's word, even when the term is known to go on.</summary>
    public bool Attests(EdtfDate date) => Compare(From.Value, date.Value) <= 0 && Compare(date.Value, To.Value) <= 0;

    // Dates of unequal precision are compared as far as both go: 2013 and 2013-10-14 fall together.
    private static int Compare(string left, string right)
    {
        var length = Math.Min(left.Length, right.Length);
        return left.AsSpan(0, length).SequenceCompareTo(right.AsSpan(0, length));
    }
}
