using System.Security.Cryptography;
using System.Text;

namespace Chancery.Reading;

/// <summary>Makes the stable ids of claims.</summary>
internal static class ClaimIds
{
    /// <summary>The first 24 hexadecimal digits of the SHA-256 of what the draft says and where.</summary>
    public static string Of(string documentId, ClaimDraft draft)
    {
        var text = new StringBuilder(documentId).Append('\n').Append(draft.Kind);
        foreach (var (role, actors) in draft.Roles.OrderBy(r => r.Key, StringComparer.Ordinal))
            text.Append('\n').Append(role).Append('=').AppendJoin(',', actors);
        foreach (var (name, value) in draft.Attributes.OrderBy(a => a.Key, StringComparer.Ordinal))
            text.Append('\n').Append(name).Append('=').Append(value);
        text.Append('\n').Append(draft.Date).Append('\n').Append(draft.Modality).Append('\n').Append(draft.Polarity);
        if (draft.By.Count > 0) text.Append("\nby=").AppendJoin(',', draft.By);
        foreach (var span in draft.Spans) text.Append('\n').Append(span.Start).Append('-').Append(span.End);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())))[..24];
    }
}
