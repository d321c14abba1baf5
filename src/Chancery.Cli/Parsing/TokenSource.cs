namespace Chancery.Cli.Parsing;

/// <summary>Where sentences and words come from.</summary>
internal enum TokenSource
{
    /// <summary>From dividing plain text.</summary>
    Own,

    /// <summary>From the input, which is CoNLL-U.</summary>
    Gold,
}
