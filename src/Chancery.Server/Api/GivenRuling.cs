using Chancery.Views.Reviewing;

namespace Chancery.Server.Api;

/// <summary>The ruling that somebody wants, or why there can be none.</summary>
internal static class GivenRuling
{
    private const string Acts = "accept, reject, correct, merge, split, undo";

    public static (Ruling? Ruling, string? Error) Of(GivenDecision given, RecordSession session) => given switch
    {
        { Act: "accept" or "reject" or "correct", Claim: null or "" } => (null, "Name the claim: its id in the field claim."),
        { Act: "accept", Claim: { } claim } => (new AcceptClaim(claim), null),
        { Act: "reject", Claim: { } claim } => (new RejectClaim(claim), null),
        { Act: "correct", Claim: { } claim } => Correct(given, claim, session),
        { Act: "merge" } => (given.Actors ?? given.Matters) is [var gone, var kept] ? MergeRuling.Of(gone, kept, session) : (null, "Name two actors or two matters: the one that goes and the one that stays."),
        { Act: "split" } => SplitRuling.Of(given.Actors ?? given.Matters ?? [], given.Documents ?? [], session),
        { Act: "undo", Undoes: { } number } => UndoRuling.Of(number, session),
        { Act: "undo" } => (null, "Name the decision: its number in the field undoes."),
        _ => (null, $"\"{given.Act}\" is none of: {Acts}"),
    };

    private static (Ruling?, string?) Correct(GivenDecision given, string id, RecordSession session)
    {
        // That there is none is told as of every other decision on a claim.
        if (session.Store.Claims.Find(id) is not { } claim) return (new AcceptClaim(id), null);
        if (given.Modality is { } modality && Word.Read<Modality>(modality) is null) return (null, Word.Refusal<Modality>(modality));
        if (given.Polarity is { } polarity && Word.Read<Polarity>(polarity) is null) return (null, Word.Refusal<Polarity>(polarity));
        return new CorrectionReader(session, claim.Read.Id, claim.Claim.Kind).Read(new(
            given.Roles ?? new Dictionary<string, IReadOnlyList<string>>(), given.Attributes ?? new Dictionary<string, string>(), given.Date,
            given.Modality is null ? null : Word.Read<Modality>(given.Modality), given.Polarity is null ? null : Word.Read<Polarity>(given.Polarity)));
    }
}
