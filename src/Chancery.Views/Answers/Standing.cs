namespace Chancery.Views.Answers;

/// <summary>How a stage stands to fact: what a reader wants to see at a glance.</summary>
internal enum Standing
{
    /// <summary>No stage is told.</summary>
    Unknown,

    /// <summary>It is only intended, expected or possible.</summary>
    Intended,

    /// <summary>It was reached.</summary>
    Reached,

    /// <summary>With it the matter is over or stands still, or the text denies it.</summary>
    Over,
}
