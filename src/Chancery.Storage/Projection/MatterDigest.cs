using System.Globalization;
using System.Numerics;
using System.Text;
using Chancery.Record;

namespace Chancery.Storage.Projection;

/// <summary>What tells a matter as it is to be written from every other, so that what has not changed is not written.</summary>
internal static class MatterDigest
{
    // FNV-1a.
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    // The golden ratio, whose bits are spread evenly.
    private const ulong Spread = 0x9E3779B97F4A7C15;

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

        return Hash(text);
    }

    // One matter is compared with what it was, and nobody makes two that are alike: no hash that holds against that is needed.
    private static string Hash(StringBuilder text)
    {
        var (one, other) = (Offset, Prime);
        foreach (var chunk in text.GetChunks())
        {
            foreach (var c in chunk.Span)
            {
                one = (one ^ c) * Prime;
                other = BitOperations.RotateLeft((other + c) * Spread, 29);
            }
        }

        return string.Create(CultureInfo.InvariantCulture, $"{one:x16}{other:x16}");
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
