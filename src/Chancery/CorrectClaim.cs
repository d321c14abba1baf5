namespace Chancery;

/// <summary>A claim says in part what the text says; what is given here takes the place of what was read.</summary>
/// <param name="Claim">The claim's id.</param>
/// <param name="Roles">The roles that are other than read; one with no actor is taken away.</param>
/// <param name="Attributes">The attributes that are other than read; one with an empty text is taken away.</param>
/// <param name="Date">The date that it ought to have; null when the date read is right.</param>
/// <param name="Modality">How far from having happened; null when that was read rightly.</param>
/// <param name="Polarity">Whether the text affirms it; null when that was read rightly.</param>
public sealed record CorrectClaim(
    string Claim, IReadOnlyDictionary<string, IReadOnlyList<ActorId>> Roles, IReadOnlyDictionary<string, AttributeValue> Attributes,
    EdtfDate? Date, Modality? Modality, Polarity? Polarity = null) : Ruling;
