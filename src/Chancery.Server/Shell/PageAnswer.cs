namespace Chancery.Server.Shell;

/// <summary>What a page shows: made from the record, then drawn without it.</summary>
/// <param name="Title">What the page is about.</param>
/// <param name="Section">To which part of the site it belongs: an address of the menu.</param>
/// <param name="Body">The page.</param>
/// <param name="Status">The HTTP status.</param>
internal sealed record PageAnswer(string Title, string Section, RenderFragment Body, int Status = StatusCodes.Status200OK)
{
    /// <summary>The scripts that the page works with, without which it can be read as well.</summary>
    public IReadOnlyList<string> Scripts { get; init; } = [];

    /// <summary>Whether it can be seen from another time.</summary>
    public bool HasClocks { get; init; } = true;

    /// <summary>Whether a part of it is of before the record changed, so that nobody is to keep it.</summary>
    public bool IsOfBefore { get; init; }

    /// <summary>There is nothing at this address, or the address asks for what cannot be.</summary>
    public static PageAnswer Refused(string title, string message, int status) => new(title, "", RefusedPage.Of(title, message), status);

    /// <summary>There is no such thing on record.</summary>
    public static PageAnswer NotFound(string message) => Refused("Not found", message, StatusCodes.Status404NotFound);

    /// <summary>The address asks for what cannot be.</summary>
    public static PageAnswer BadRequest(string message) => Refused("That cannot be asked", message, StatusCodes.Status400BadRequest);
}
