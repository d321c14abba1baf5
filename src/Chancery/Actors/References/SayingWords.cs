using System.Collections.Frozen;
using Chancery.Lexicons;

namespace Chancery.Actors.References;

/// <summary>What a language's data says of the words by which a report lets somebody else speak.</summary>
internal sealed class SayingWords
{
    private static readonly string[] Kinds =
        ["verb", "stance", "according", "by", "reckoning", "text", "author", "owner", "issue", "following", "end", "source", "unnamed"];

    private readonly FrozenDictionary<string, Vouching> verbs;
    private readonly FrozenDictionary<string, FrozenSet<string>> words;

    private SayingWords(string folder, ICollection<LexiconError> errors)
    {
        var rows = TsvFile.Read(Path.Combine(folder, "saying-words.tsv"), ["kind", "word", "vouches"], errors);
        words = WordColumns.ByKind(rows, Kinds, errors);
        verbs = rows.Where(row => row[0] == "verb").ToFrozenDictionary(row => row[1], Vouching (row) => new(row.Alternatives(2)));
    }

    /// <summary>Loads the list from the language's folder in <c>data/</c>.</summary>
    public static SayingWords Load(string folder, ICollection<LexiconError> errors) => new(folder, errors);

    /// <summary>Whether the verb's subject speaks, so that a quotation beside it is his.</summary>
    public bool IsVerb(string lemma) => verbs.ContainsKey(lemma);

    /// <summary>What the subject of the verb vouches for; null when it is no verb of saying.</summary>
    public Vouching? Of(string lemma) => verbs.GetValueOrDefault(lemma);

    /// <summary>Whether who takes the position that the verb means does so in words: says, urges, criticises.</summary>
    public bool IsSpoken(string lemma) => IsVerb(lemma) || Is("stance", lemma);

    /// <summary>Whether the word introduces the one who vouches for a statement, in any case: according to.</summary>
    public bool IsAccording(string form) => Is("according", form.ToLowerInvariant());

    /// <summary>Whether the words are those of "by his count".</summary>
    public bool IsReckoning(string marker, string noun) => Is("by", marker) && Is("reckoning", noun);

    /// <summary>Whether the noun means something written, whose authors say what it says.</summary>
    public bool IsText(string lemma) => Is("text", lemma);

    /// <summary>The prepositions that name, after the noun for a text, those whose it is.</summary>
    public IReadOnlySet<string> AuthorMarkers => words["author"];

    /// <summary>Whether the preposition behind such a noun names those whose it is: by, from, of.</summary>
    public bool IsOwn(string marker) => Is("author", marker.ToLowerInvariant()) || Is("owner", marker.ToLowerInvariant());

    /// <summary>Whether the words say that a text follows word for word: the following statement.</summary>
    public bool IsFollowingText(string modifier, string noun) => Is("following", modifier.ToLowerInvariant()) && IsText(noun);

    /// <summary>Whether the verb means to give a text out.</summary>
    public bool Issues(string lemma) => Is("issue", lemma);

    /// <summary>Whether the preposition names the one who did it.</summary>
    public bool IsBy(string form) => Is("by", form.ToLowerInvariant());

    /// <summary>Whether a line "End text" opens with the word.</summary>
    public bool Ends(string form) => Is("end", form.ToLowerInvariant());

    /// <summary>Whether the noun means somebody without a name who speaks: sources.</summary>
    public bool IsSource(string lemma) => Is("source", lemma);

    /// <summary>Whether the noun, without an article that points back, means somebody whom the report does not name: officials, media.</summary>
    public bool IsUnnamed(string lemma) => Is("unnamed", lemma);

    private bool Is(string kind, string word) => words[kind].Contains(word);

    /// <summary>What the subject of a verb of saying vouches for beside the quotations next to it.</summary>
    /// <param name="What"><c>clause</c>, <c>object</c>, <c>relay</c> (its object speaks) or prepositions.</param>
    internal sealed record Vouching(IReadOnlyList<string> What)
    {
        /// <summary>For the clause that the verb governs.</summary>
        public bool Clause { get; } = What.Contains("clause");

        /// <summary>For the verb's object: announced a visit.</summary>
        public bool Object { get; } = What.Contains("object");

        /// <summary>Not itself: the verb's object is the one who speaks.</summary>
        public bool Relays { get; } = What.Contains("relay");

        /// <summary>Whether it vouches for what stands beside a phrase with the preposition: put trade at five billion.</summary>
        public bool With(string preposition) => What.Contains(preposition);
    }
}
