namespace Chancery.Cli.Explaining;

/// <summary>What part a word has in a claim.</summary>
internal enum WordPart
{
    /// <summary>None of its own.</summary>
    None,

    /// <summary>It refers to an actor of the claim.</summary>
    Actor,

    /// <summary>It evoked the frame.</summary>
    Trigger,
}
