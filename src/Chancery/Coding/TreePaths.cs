using Chancery.Language;

namespace Chancery.Coding;

/// <summary>Ways through a tree.</summary>
internal sealed class TreePaths(Token[] words)
{
    /// <summary>The words from one up to the root, itself first.</summary>
    internal List<int> Up(int word)
    {
        var found = new List<int>();
        for (; word >= 0 && found.Count <= words.Length; word = words[word].Head) found.Add(word);
        return found;
    }

    /// <summary>How many steps lie between two words.</summary>
    internal int Distance(int from, int to)
    {
        var (up, down) = Between(from, to);
        return up.Count + down.Count - 2;
    }

    /// <summary>The way from one word up to the word above both, and from there down to the other; the word above both ends the
    /// first part and begins the second.</summary>
    internal (List<int> Up, List<int> Down) Between(int from, int to)
    {
        var up = Up(from);
        var other = Up(to);
        var top = up.FindIndex(other.Contains);
        var down = other[..(other.IndexOf(up[top]) + 1)];
        down.Reverse();
        return (up[..(top + 1)], down);
    }
}
