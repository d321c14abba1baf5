namespace Chancery.Cli.Parsing;

/// <summary>Writes parsed sentences in one of the forms, as they come.</summary>
internal interface ISentenceOutput
{
    void Write(ParsedSentence sentence);
}
