using Chancery.Cli.Checking;
using Chancery.Cli.Options;
using Chancery.Lexicons.Checks;
using Chancery.Views.Layouts;
using Chancery.Views.Pages;

namespace Chancery.Cli.Layouts;

/// <summary>Lays the findings in the data out, one a line, as editors and other programs expect places in files.</summary>
internal static class CheckPage
{
    public static Page Of(CheckAnswer answer)
    {
        var searched = $"{Numbers.Count(answer.Files, "file")} of {answer.Folder}";
        if (answer.Findings.Count == 0) return new([new Paragraph($"Nothing is wrong in {searched}.")]);
        return new(
        [
            new Listing([.. answer.Findings.Select(finding => Finding(answer.Folder, finding))]),
            new Paragraph($"{Numbers.Count(answer.Errors, "error")} and {Numbers.Count(answer.Warnings, "warning")} in {searched}."),
        ]);
    }

    private static Line Finding(string folder, DataFinding finding)
    {
        var place = $"{folder}/{finding.File}{(finding.Line > 0 ? $":{finding.Line}" : "")}";
        var tone = finding.Severity == FindingSeverity.Error ? Tone.Over : Tone.Intended;
        return [(place, Tone.Strong), ": ", (Word.Of(finding.Severity), tone), $": {finding.Message}"];
    }
}
