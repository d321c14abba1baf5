using Chancery.Lexicons;

namespace Chancery.Benchmarks;

/// <summary>Offices that a source does not tell apart: whoever is head of state, by whatever title.</summary>
internal sealed record OfficeGroup(string Name)
{
    /// <summary>The groups that are measured.</summary>
    public static readonly IReadOnlyList<OfficeGroup> All =
        [new("head of state"), new("head of government"), new("foreign minister"), new("vice president"), new("defence minister")];

    /// <summary>The group of that name; null when it is not measured.</summary>
    public static OfficeGroup? Named(string name) => All.FirstOrDefault(group => group.Name == name);

    /// <summary>Who held the office of the state on the date, by the tenures given; the offices are those of the world.</summary>
    /// <remarks>A state whose data know no prime minister at all is governed by its head of state.</remarks>
    public IEnumerable<Tenure> Holders(World world, TenureIndex tenures, ActorId state, EdtfDate date)
    {
        var offices = Offices(world, Name);
        if (Name == "head of government" && !offices.Any(office => world.HoldersOf(office, state).Count > 0)) offices = Offices(world, "head of state");
        return offices.SelectMany(office => tenures.HoldersOf(office, state, date));
    }

    private static List<string> Offices(World world, string group)
    {
        var level = group switch
        {
            "head of state" => OfficeLevel.HeadOfState,
            "head of government" => OfficeLevel.HeadOfGovernment,
            _ => default(OfficeLevel?),
        };
        return level is null ? [group] : [.. world.Offices.Where(office => office.Level == level).Select(office => office.Name).Distinct()];
    }
}
