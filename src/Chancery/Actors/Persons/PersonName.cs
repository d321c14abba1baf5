using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Chancery.Lexicons;

namespace Chancery.Actors.Persons;

/// <summary>A person's name as written, and its parts for comparison.</summary>
/// <param name="Text">As written, with single spaces.</param>
/// <param name="Parts">Its words folded, in order, hyphens split: jean, yves, le, drian.</param>
internal sealed record PersonName(string Text, ImmutableArray<string> Parts)
{
    private static readonly string[] Sons = ["bin", "ibn", "ben", "bint", "binti"];
    private static readonly string[] Articles = ["al", "el", "de", "da", "del", "dos", "das"];

    /// <summary>Whether it has more than one part, so that it can stand for itself.</summary>
    public bool IsFull => Parts.Length > 1;

    public static PersonName Of(string text)
    {
        var spaced = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return new(spaced, [.. NameFolding.Fold(spaced).Split(' ', StringSplitOptions.RemoveEmptyEntries)]);
    }

    /// <summary>Whether two full names may be one person's: every part of the shorter is found in order in the longer,
    /// and a part that is not the given name is among them. Particles and articles may be left out; a father's name may not
    /// stand for the son's, nor one middle initial for another.</summary>
    public bool MayBeSamePersonAs(PersonName other)
    {
        if (!IsFull || !other.IsFull) return false;
        if (Text == other.Text) return true;
        if (IsOtherThanSonOf(other)) return false;
        if (IsWithin(Parts.AsSpan(), other.Parts.AsSpan()) || IsGivenFirst(Parts, other.Parts)) return true;
        if (IsPlain && other.IsPlain) return false;
        return IsWithin(CollectionsMarshal.AsSpan(Compared()), CollectionsMarshal.AsSpan(other.Compared()));
    }

    /// <summary>By its text, which tells all the rest.</summary>
    public bool Equals(PersonName? other) => other is not null && Text == other.Text;

    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    /// <summary>How well a name in part ("Aguero de Corrales", "Lavrov") fits this full name; 0 when it does not.
    /// The end of the name is the family name in most languages; a name's first part alone is the family name in
    /// Chinese and Korean, a nickname elsewhere.</summary>
    public int FitOfPart(PersonName part)
    {
        var best = FitFrom(part, 0);
        // "Al-Sisi" for "el-Sisi".
        return best == 0 && part.IsArticled ? FitFrom(part, 1) : best;
    }

    private int FitFrom(PersonName part, int from)
    {
        var best = 0;
        var length = part.Parts.Length - from;
        for (var start = 0; start + length <= Parts.Length; start++)
        {
            var exact = true;
            if (!Runs(part, from, start, ref exact)) continue;
            var place = start == 0 ? 1 : start + length == Parts.Length ? 3 : 2;
            best = Math.Max(best, exact ? place + 3 : place);
        }

        return best;
    }

    /// <summary>Whether it is a family's name or a father's alone, with what goes before these: Al-Jubeir, bin Salman.</summary>
    public bool IsArticled => Parts.Length > 1 && (Array.IndexOf(Articles, Parts[0]) >= 0 || Array.IndexOf(Sons, Parts[0]) >= 0);

    /// <summary>Whether the word says that the next is the father's name: bin.</summary>
    public static bool IsSon(string form) => Array.IndexOf(Sons, form.ToLowerInvariant()) >= 0;

    /// <summary>Whether no part of it may be left out or written in another way.</summary>
    private bool IsPlain
    {
        get
        {
            for (var at = 0; at < Parts.Length; at++)
            {
                if (IsLeftOut(at) || IsServant(Parts[at]) || IsInitials(at)) return false;
            }

            return true;
        }
    }

    private bool IsLeftOut(int at) =>
        at > 0 && at < Parts.Length - 1 && (Array.IndexOf(Articles, Parts[at]) >= 0 || Array.IndexOf(Sons, Parts[at]) >= 0);

    /// <summary>"Abd al-": the servant of.</summary>
    private static bool IsServant(string part) => part is "abd" or "abdel" or "abdul" or "abdal";

    /// <summary>"S.M." and "SM" are two initials, and two consonants within a name.</summary>
    private bool IsInitials(int at) =>
        Parts[at].Length == 2
        && (at == 0
            ? char.IsUpper(Text[0]) && (char.IsUpper(Text[1]) || Text[1] == '.')
            : at < Parts.Length - 1 && Parts[at].All(letter => !NameSpelling.IsVowel(letter)));

    /// <summary>Whether a father's name tells the two apart, or one of them is the other's father.</summary>
    private bool IsOtherThanSonOf(PersonName other)
    {
        var (father, others) = (FatherAt, other.FatherAt);
        if (father == 0 && others == 0) return false;
        return !NameSpelling.MayBeSameGiven(Parts[0], other.Parts[0])
            || (father > 0 && others > 0 && !NameSpelling.IsClose(Parts[father], other.Parts[others]));
    }

    /// <summary>Where the name of the father stands in "Abdullah bin Zayed"; 0 when it is not told.</summary>
    private int FatherAt
    {
        get
        {
            for (var at = 1; at < Parts.Length - 1; at++)
            {
                if (Array.IndexOf(Sons, Parts[at]) >= 0) return at + 1;
            }

            return 0;
        }
    }

    /// <summary>The parts without what may be left out: articles, "bin"; "Abd al-Aziz" as one part, "S.M." as two.</summary>
    private List<string> Compared()
    {
        var compared = new List<string>(Parts.Length + 1);
        for (var at = 0; at < Parts.Length; at++)
        {
            var part = Parts[at];
            if (IsLeftOut(at)) continue;
            if (IsServant(part) && AfterArticle(at + 1) is var next && next < Parts.Length) compared.Add("abd" + Parts[at = next]);
            else if (IsInitials(at)) compared.AddRange(part[..1], part[1..]);
            else compared.Add(part);
        }

        return compared;
    }

    private int AfterArticle(int at) => at + 1 < Parts.Length && Parts[at] is "al" or "el" or "ul" or "ur" or "ar" ? at + 1 : at;

    private static bool IsWithin(ReadOnlySpan<string> one, ReadOnlySpan<string> other)
    {
        var brief = one.Length <= other.Length ? one : other;
        var full = one.Length <= other.Length ? other : one;
        var next = 0;
        var (byInitial, hasInitial) = (false, false);
        for (var at = 0; at < brief.Length; at++)
        {
            var part = brief[at];
            for (; next < full.Length && !IsSame(part, full[next], given: at < brief.Length - 1); next++)
            {
                // George W. is not George H. W., Henry not H. R.
                if (full[next].Length == 1 && (part.Length == 1 || byInitial)) return false;
            }

            if (next == full.Length) return false;
            // Wesley Clark is not F. W. de Klerk: where an initial stands for the given name, the family name is spelled the same.
            if (at == brief.Length - 1 && hasInitial && part != full[next]) return false;
            byInitial = full[next].Length == 1 && part.Length > 1;
            hasInitial |= (full[next].Length == 1) != (part.Length == 1);
            next++;
        }

        return brief.Length > 1;
    }

    /// <summary>"Ki-moon Ban" for "Ban Ki-moon".</summary>
    private static bool IsGivenFirst(ImmutableArray<string> one, ImmutableArray<string> other) =>
        one.Length == 3 && other.Length == 3
        && ((one[0] == other[2] && one[1] == other[0] && one[2] == other[1]) || (other[0] == one[2] && other[1] == one[0] && other[2] == one[1]));

    private bool Runs(PersonName part, int from, int start, ref bool exact)
    {
        for (var at = from; at < part.Parts.Length; at++)
        {
            if (!NameSpelling.IsClose(part.Parts[at], Parts[start + at - from])) return false;
            exact &= part.Parts[at] == Parts[start + at - from];
        }

        return true;
    }

    private static bool IsSame(string one, string other, bool given) =>
        given ? NameSpelling.MayBeSameGiven(one, other) : NameSpelling.IsClose(one, other);
}
