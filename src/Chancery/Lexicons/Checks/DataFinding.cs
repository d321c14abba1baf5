namespace Chancery.Lexicons.Checks;

/// <summary>Something in the data files that is wrong or looks wrong, and what to do about it.</summary>
/// <param name="File">The file's path below the data folder, with slashes.</param>
/// <param name="Line">The line, counted from 1; 0 when it is the file as a whole.</param>
/// <param name="Severity">Whether the data can be used with it.</param>
/// <param name="Message">What is wrong and how to mend it.</param>
public sealed record DataFinding(string File, int Line, FindingSeverity Severity, string Message)
{
    internal static DataFinding Error(TsvRow row, string message) => new(row.File, row.Line, FindingSeverity.Error, message);

    internal static DataFinding Warning(TsvRow row, string message) => new(row.File, row.Line, FindingSeverity.Warning, message);
}
