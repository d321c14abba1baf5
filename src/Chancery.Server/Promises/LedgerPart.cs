using Chancery.Server.Shell;
using Chancery.Views.Promises;

namespace Chancery.Server.Promises;

/// <summary>Which part of the ledger a page shows.</summary>
/// <param name="List">What it is narrowed to as every list.</param>
/// <param name="Narrowed">What it is narrowed to as promises are.</param>
/// <param name="DueBefore">The day before which they were to be kept, as it was typed.</param>
/// <param name="Skipped">How many come before.</param>
internal sealed record LedgerPart(ListFilter List, PromiseFilter Narrowed, string? DueBefore, int Skipped)
{
    /// <summary>The same narrowing at another address.</summary>
    public string To(Links links, string path, int? after = null) => List.To(links, path,
        ("status", Narrowed.Status is { } status ? PromiseStatusWord.Of(status) : null), ("due-before", DueBefore), ("after", after?.ToString()));
}
