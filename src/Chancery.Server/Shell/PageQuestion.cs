using Chancery.Server.Records;
using Microsoft.Extensions.DependencyInjection;

namespace Chancery.Server.Shell;

/// <summary>What an address asks.</summary>
/// <param name="Session">The record, as it is seen from there.</param>
/// <param name="Links">The addresses of other pages, seen from there too.</param>
/// <param name="Request">The address.</param>
internal sealed record PageQuestion(RecordSession Session, Links Links, HttpRequest Request)
{
    /// <summary>Changes with everything that the answer is made from; null where that is changing.</summary>
    public string? State { get; init; }

    /// <summary>What is kept of the record as a whole, and whether it is of the record as it is; null while it is gathered for the first time.</summary>
    public (T? Answer, bool IsOfNow) Kept<T>() where T : class => Request.HttpContext.RequestServices.GetRequiredService<KeptAnswer<T>>().Get(Session);

    /// <summary>A part of the path.</summary>
    public string Route(string name) => Request.RouteValues[name]?.ToString()?.Replace("%2F", "/", StringComparison.OrdinalIgnoreCase) ?? "";

    /// <summary>What the address says of something; null when it says nothing.</summary>
    public string? Query(string name) => Request.Query[name].ToString().Trim() is { Length: > 0 } text ? text : null;
}
