namespace Chancery.Views.Pages;

/// <summary>What a run of words is, which says how it looks.</summary>
internal enum Tone
{
    /// <summary>Running text.</summary>
    Plain,

    /// <summary>What the line is about.</summary>
    Strong,

    /// <summary>What a reader may pass over.</summary>
    Quiet,

    /// <summary>A stage that was reached.</summary>
    Reached,

    /// <summary>A stage that is only intended or expected.</summary>
    Intended,

    /// <summary>A stage at which the matter is over, or a denial.</summary>
    Over,

    /// <summary>The number of a source.</summary>
    Source,

    /// <summary>Words of a quotation that matter.</summary>
    Mark,

    /// <summary>An id that can be typed into another command.</summary>
    Id,
}
