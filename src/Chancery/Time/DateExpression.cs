namespace Chancery.Time;

/// <summary>Words that name a date, understood but not yet placed in time.</summary>
/// <param name="Rule">The rule that matched.</param>
/// <param name="Captures">What filled its slots, in order.</param>
/// <param name="First">The first atom of the date.</param>
/// <param name="End">The atom after its last.</param>
internal sealed record DateExpression(DateRule Rule, DateCapture[] Captures, int First, int End)
{
    /// <summary>What filled the slot for the n-th time (from 0); null when it was left out.</summary>
    public DateCapture? Get(DateSlot slot, int nth = 0)
    {
        foreach (var capture in Captures)
        {
            if (capture.Slot == slot && nth-- == 0) return capture;
        }

        return null;
    }

    /// <summary>The whole number that filled the slot.</summary>
    public int? Number(DateSlot slot, int nth = 0) => Get(slot, nth) is { } capture ? (int)capture.Value : null;
}
