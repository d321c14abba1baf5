using Chancery.Actors;
using Chancery.Time;

namespace Chancery.Reading;

/// <summary>Dates that are part of a name and tell nothing else: "the March 23 Movement".</summary>
internal static class NameDates
{
    /// <summary>The dates without those that stand within the name of an actor.</summary>
    public static IReadOnlyList<DateMention> Without(IReadOnlyList<DateMention> dates, IEnumerable<Mention> mentions)
    {
        if (dates.Count == 0) return dates;
        var named = mentions.Where(mention => mention is { Form: MentionForm.Name } && mention.Last > mention.First).ToArray();
        return dates.Any(date => IsWithin(date, named)) ? [.. dates.Where(date => !IsWithin(date, named))] : dates;
    }

    private static bool IsWithin(DateMention date, Mention[] named) =>
        Array.Exists(named, name => name.First <= date.First && date.Last <= name.Last && name.Last - name.First > date.Last - date.First);
}
