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
        var slug = new StringBuilder(name.Length);
        foreach (var c in NameFolding.Fold(name)) slug.Append(char.IsLetterOrDigit(c) ? c : '-');
        var words = slug.ToString().Split('-', StringSplitOptions.RemoveEmptyEntries);
        return string.Join('-', words.Take(MaxWords));
    }
}
