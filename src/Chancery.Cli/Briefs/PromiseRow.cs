using Chancery.Cli.Answers;

namespace Chancery.Cli.Briefs;

/// <summary>Something that was promised or planned.</summary>
/// <param name="Title">What, in words.</param>
/// <param name="Modality">Promised, or only planned.</param>
/// <param name="Due">By when, where the report says.</param>
/// <param name="SaidOn">When it was said: the day of publication.</param>
/// <param name="By">Whose word it is; empty when the report itself says so.</param>
/// <param name="Matter">The matter that it is about.</param>
/// <param name="Standing">How that matter stands now.</param>
/// <param name="Stage">The stage at which it stands.</param>
/// <param name="Sources">The numbers of the sources.</param>
internal sealed record PromiseRow(
    string Title, Modality Modality, EdtfDate? Due, EdtfDate? SaidOn, IReadOnlyList<NamedActor> By,
    string Matter, Standing Standing, string? Stage, IReadOnlyList<int> Sources);
