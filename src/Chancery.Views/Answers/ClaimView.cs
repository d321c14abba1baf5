using System.Text.Json.Serialization;
using Chancery.Record;

namespace Chancery.Views.Answers;

/// <summary>A claim with its document, its matter and the names of its actors.</summary>
internal sealed record ClaimView
{
    public required string Id { get; init; }

    public required Kind Kind { get; init; }

    /// <summary>What it is about, in words.</summary>
    public required string Title { get; init; }

    public required string? Stage { get; init; }

    public required Standing Standing { get; init; }

    public required IReadOnlyDictionary<string, IReadOnlyList<NamedActor>> Roles { get; init; }

    /// <summary>Which of the actors are others than those that were read, and why.</summary>
    public required IReadOnlyList<IdentityView> Identities { get; init; }

    public required IReadOnlyDictionary<string, AttributeValue> Attributes { get; init; }

    /// <summary>When it happened, holds or is due; the day of publication where the text does not say.</summary>
    public required EdtfDate? Date { get; init; }

    public required DateBasis Basis { get; init; }

    public required Modality Modality { get; init; }

    public required Polarity Polarity { get; init; }

    /// <summary>Who says so, nearest first; empty when the report itself does.</summary>
    public required IReadOnlyList<NamedActor> Source { get; init; }

    /// <summary>Whose step it is, where not all parties take it; null where the text tells nothing of it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<NamedActor>? By { get; init; }

    /// <summary>On what condition it is to be; null where the text tells none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Evidence? Condition { get; init; }

    public required IReadOnlyList<Evidence> Evidence { get; init; }

    public required double Confidence { get; init; }

    public required DocumentRef Document { get; init; }

    /// <summary>The id of the matter that it belongs to; null when the claim is only a candidate.</summary>
    public required string? Matter { get; init; }

    public static ClaimView Of(RecordedClaim recorded, RecordSession session)
    {
        var claim = recorded.Claim;
        var kind = session.Kinds[claim.Kind];
        var stage = kind.StageOf(claim);
        var date = StageDate.Of(new(claim, recorded.Document.Published));
        return new()
        {
            Id = claim.Id,
            Kind = claim.Kind,
            Title = ClaimTitle.Of(claim, kind, session),
            Stage = stage,
            Standing = Standings.Of(stage, claim.Modality, claim.Polarity, kind),
            Roles = Named(claim.Roles, session),
            Identities = [.. recorded.Identities.Select(identity => IdentityView.Of(identity, session))],
            Attributes = claim.Attributes,
            Date = date.Value,
            Basis = date.Basis,
            Modality = claim.Modality,
            Polarity = claim.Polarity,
            Source = [.. claim.Source.Select(actor => NamedActor.Of(actor, session))],
            By = claim.By.Count == 0 ? null : [.. claim.By.Select(actor => NamedActor.Of(actor, session))],
            Condition = claim.Condition,
            Evidence = claim.Evidence,
            Confidence = claim.Confidence,
            Document = DocumentRef.Of(recorded.Document),
            Matter = recorded.Matter,
        };
    }

    internal static Dictionary<string, IReadOnlyList<NamedActor>> Named(
        IReadOnlyDictionary<string, IReadOnlyList<ActorId>> roles, RecordSession session) =>
        roles.ToDictionary(
            role => role.Key,
            role => (IReadOnlyList<NamedActor>)[.. role.Value.Select(actor => NamedActor.Of(actor, session))]);
}
