using System.Diagnostics.CodeAnalysis;

namespace Chancery.Storage;

/// <summary>An opened record, or why it could not be opened.</summary>
public sealed class OpenResult
{
    private OpenResult(RecordStore? store, string? error) => (Store, Error) = (store, error);

    /// <summary>The record; the caller closes it.</summary>
    public RecordStore? Store { get; }

    /// <summary>What is wrong and what to do about it, naming the file; null when nothing is.</summary>
    public string? Error { get; }

    /// <summary>Whether the record is open.</summary>
    [MemberNotNullWhen(true, nameof(Store))]
    [MemberNotNullWhen(false, nameof(Error))]
    public bool Succeeded => Store is not null;

    internal static OpenResult Of(RecordStore store) => new(store, null);

    internal static OpenResult Failed(string error) => new(null, error);
}
