namespace Chancery.Lexicons;

/// <summary>The plain letter under a diacritic: <c>é</c> → <c>e</c>, <c>Ş</c> → <c>s</c>.</summary>
/// <remarks>The framework does not decompose characters under invariant globalisation, so the canonical decompositions of the
/// Unicode Character Database are kept here for the Latin letters, in lower case; a dot where a letter has none.</remarks>
internal static class LatinBaseLetters
{
    private const char None = '.';

    private const char FirstOfLatin = '\u00C0';
    private const string Latin =
        "aaaaaa.ceeeeiiii.nooooo..uuuuy..aaaaaa.ceeeeiiii.nooooo..uuuuy.yaaaaaaccccccccdd"
        + "..eeeeeeeeeegggggggghh..iiiiiiiii...jjkk.llllll....nnnnnn...oooooo..rrrrrrssssss"
        + "sstttt..uuuuuuuuuuuuwwyyyzzzzzz.................................oo.............u"
        + "u............................aaiioouuuuuuuuuu.aaaa....ggkkoooo..j...gg..nnaa...."
        + "aaaaeeeeiiiioooorrrruuuusstt..hh......aaeeooooooooyy............................";

    private const char FirstOfAdditional = '\u1E00';
    private const string Additional =
        "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooo"
        + "oooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwy......"
        + "aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuu"
        + "uuyyyyyyyy......";

    /// <summary>The letter in lower case without its diacritics; the letter itself in lower case when it has none.</summary>
    public static char Of(char letter)
    {
        var found = At(Latin, letter - FirstOfLatin) ?? At(Additional, letter - FirstOfAdditional);
        return found ?? char.ToLowerInvariant(letter);
    }

    private static char? At(string table, int index) =>
        (uint)index < (uint)table.Length && table[index] != None ? table[index] : null;
}
