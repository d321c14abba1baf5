namespace Chancery.Lexicons;

/// <summary>Which organisation the ministry of a state is, and back.</summary>
internal sealed class MinistryDirectory
{
    private readonly Dictionary<string, Ministry> byName = [];
    private readonly Dictionary<(string Ministry, string State), string> ownNames = [];

    public IReadOnlyList<Ministry> All { get; }

    private MinistryDirectory(List<Ministry> ministries)
    {
        All = ministries;
        foreach (var ministry in ministries) byName[ministry.Name] = ministry;
    }

    public static MinistryDirectory Read(
        string folder, string languageFolder, WorldFacts facts, ICollection<LexiconError> errors)
    {
        var directory = new MinistryDirectory(TsvFile
            .Read(Path.Combine(languageFolder, "ministries.tsv"), ["ministry", "titles", "link"], errors)
            .ConvertAll(row => new Ministry(row[0], row.Alternatives(1), row[2])));
        foreach (var row in TsvFile.Read(Path.Combine(folder, "ministries.tsv"), ["ministry", "state", "organisation"], errors))
        {
            if (!directory.byName.ContainsKey(row[0])) errors.Add(row.Error($"unknown ministry '{row[0]}'"));
            else if (!facts.States.ContainsKey(row[1])) errors.Add(row.Error($"unknown state '{row[1]}'"));
            else if (!facts.Organisations.ContainsKey(row[2])) errors.Add(row.Error($"unknown organisation '{row[2]}'"));
            else directory.ownNames[(row[0], row[1])] = row[2];
        }

        return directory;
    }

    public bool IsMinistry(string name) => byName.ContainsKey(name);

    public Ministry this[string name] => byName[name];

    public ActorId IdOf(string ministry, ActorId state, string stateName) =>
        ActorId.Org(ownNames.GetValueOrDefault((ministry, state.Name)) ?? $"{ministry} of {stateName}");

    /// <summary>The name of the state in the id of a ministry made by <see cref="IdOf"/>; null when it is no such id.</summary>
    public string? StateNameIn(string organisation)
    {
        for (var at = organisation.LastIndexOf(" of ", StringComparison.Ordinal); at > 0;
            at = organisation.LastIndexOf(" of ", at - 1, StringComparison.Ordinal))
        {
            if (byName.ContainsKey(organisation[..at])) return organisation[(at + 4)..];
        }

        return null;
    }
}
