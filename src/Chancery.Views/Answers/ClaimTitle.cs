using Chancery.Record;

namespace Chancery.Views.Answers;

/// <summary>Says in words what a claim is about, by the title pattern of its kind.</summary>
internal static class ClaimTitle
{
    public static string Of(Claim claim, KindDefinition kind, RecordSession session) => kind.Title.Fill(name =>
        claim.Roles.TryGetValue(name, out var actors) && actors.Count > 0 ? Names(actors.Select(session.NameOf))
        : claim.Attributes.TryGetValue(name, out var value) ? value.ToString()
        : null);

    /// <summary>"Honduras", "Honduras and Russia", "Cuba, Honduras and Russia".</summary>
    public static string Names(IEnumerable<string> names)
    {
        var all = names.ToList();
        return all.Count <= 1 ? string.Concat(all) : $"{string.Join(", ", all.Take(all.Count - 1))} and {all[^1]}";
    }
}
