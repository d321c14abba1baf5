using Chancery.Cli.Layouts;
using Chancery.Cli.Pages;

namespace Chancery.Cli.Answers;

/// <summary>One matter with its history, every step quoted.</summary>
/// <param name="Matter">The matter.</param>
/// <param name="Claims">For each step its claims.</param>
internal sealed record MatterAnswer(MatterView Matter, IReadOnlyList<IReadOnlyList<ClaimView>> Claims) : IAnswer
{
    public Page Lay() => MatterPage.Of(this);
}
