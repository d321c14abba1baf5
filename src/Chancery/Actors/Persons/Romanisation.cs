namespace Chancery.Actors.Persons;

/// <summary>Brings the ways in which one name is written with Latin letters to one form: Yushchenko and Juschtschenko, Mohammed
/// and Muhamad, Zelenskyy and Zelensky. The form is for comparison only; two names that share it may still be two.</summary>
/// <remarks>These are conventions of transcription from Cyrillic and Arabic script, not words of the language that is read.</remarks>
internal static class Romanisation
{
    /// <summary>No form is longer than the name by more than this factor (x is written ks).</summary>
    public const int Growth = 2;

    // What is written, and the one form it is brought to; longer ones go first.
    private static readonly (string Written, string Form)[] Groups =
    [
        ("schtsch", "sc"), ("chtch", "sc"), ("shtch", "sc"), ("tsch", "c"), ("shch", "sc"), ("sch", "s"), ("tch", "c"), ("ouj", "uz"),
        ("abdel", "abd"), ("abdul", "abd"), ("abdal", "abd"),
        ("sh", "s"), ("ch", "c"), ("cz", "c"), ("ts", "c"), ("tz", "c"), ("zh", "z"), ("kh", "h"), ("ck", "k"), ("ph", "f"),
        ("gu", "g"), ("ou", "u"), ("oo", "u"), ("ee", "i"), ("ye", "a"), ("je", "a"), ("ji", "zi"), ("qu", "k"),
    ];

    /// <summary>Writes the form of a folded part of a name; returns its length.</summary>
    public static int Write(ReadOnlySpan<char> part, Span<char> form)
    {
        var length = 0;
        for (var at = 0; at < part.Length;)
        {
            var group = GroupAt(part, at);
            if (group >= 0)
            {
                foreach (var letter in Groups[group].Form) Append(form, ref length, Vowel(letter));
                at += Groups[group].Written.Length;
                continue;
            }

            foreach (var letter in Letter(part, at)) Append(form, ref length, letter);
            at++;
        }

        return length;
    }

    private static int GroupAt(ReadOnlySpan<char> part, int at)
    {
        for (var group = 0; group < Groups.Length; group++)
        {
            var written = Groups[group].Written;
            if (part[at] != written[0] || !part[at..].StartsWith(written)) continue;
            // The u of Serguei says how g sounds, that of Gustav is a vowel.
            if (written is "gu" or "qu" && (at + 2 >= part.Length || part[at + 2] is not ('e' or 'i'))) continue;
            if (written is "abdel" or "abdul" or "abdal" && (at > 0 || part.Length == written.Length)) continue;
            return group;
        }

        return -1;
    }

    private static ReadOnlySpan<char> Letter(ReadOnlySpan<char> part, int at) => part[at] switch
    {
        'y' or 'j' or 'i' => "i",
        'w' or 'v' => "v",
        'q' or 'k' => "k",
        'x' => "ks",
        // Gomez and Gomes, Luiz and Luis.
        'z' when at + 1 == part.Length => "s",
        'e' or 'a' => "a",
        'o' or 'u' => "u",
        'c' => at + 1 == part.Length || part[at + 1] is 'e' or 'i' or 'y' ? "c" : "k",
        // An h is heard between vowels and at the beginning.
        'h' when at > 0 && (at + 1 == part.Length || !IsVowel(part[at - 1]) || !IsVowel(part[at + 1])) => "",
        _ => part.Slice(at, 1),
    };

    private static char Vowel(char letter) => letter switch { 'e' => 'a', 'o' => 'u', _ => letter };

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';

    // Double letters count once: Assad and Asad, Rossiya and Rosiya.
    private static void Append(Span<char> form, ref int length, char letter)
    {
        if (length == 0 || form[length - 1] != letter) form[length++] = letter;
    }
}
