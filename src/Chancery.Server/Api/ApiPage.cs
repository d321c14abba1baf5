using Chancery.Record;

namespace Chancery.Server.Api;

/// <summary>A part of a list.</summary>
/// <param name="Items">The items.</param>
/// <param name="Next">The cursor of the next part; null at the end.</param>
/// <param name="Total">How many items the whole list has.</param>
/// <param name="Seen">From where in time the record was looked at; a clock that is not set is null.</param>
internal sealed record ApiPage<T>(IReadOnlyList<T> Items, string? Next, int Total, Vantage Seen);
