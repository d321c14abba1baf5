namespace Chancery.Record;

/// <summary>Which attestations of an office say something of a day on which none was made.</summary>
internal static class AttestationWindow
{
    /// <summary>How many days before or after it an attestation may be: offices change hands, and not every change is reported.</summary>
    public const int Days = 366;

    /// <summary>Those of that time; where there are none, the last ones before and the first ones after it inside the window.</summary>
    public static IReadOnlyList<OfficeAttestation> Nearest(IReadOnlyList<OfficeAttestation> attestations, DateRange time)
    {
        var dated = attestations.Where(attestation => attestation.When is not null).ToList();
        var during = dated.FindAll(attestation => attestation.When!.Value.Overlaps(time));
        if (during.Count > 0) return during;
        var before = dated.FindAll(attestation => IsWithin(attestation.When!.Value.Latest, time.Earliest));
        var after = dated.FindAll(attestation => IsWithin(time.Latest, attestation.When!.Value.Earliest));
        var last = before.Count == 0 ? default : before.Max(attestation => attestation.When!.Value.Latest);
        var first = after.Count == 0 ? default : after.Min(attestation => attestation.When!.Value.Earliest);
        return
        [
            .. before.Where(attestation => attestation.When!.Value.Latest == last),
            .. after.Where(attestation => attestation.When!.Value.Earliest == first),
        ];
    }

    private static bool IsWithin(DateOnly from, DateOnly to) => from < to && to.DayNumber - from.DayNumber <= Days;
}
