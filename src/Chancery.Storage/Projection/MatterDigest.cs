using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Chancery.Record;

namespace Chancery.Storage.Projection;

/// <summary>What tells a matter as it is to be written from every other, so that what has not changed is not written.</summary>
internal static class MatterDigest
{
    // FNV-1a.
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>A short text for all but its claims.</summary>
    public static string Of(Matter matter, string participants)
    {
        var text = new StringBuilder();
        text.AppendJoin('|', matter.Title, matter.Key, matter.Stage, matter.CurrentIndex?.ToString(CultureInfo.InvariantCulture)).Append('|').Append(participants);
        foreach (var (role, actors) in matter.Roles) text.Append('\n').Append(role).Append('=').AppendJoin(',', actors);
        foreach (var entry in matter.Entries)
        {
            text.Append('\n').AppendJoin('|', entry.Stage, entry.Reached, entry.Date.Value?.Value, entry.Date.Basis, entry.Modality, entry.Polarity)
                .Append('|').Append(AttributeJson.Write(entry.Attributes));
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())))[..32];
    }

    /// <summary>A number for the claims of its entries: the sum of one for each, so that a claim more needs none of the others.</summary>
    public static long Told(Matter matter)
    {
        var sum = 0L;
        for (var i = 0; i < matter.Entries.Count; i++)
            foreach (var claim in matter.Entries[i].Claims) sum = unchecked(sum + Told(i, claim));
        return sum;
    }

    /// <summary>The number of one claim of an entry.</summary>
    public static long Told(int entry, string claim)
    {
        var hash = (Offset ^ (ulong)entry) * Prime;
        foreach (var c in claim) hash = (hash ^ c) * Prime;
        return unchecked((long)hash);
    }
}
