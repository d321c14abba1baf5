namespace Chancery.Record;

/// <summary>Finds the names in which a family name occurs, or one that is a letter apart, without comparing it with all of them.</summary>
/// <remarks>Two words of which one has a letter more, less or another are the same once a letter is left out of either.</remarks>
internal sealed class FamilyNameIndex
{
    // Shorter words are compared letter by letter anyway.
    private const int ShortestVaried = 5;

    private readonly Dictionary<string, List<int>> index = [];

    /// <summary>Adds a name by its words, the first of which is given to the person and not looked for.</summary>
    public void Add(int number, IReadOnlyList<string> words)
    {
        foreach (var form in words.Skip(1).SelectMany(Forms).Distinct())
        {
            if (!this.index.TryGetValue(form, out var numbers)) this.index.Add(form, numbers = []);
            numbers.Add(number);
        }
    }

    /// <summary>The numbers of the names that may hold the family name.</summary>
    public IEnumerable<int> Find(string family) =>
        Forms(family).SelectMany(form => this.index.GetValueOrDefault(form) ?? []).Distinct();

    private static IEnumerable<string> Forms(string word)
    {
        yield return word;
        if (word.Length < ShortestVaried) yield break;
        for (var i = 1; i < word.Length; i++) yield return word.Remove(i, 1);
    }
}
