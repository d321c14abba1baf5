using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Chancery.Record;

namespace Chancery.Storage.Projection;

/// <summary>A short text that tells a matter as it is to be written from every other, so that what has not changed is not written.</summary>
internal static class MatterDigest
{
    public static string Of(Matter matter, string participants)
    {
        var text = new StringBuilder();
        text.AppendJoin('|', matter.Title, matter.Key, matter.Stage, matter.CurrentIndex?.ToString(CultureInfo.InvariantCulture)).Append('|').Append(participants);
        foreach (var (role, actors) in matter.Roles) text.Append('\n').Append(role).Append('=').AppendJoin(',', actors);
        foreach (var entry in matter.Entries)
        {
            text.Append('\n').AppendJoin('|', entry.Stage, entry.Reached, entry.Date.Value?.Value, entry.Date.Basis, entry.Modality, entry.Polarity)
                .Append('|').Append(AttributeJson.Write(entry.Attributes)).Append('|').AppendJoin(',', entry.Claims);
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())))[..32];
    }
}
