namespace Chancery.Actors.Persons;

/// <summary>The groups of three letters in a part of a name, its beginning and its end among them, as numbers.</summary>
internal static class LetterGroups
{
    private const int Edge = 0;
    private const int Other = 31;

    public static IEnumerable<int> Of(string part)
    {
        var (first, second) = (Edge, Edge);
        for (var at = 0; at <= part.Length; at++)
        {
            var letter = at == part.Length ? Edge : CodeOf(part[at]);
            if (at > 0) yield return ((first * 32) + second) * 32 + letter;
            (first, second) = (second, letter);
        }
    }

    private static int CodeOf(char letter) => letter is >= 'a' and <= 'z' ? letter - 'a' + 1 : Other;
}
