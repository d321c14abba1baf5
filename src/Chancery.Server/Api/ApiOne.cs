using Chancery.Record;

namespace Chancery.Server.Api;

/// <summary>One thing.</summary>
/// <param name="Item">The thing.</param>
/// <param name="Seen">From where in time the record was looked at; a clock that is not set is null.</param>
internal sealed record ApiOne<T>(T Item, Vantage Seen);
