namespace Chancery.Text;

/// <summary>Wordings of whole passages, matched without regard to capitals, white space and marks around words.</summary>
/// <remarks>In a wording <c>&lt;n&gt;</c> stands for a number, <c>&lt;w&gt;</c> for any word and <c>...</c> at its end for anything; a
/// colon behind a word must be there.</remarks>
internal sealed class PhraseList
{
    private const string Number = "<n>";
    private const string AnyWord = "<w>";
    private const string Marks = ".,:;!?()[]{}<>«»\"“”‘’'*•·|/\\-–—_=+…→←›";
    private readonly Dictionary<string, List<Phrase>> byFirstWord = [];
    private readonly int longest;

    /// <summary>A list of the given wordings.</summary>
    public PhraseList(IEnumerable<string> wordings)
    {
        foreach (var wording in wordings)
        {
            var open = wording.EndsWith("...", StringComparison.Ordinal);
            var words = Words(open ? wording[..^3] : wording, int.MaxValue);
            if (words.Count == 0) continue;
            longest = Math.Max(longest, words.Count);
            var key = Bare(words[0]);
            if (!byFirstWord.TryGetValue(key, out var phrases)) byFirstWord[key] = phrases = [];
            phrases.Add(new(words, open));
        }
    }

    /// <summary>Whether the passage is worded as one of the list; open wordings count only where <paramref name="open"/> says so.</summary>
    public bool Matches(ReadOnlySpan<char> passage, bool open = true)
    {
        var first = Words(passage, 1);
        if (first.Count == 0 || !(byFirstWord.ContainsKey(Bare(first[0])) || IsNumber(first[0]))) return false;
        var words = Words(passage, longest + 1);
        return Matches(Bare(words[0]), words, open) || (IsNumber(words[0]) && Matches(Number, words, open));
    }

    private bool Matches(string key, List<string> words, bool open) =>
        byFirstWord.TryGetValue(key, out var phrases) && phrases.Exists(phrase => (open || !phrase.Open) && phrase.Matches(words));

    /// <summary>The first words of a passage in lower case, without the marks around them but a colon.</summary>
    private static List<string> Words(ReadOnlySpan<char> passage, int most)
    {
        var words = new List<string>();
        for (var i = 0; i < passage.Length && words.Count < most;)
        {
            var start = i;
            if (char.IsWhiteSpace(passage[i])) i++;
            else if (passage[i++] == '©') words.Add("©");
            else
            {
                while (i < passage.Length && !char.IsWhiteSpace(passage[i]) && passage[i] != '©') i++;
                var word = passage[start..i];
                var bare = word is Number or AnyWord ? word.ToString() : word is "(<n>)" ? Number : Plain(word);
                if (bare.Length > 0) words.Add(bare);
            }
        }

        return words;
    }

    private static string Plain(ReadOnlySpan<char> word)
    {
        var plain = word.Trim(Marks).Trim().ToString().ToLowerInvariant().Replace('’', '\'');
        return plain.Length > 0 && word[^1] == ':' ? plain + ":" : plain;
    }

    private static string Bare(string word) => word.TrimEnd(':');

    private static bool IsNumber(string word) =>
        word.All(character => char.IsAsciiDigit(character) || character is ',' or '.' or ':');

    private sealed record Phrase(List<string> Words, bool Open)
    {
        public bool Matches(List<string> words)
        {
            if (Open ? words.Count < Words.Count : words.Count != Words.Count) return false;
            for (var i = 0; i < Words.Count; i++)
                if (!Stands(Words[i], words[i])) return false;
            return true;
        }

        private static bool Stands(string expected, string word) =>
            expected == word || expected == AnyWord || (expected == Number && IsNumber(word)) || expected == Bare(word);
    }
}
