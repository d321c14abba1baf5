using Chancery.Lexicons;

namespace Chancery.Server.Finding;

/// <summary>The titles and ids of matters, to be found by the beginnings of their words.</summary>
internal sealed class TitleIndex
{
    private readonly IReadOnlyList<(string Id, Kind Kind, string Title, string? Stage)> matters;

    // Which place of the index is whose: a matter has its title and its id.
    private readonly int[] titled;
    private readonly WordIndex titles;

    /// <summary>Takes the matters in: their titles and ids by their length.</summary>
    /// <param name="matters">The matters, in order of their ids.</param>
    public TitleIndex(IReadOnlyList<(string Id, Kind Kind, string Title, string? Stage)> matters)
    {
        this.matters = matters;
        var texts = new string[2 * matters.Count];
        var order = new long[texts.Length];
        for (var i = 0; i < texts.Length; i++)
        {
            texts[i] = NameFolding.Fold(i % 2 == 0 ? matters[i / 2].Title : matters[i / 2].Id);
            order[i] = ((long)texts[i].Length << 32) + i;
        }

        Array.Sort(order);
        titled = Array.ConvertAll(order, text => (int)text / 2);
        titles = new(Array.ConvertAll(order, text => texts[(int)text]));
    }

    /// <summary>The matters with all the words in their titles or ids, each once, with where it stands in order: those that begin with the words before those
    /// that have them further on, of both the shortest first.</summary>
    /// <param name="sought">The words, folded.</param>
    public IEnumerable<((string Id, Kind Kind, string Title, string? Stage) Matter, (int Rank, int Length) Place)> Find(IReadOnlyList<string> sought) => titles.Find(sought)
        .DistinctBy(text => titled[text]).Select(text => (matters[titled[text]], (titles.Begins(text, sought[0]) ? 0 : 1, titles[text].Length)));
}
