namespace Chancery.Benchmarks.Serving;

/// <summary>A sort of page, with addresses to ask it at.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Weight">How often readers ask for it, beside the others.</param>
/// <param name="Address">Makes an address up.</param>
internal sealed record PageSort(string Name, int Weight, Func<Random, string> Address);
