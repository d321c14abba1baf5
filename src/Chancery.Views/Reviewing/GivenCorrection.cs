namespace Chancery.Views.Reviewing;

/// <summary>What a reviewer wants a claim to say, as it was typed; what is not named stays as it was read.</summary>
/// <param name="Roles">The names of those in a role; none where it is to be empty.</param>
/// <param name="Attributes">The values of attributes; empty where one is to be taken away.</param>
/// <param name="Date">When, in EDTF; null where the date read is right.</param>
/// <param name="Modality">How far from having happened; null where that was read rightly.</param>
/// <param name="Polarity">Whether it is affirmed; null where that was read rightly.</param>
internal sealed record GivenCorrection(
    IReadOnlyDictionary<string, IReadOnlyList<string>> Roles, IReadOnlyDictionary<string, string> Attributes,
    string? Date, Modality? Modality, Polarity? Polarity)
{
    public bool IsNone => Roles.Count + Attributes.Count == 0 && Date is null && Modality is null && Polarity is null;
}
