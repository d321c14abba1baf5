using Chancery.Record;

namespace Chancery.Views.Briefs;

/// <summary>In which order a section shows its matters.</summary>
internal static class MatterOrder
{
    /// <summary>What was reached before what is intended, and in each the latest first; equals by id.</summary>
    public static Comparison<Matter> ByProgress(KindTable kinds) => (left, right) =>
    {
        var byFact = IsReached(right, kinds).CompareTo(IsReached(left, kinds));
        if (byFact != 0) return byFact;
        var byDate = Latest(right).CompareTo(Latest(left));
        return byDate != 0 ? byDate : string.CompareOrdinal(left.Id, right.Id);
    };

    private static bool IsReached(Matter matter, KindTable kinds) =>
        Answers.Standings.Of(matter, kinds[matter.Kind]) is Answers.Standing.Reached or Answers.Standing.Over;

    private static DateOnly Latest(Matter matter) =>
        matter.Entries.Max(entry => entry.Date.Range?.Latest ?? DateOnly.MinValue);
}
