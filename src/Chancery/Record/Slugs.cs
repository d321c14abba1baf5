using System.Text;
using Chancery.Lexicons;

namespace Chancery.Record;

/// <summary>Makes words fit for an id that is typed on a command line: <c>person:Mireya Agüero</c> → <c>mireya-aguero</c>.</summary>
internal static class Slugs
{
    private const int MaxWords = 4;

    public static string Of(string value)
    {
        var name = ActorId.TryParse(value, out var actor) ? actor.Name : value;
        var folded = NameFolding.Fold(name);
        var slug = new StringBuilder(folded.Length);
        var words = 0;
        for (var i = 0; i < folded.Length; i++)
        {
            if (!char.IsLetterOrDigit(folded[i])) continue;
            var begins = i == 0 || !char.IsLetterOrDigit(folded[i - 1]);
            if (begins && ++words > MaxWords) break;
            if (begins && words > 1) slug.Append('-');
            slug.Append(folded[i]);
        }

        return slug.ToString();
    }
}
