using Chancery.Time;

namespace Chancery.Frames;

/// <summary>Years that only tell which thing is meant: "attends the 2008 games on August 8"; but "at the 2015 summit" tells when.</summary>
internal static class NamingYears
{
    /// <summary>Whether the date is the year by which something beside the word is called, and no occasion.</summary>
    public static bool IsOne(SentenceView view, DateMention date, int trigger, PhraseTable occasions)
    {
        ref readonly var year = ref view[date.First];
        return date.First == date.Last && year.Xpos is "CD" && year.Relation is "nummod" or "compound"
            && year.Head > date.Last && year.Head != trigger && !view.IsUnder(trigger, year.Head)
            && occasions.Match(view, year.Head) is null;
    }
}
