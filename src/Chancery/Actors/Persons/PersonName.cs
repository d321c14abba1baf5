using System.Collections.Immutable;
using Chancery.Lexicons;

namespace Chancery.Actors.Persons;

/// <summary>A person's name as written, and its parts for comparison.</summary>
/// <param name="Text">As written, with single spaces.</param>
/// <param name="Parts">Its words folded, in order, hyphens split: jean, yves, le, drian.</param>
internal sealed record PersonName(string Text, ImmutableArray<string> Parts)
{
    /// <summary>Whether it has more than one part, so that it can stand for itself.</summary>
    public bool IsFull => Parts.Length > 1;

    public static PersonName Of(string text)
    {
        var spaced = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return new(spaced, [.. NameFolding.Fold(spaced).Split(' ', StringSplitOptions.RemoveEmptyEntries)]);
    }

    /// <summary>Whether two full names may be one person's: every part of the shorter is found in order in the longer,
    /// and a part that is not the given name is among them.</summary>
    public bool MayBeSamePersonAs(PersonName other)
    {
        var (brief, full) = Parts.Length <= other.Parts.Length ? (this, other) : (other, this);
        if (!brief.IsFull) return false;
        var next = 0;
        for (var at = 0; at < brief.Parts.Length; at++)
        {
            var part = brief.Parts[at];
            var given = at < brief.Parts.Length - 1;
            while (next < full.Parts.Length && !IsSame(part, full.Parts[next], given)) next++;
            if (next == full.Parts.Length) return false;
            next++;
        }
        return true;
    }

    /// <summary>How well a name in part ("Aguero de Corrales", "Lavrov") fits this full name; 0 when it does not.
    /// The end of the name is the family name in most languages; a name's first part alone is the family name in
    /// Chinese and Korean, a nickname elsewhere.</summary>
    public int FitOfPart(PersonName part)
    {
        var best = 0;
        for (var start = 0; start + part.Parts.Length <= Parts.Length; start++)
        {
            var exact = true;
            if (!Runs(part, start, ref exact)) continue;
            var place = start == 0 ? 1 : start + part.Parts.Length == Parts.Length ? 3 : 2;
            best = Math.Max(best, exact ? place + 3 : place);
        }
        return best;
    }

    private bool Runs(PersonName part, int start, ref bool exact)
    {
        for (var at = 0; at < part.Parts.Length; at++)
        {
            if (!NameSpelling.IsClose(part.Parts[at], Parts[start + at])) return false;
            exact &= part.Parts[at] == Parts[start + at];
        }
        return true;
    }

    private static bool IsSame(string one, string other, bool given) =>
        given ? NameSpelling.MayBeSameGiven(one, other) : NameSpelling.IsClose(one, other);
}
