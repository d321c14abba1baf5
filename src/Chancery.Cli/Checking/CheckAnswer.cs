using Chancery.Cli.Layouts;
using Chancery.Lexicons.Checks;
using Chancery.Views.Answers;
using Chancery.Views.Layouts;
using Chancery.Views.Pages;

namespace Chancery.Cli.Checking;

/// <summary>What is wrong in the data files.</summary>
/// <param name="Folder">The folder that was checked.</param>
/// <param name="Files">How many files it holds.</param>
/// <param name="Errors">How many of the findings keep the data from being used or cannot be.</param>
/// <param name="Warnings">How many of them only look wrong.</param>
/// <param name="Findings">All of them, by file and line.</param>
internal sealed record CheckAnswer(string Folder, int Files, int Errors, int Warnings, IReadOnlyList<DataFinding> Findings) : IAnswer
{
    public Page Lay() => CheckPage.Of(this);
}
