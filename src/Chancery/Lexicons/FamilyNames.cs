namespace Chancery.Lexicons;

/// <summary>Which parts of a full name may stand for the person alone.</summary>
internal static class FamilyNames
{
    /// <summary>The last word with the particles before it, the last word alone, and of a name of three words or more each word
    /// but the first with all that follow it: of <c>Mireya Agüero de Corrales</c> Corrales, de Corrales, Agüero de Corrales and Agüero.</summary>
    /// <remarks>Names that put the family first (Xi Jinping, Nguyen Phu Trong) are known by their first word as well; so that word
    /// is given too when the name has no more than three words.</remarks>
    public static IEnumerable<string> Of(string fullName)
    {
        var words = fullName.Split(' ');
        if (words.Length == 1)
        {
            yield return fullName;
            yield break;
        }

        for (var first = 1; first < words.Length; first++)
        {
            yield return string.Join(' ', words[first..]);
            if (first < words.Length - 1 && char.IsUpper(words[first][0]) && words[first].Length > 2) yield return words[first];
        }
    }
}
