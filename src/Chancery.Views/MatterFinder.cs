using Chancery.Record;
using Chancery.Views.Layouts;

namespace Chancery.Views;

/// <summary>Tells the ids of matters from other words, and helps where an id is none.</summary>
internal static class MatterFinder
{
    private const int MostSuggestions = 3;

    /// <summary>Whether a text is built as the ids of matters are: <c>visa-hnd-rus</c>.</summary>
    public static bool IsId(string text) =>
        Enum.GetValues<Kind>().Any(kind => text.StartsWith($"{Word.Of(kind)}-", StringComparison.Ordinal)) && !text.Contains(' ');

    /// <summary>Two matters by their ids, or what is wrong with these.</summary>
    public static ((Matter One, Matter Other)? Pair, string? Error) Two(string first, string second, RecordSession session)
    {
        if (session.Store.Matters.Find(first) is not { } one) return (null, Unknown(first, session));
        if (session.Store.Matters.Find(second) is not { } other) return (null, Unknown(second, session));
        return one.Id == other.Id
            ? (null, $"Both are {one.Id}. Was it merged before? See: chancery decisions")
            : ((one, other), null);
    }

    /// <summary>That there is no such matter, and which could be meant.</summary>
    public static string Unknown(string id, RecordSession session)
    {
        var ids = session.Store.Matters.List(new()).Select(matter => matter.Id).ToList();
        var near = ids.Where(other => other.StartsWith(id)).Take(MostSuggestions).ToList();
        if (near.Count == 0) near = [.. Likeness.Nearest(id, ids, MostSuggestions)];
        var remedy = near.Count == 0 ? "List the matters with: chancery matters" : $"Did you mean {string.Join(" or ", near)}?";
        return $"There is no matter {id} among the {ids.Count} of this record{VantageWords.After(session.Vantage)}. {remedy}";
    }
}
