namespace Chancery.Server.Shell;

/// <summary>What an address asks.</summary>
/// <param name="Session">The record, as it is seen from there.</param>
/// <param name="Links">The addresses of other pages, seen from there too.</param>
/// <param name="Request">The address.</param>
internal sealed record PageQuestion(RecordSession Session, Links Links, HttpRequest Request)
{
    /// <summary>Changes with everything that the answer is made from; null where that is changing.</summary>
    public string? State { get; init; }

    /// <summary>A part of the path.</summary>
    public string Route(string name) => Request.RouteValues[name]?.ToString()?.Replace("%2F", "/", StringComparison.OrdinalIgnoreCase) ?? "";

    /// <summary>What the address says of something; null when it says nothing.</summary>
    public string? Query(string name) => Request.Query[name].ToString().Trim() is { Length: > 0 } text ? text : null;
}
