using Chancery.Lexicons;

namespace Chancery.Views.Actors;

/// <summary>Chooses from the data's terms of office those of a date, or of the present.</summary>
/// <param name="known">What is known.</param>
/// <param name="asOf">The date; null for the present.</param>
internal sealed class DataTerms(Knowledge known, EdtfDate? asOf)
{
    // Lists of holders reach to different months; whoever was attested in the last year of the latest of them is taken to be in office.
    private const int YearsOfThePresent = 1;

    private const string ForeignMinister = "foreign minister";

    // The last day of the world's data.
    private readonly DateOnly present = known.World.LastAttested ?? DateOnly.MaxValue;

    /// <summary>The offices of a person, the latest first; with a date those that he then held.</summary>
    public IReadOnlyList<TermRow> OfPerson(ActorId person) => Rows(
        known.World.TenuresOf(person).Where(tenure => asOf is not { } date || tenure.Attests(date)).OrderByDescending(Begins));

    /// <summary>Who holds the offices of a state or organisation, the highest first.</summary>
    public IReadOnlyList<TermRow> HoldersOf(ActorId of) => Rows(
        All(of).Where(IsHeld).OrderBy(tenure => LevelOf(tenure.Office)).ThenBy(tenure => OrderOf(tenure.Office)).ThenBy(Begins));

    /// <summary>The heads and foreign ministers until the date, without those who hold the office then; the latest first.</summary>
    public IReadOnlyList<TermRow> HistoryOf(ActorId of) => Rows(
        All(of).Where(tenure => IsTold(tenure.Office) && HasBegun(tenure) && !IsHeld(tenure))
            .OrderBy(tenure => LevelOf(tenure.Office)).ThenBy(tenure => OrderOf(tenure.Office)).ThenByDescending(Begins));

    /// <summary>Who holds an office, of one state or organisation or of all.</summary>
    public IReadOnlyList<TermRow> HoldersOf(string office, ActorId? of) => Rows(
        Of(office, of).Where(IsHeld).OrderBy(tenure => known.World.NameOf(tenure.Of), StringComparer.Ordinal).ThenBy(Begins));

    /// <summary>Who held it before, the latest first.</summary>
    public IReadOnlyList<TermRow> HistoryOf(string office, ActorId of) => Rows(
        Of(office, of).Where(tenure => HasBegun(tenure) && !IsHeld(tenure)).OrderByDescending(Begins));

    private IEnumerable<Tenure> All(ActorId of) => known.World.Offices.Select(office => office.Name).Distinct().SelectMany(office => Of(office, of));

    private IEnumerable<Tenure> Of(string office, ActorId? of) =>
        of is { } owner ? known.World.HoldersOf(office, owner) : Owners().SelectMany(each => known.World.HoldersOf(office, each));

    private IEnumerable<ActorId> Owners() =>
        known.World.States.Values.Select(state => state.Id).Concat(known.World.Organisations.Values.Select(organisation => organisation.Id));

    private bool IsHeld(Tenure tenure) => asOf is { } date ? tenure.Attests(date) : !tenure.ToIsEnd && tenure.To.Latest >= present.AddYears(-YearsOfThePresent);

    private bool HasBegun(Tenure tenure) => asOf is not { } date || tenure.From.Earliest <= date.Latest;

    private bool IsTold(string office) => office == ForeignMinister || LevelOf(office) is OfficeLevel.HeadOfState or OfficeLevel.HeadOfGovernment;

    private OfficeLevel LevelOf(string office) =>
        known.World.Offices.Where(each => each.Name == office).Select(each => each.Level).FirstOrDefault(OfficeLevel.Official);

    private int OrderOf(string office) => known.World.Offices.Select((each, index) => (each.Name, index)).FirstOrDefault(each => each.Name == office).index;

    private IReadOnlyList<TermRow> Rows(IEnumerable<Tenure> tenures) => [.. tenures.Select(tenure => TermRow.Read(tenure, known))];

    private static DateOnly? Begins(Tenure tenure) => tenure.From.Earliest;
}
