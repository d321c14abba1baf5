using System.Globalization;
using Chancery.Views.Actors;
using Chancery.Views.Pages;

namespace Chancery.Views.Layouts;

/// <summary>Lays out whom a text may mean, each with the reasons.</summary>
internal static class ActorsPage
{
    public static Page Of(ActorsAnswer answer)
    {
        var narrowed = answer.Type is { } type ? $" of type {Word.Of(type)}" : "";
        var searched = $"Searched: {Numbers.Count(answer.Names, "name")} of the data" + (answer.Searched is { } record ? $" and {SearchedWords.Of(record)}." : "; no record.");
        if (answer.Candidates.Count == 0) return new([new Paragraph($"Nobody{narrowed} is called \"{answer.Text}\" or nearly so. {searched}")]);
        var count = answer.Candidates.Count == answer.Total
            ? Numbers.Count(answer.Total, "candidate")
            : $"{answer.Candidates.Count} of {Numbers.Count(answer.Total, "candidate")} (--limit)";
        return new(
        [
            new Items([.. answer.Candidates.Select(Candidate)]),
            new Paragraph([($"{count}{narrowed}. {searched}", Tone.Quiet)]),
        ]);
    }

    private static Item Candidate(ActorCandidate candidate)
    {
        Run confidence = candidate.Confidence.ToString("0.00", CultureInfo.InvariantCulture);
        Line words = candidate.Actor is { } actor
            ? [(actor.Name, Tone.Strong), "  ", (actor.Id.ToString(), Tone.Id), $"  {candidate.About}"]
            : [("no actor", Tone.Strong)];
        return new(confidence, words, [.. candidate.Reasons.Select(Reason)]);
    }

    private static Line Reason(CandidateReason reason) => reason.Context is { } context
        ? [reason.Why, $" {reason.Confidence.ToString("0.##", CultureInfo.InvariantCulture)} where: {context}", .. PlaceWords.Of(reason.Where)]
        : [reason.Why, .. PlaceWords.Of(reason.Where)];
}
