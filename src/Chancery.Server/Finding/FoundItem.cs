namespace Chancery.Server.Finding;

/// <summary>Something that a search found.</summary>
/// <param name="What">What it is, in a word: state, visa, report.</param>
/// <param name="Title">Its name.</param>
/// <param name="About">What tells it from others of that name.</param>
/// <param name="Address">Its page.</param>
internal sealed record FoundItem(string What, string Title, string About, string Address);
