namespace Chancery.Lexicons;

/// <summary>A row of a tab-separated file and where it stands.</summary>
internal readonly record struct TsvRow(string File, int Line, string[] Fields)
{
    /// <summary>The field of the given column, counted from 0.</summary>
    public string this[int column] => Fields[column];

    /// <summary>The field of the given column, or null when it is empty.</summary>
    public string? Optional(int column) => Fields[column].Length == 0 ? null : Fields[column];

    /// <summary>The alternatives of a field, which <c>|</c> separates; none when the field is empty.</summary>
    public string[] Alternatives(int column) => Fields[column].Length == 0 ? [] : Fields[column].Split('|');

    /// <summary>An error at this row.</summary>
    public LexiconError Error(string message) => new(File, Line, message);
}
