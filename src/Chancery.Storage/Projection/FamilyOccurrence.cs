using Chancery.Record;

namespace Chancery.Storage.Projection;

/// <summary>A claim of a family with as much as tells on which occasion it is.</summary>
/// <param name="Number">The claim's number.</param>
/// <param name="Same">The values that it shares with all claims with which it may be of one matter.</param>
/// <param name="IsDated">Whether it is known when its document was published.</param>
/// <param name="Matter">The matter that is written of it; null where none is.</param>
/// <param name="Added">The claim itself, where it is new.</param>
internal sealed record FamilyOccurrence(
    long Number, string Same, DateBasis Basis, DateRange? Range, IReadOnlyList<IReadOnlySet<string>> Apart, bool IsDated, string? Matter, FamilyClaim? Added)
    : Occurrence(DocumentOf(Number), Basis, Range, Apart)
{
    public static FamilyOccurrence Of(FamilyClaim added) => new(
        added.Number, added.Place.Key.Same, added.Place.Basis, added.Place.Range, added.Place.Apart, added.IsDated, Matter: null, added);

    // Each document that counts is read once.
    private static string DocumentOf(long number) => ClaimNumber.Reading(number).ToString(System.Globalization.CultureInfo.InvariantCulture);
}
