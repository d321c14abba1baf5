using System.Globalization;
using Chancery.Record;

namespace Chancery.Storage.Projection;

/// <summary>Who is in a claim, and how.</summary>
internal static class ClaimParts
{
    /// <summary>Everybody, in order.</summary>
    /// <param name="read">The claim as it was read.</param>
    /// <param name="meant">The claim with the actors that are meant.</param>
    /// <param name="range">When it was.</param>
    /// <param name="affiliations">For whom these act.</param>
    public static List<(ActorId Actor, ActorParts Parts)> Of(SourcedClaim read, SourcedClaim meant, DateRange? range, Affiliations affiliations)
    {
        var parts = new List<(ActorId Actor, ActorParts Parts)>();
        foreach (var actor in ClaimActors.Of(read.Claim)) Add(parts, actor, ActorParts.Read);
        foreach (var actor in meant.Claim.Source) Add(parts, actor, ActorParts.Source);
        foreach (var named in meant.Claim.Roles.Values)
        {
            foreach (var actor in named)
            {
                Add(parts, actor, ActorParts.Role);
                if (affiliations.StateOf(actor, range, meant.Claim.DocumentId) is { } state) Add(parts, state, ActorParts.State);
            }
        }

        parts.Sort((left, right) => left.Actor.CompareTo(right.Actor));
        return parts;
    }

    /// <summary>The same as one text.</summary>
    public static string Written(IEnumerable<(string Actor, ActorParts Parts)> parts) =>
        string.Join('\n', parts.Select(part => string.Create(CultureInfo.InvariantCulture, $"{(int)part.Parts} {part.Actor}")));

    /// <summary>Reads that text.</summary>
    public static List<(string Actor, ActorParts Parts)> Read(string written)
    {
        var parts = new List<(string, ActorParts)>();
        foreach (var line in written.AsSpan().EnumerateLines())
        {
            var end = line.IndexOf(' ');
            if (end > 0) parts.Add((line[(end + 1)..].ToString(), (ActorParts)int.Parse(line[..end], CultureInfo.InvariantCulture)));
        }

        return parts;
    }

    private static void Add(List<(ActorId Actor, ActorParts Parts)> parts, ActorId actor, ActorParts part)
    {
        for (var i = 0; i < parts.Count; i++)
        {
            if (parts[i].Actor != actor) continue;
            parts[i] = (actor, parts[i].Parts | part);
            return;
        }

        parts.Add((actor, part));
    }
}
