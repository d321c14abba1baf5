namespace Chancery.Cli.Parsing;

/// <summary>In which form sentences are shown.</summary>
internal enum ParseFormat
{
    /// <summary>CoNLL-U, for other programs that work with trees.</summary>
    Conllu,

    /// <summary>Drawn, for reading.</summary>
    Tree,

    /// <summary>A sentence a line, for other programs.</summary>
    Json,
}
