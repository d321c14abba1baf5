using Chancery.Views.Answers;
using Chancery.Views.Pages;

namespace Chancery.Views.Layouts;

/// <summary>Lays one matter out: who takes part, how far it has got, and every step in the words of the reports.</summary>
internal static class MatterPage
{
    public static Page Of(MatterAnswer answer)
    {
        var matter = answer.Matter;
        var reports = answer.Claims.SelectMany(claims => claims).Select(claim => claim.Document.Id).Distinct().Count();
        var said = HistoryWords.Common(matter).Select(attribute => attribute.Key).ToHashSet();
        return new(
        [
            new Title(matter.Title, $"{Word.Of(matter.Kind)}, {matter.Id}, from {Numbers.Count(reports, "report")}{VantageWords.After(answer.Searched.Vantage)}"),
            new Facts([.. Facts(matter), .. Missing(answer)]),
            .. Section("History", matter.Steps.Select((step, i) => new Item(
                Looks.Mark(step.Standing), StageWords.Of(step, said), [.. answer.Claims[i].SelectMany(Quoted), .. VoiceWords.Of(answer.Voices[i])]))),
            .. Section("Disagreements", answer.Disagreements.Select(view => new Item(
                DisagreementWords.Mark, DisagreementWords.About(view), DisagreementWords.Sides(view)))),
            .. Section("Bearing on it", answer.Bearing.Select(other => new Item(
                Looks.Mark(other.Standing), [.. HistoryWords.Title(other), " ", (other.Id, Tone.Id)], [HistoryWords.Of(other)]))),
            .. SuggestionsPage.Matters(answer.MayBeOne ?? []),
        ]);
    }

    private static IEnumerable<Block> Section(string name, IEnumerable<Item> items)
    {
        List<Item> all = [.. items];
        return all.Count == 0 ? [] : [new Heading(name), new Items(all)];
    }

    /// <summary>What is not reported up to the last report is not said not to be so.</summary>
    private static IEnumerable<Fact> Missing(MatterAnswer answer)
    {
        List<string> missing = [.. answer.Matter.NotReported?.Select(step => step.ToString()) ?? [], .. answer.Missing];
        if (missing.Count == 0) yield break;
        var until = answer.Searched.To is { } day ? $" up to {day:yyyy-MM-dd}" : "";
        yield return new("not reported", [($"{string.Join(", ", missing)}{until}", Tone.Quiet)]);
    }

    private static IEnumerable<Fact> Facts(MatterView matter)
    {
        if (matter.Stage is { } stage) yield return new("stage", [(stage, Looks.Tone(matter.Standing))]);
        foreach (var (role, actors) in matter.Roles)
            yield return new(role, string.Join(", ", actors.Select(actor => actor.Name)));
        foreach (var (name, value) in HistoryWords.Common(matter))
            yield return new(name.Replace('_', ' '), value.ToString());
    }

    private static IEnumerable<Line> Quoted(ClaimView claim) =>
        ClaimWords.Identities(claim).Prepend([.. ClaimWords.Quoted(claim), " ", (ClaimWords.Id(claim), Tone.Id)]);
}
