using System.ComponentModel;
using Chancery.Record;
using Chancery.Server.Shell;
using Microsoft.AspNetCore.Mvc;

namespace Chancery.Server.Api;

/// <summary>From where in time the record is looked at, as a request says.</summary>
/// <param name="AsOf">Valid time.</param>
/// <param name="PublishedBy">Publication time.</param>
/// <param name="KnownAt">Record time.</param>
internal sealed record ApiClocks(
    [property: FromQuery(Name = "asOf"), Description("Valid time: only what had happened by this date: 2013, 2013-06 or 2013-06-14")] string? AsOf,
    [property: FromQuery(Name = "publishedBy"), Description("Publication time: only from reports published by this date")] string? PublishedBy,
    [property: FromQuery(Name = "knownAt"), Description("Record time: as the record was then: 2026-06-14 or 2026-06-14T09:30Z")] string? KnownAt)
{
    /// <summary>The vantage, or what is wrong with it.</summary>
    public (Vantage Vantage, string? Error) Read() => VantageQuery.Read(AsOf, PublishedBy, KnownAt);
}
