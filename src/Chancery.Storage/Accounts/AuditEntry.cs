namespace Chancery.Storage.Accounts;

/// <summary>One thing that was done.</summary>
/// <param name="Number">Its number; later entries have higher ones.</param>
/// <param name="At">When it was done.</param>
/// <param name="Act">What was done.</param>
/// <param name="Account">Whose rights were used, or whose name was given; null when none was.</param>
/// <param name="Origin">From where: an address, or the command line with the user of the machine.</param>
/// <param name="Subject">What it was done to; null when there is nothing to say.</param>
public sealed record AuditEntry(long Number, DateTimeOffset At, AuditAct Act, string? Account, string Origin, string? Subject);
