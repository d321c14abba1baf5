namespace Chancery.Language.Network;

/// <summary>Turns a word into rows of the embedding table: the word itself, its beginning and end, its shape, its capitals.</summary>
/// <remarks>Typographic quotes and dashes count as the plain ones that the treebank has, and every digit as 0.</remarks>
internal sealed class WordFeatures
{
    /// <summary>Rows that a word has.</summary>
    internal const int PerWord = 8;

    /// <summary>The row of a word that is not in the vocabulary.</summary>
    internal const int UnknownWord = 0;

    /// <summary>Letters of a word that count.</summary>
    internal const int LongestWord = 48;

    private const int SmallTable = 1024;
    private const int LargeTable = 4096;
    private const int CapitalRows = 4 * (int)Capitals.Classes;

    private readonly VocabularyTable vocabulary;
    private readonly int affixes;

    /// <summary>Features over a vocabulary of normalised words.</summary>
    internal WordFeatures(VocabularyTable vocabulary)
    {
        this.vocabulary = vocabulary;
        affixes = vocabulary.Count + 1;
    }

    /// <summary>Features over a list of normalised words.</summary>
    internal WordFeatures(IReadOnlyList<string> vocabulary)
        : this(VocabularyTable.Of(vocabulary))
    {
    }

    /// <summary>Rows of the embedding table.</summary>
    internal int RowCount => RowsFor(vocabulary.Count);

    /// <summary>Rows of the embedding table of a vocabulary of so many words.</summary>
    internal static int RowsFor(int words) => words + 1 + (3 * SmallTable) + (3 * LargeTable) + CapitalRows;

    /// <summary>The word as it stands in a vocabulary: in lower case, with plain quotes and dashes and zeros for digits.</summary>
    internal static string Normalise(ReadOnlySpan<char> form)
    {
        Span<char> buffer = stackalloc char[LongestWord];
        return buffer[..Normalise(form, buffer)].ToString();
    }

    /// <summary>The rows of all words of a batch, one word after another.</summary>
    internal int[] Of(SentenceBatch batch, ReadOnlySpan<string> forms)
    {
        var target = new int[forms.Length * PerWord];
        foreach (var sentence in batch)
        {
            var words = forms.Slice(sentence.Start, sentence.Count);
            var titled = WordShape.IsTitled(words);
            for (var i = 0; i < words.Length; i++)
                Write(words[i], i == 0, titled, target.AsSpan((sentence.Start + i) * PerWord, PerWord));
        }

        return target;
    }

    /// <summary>Writes the rows of one word.</summary>
    /// <param name="form">The word as it stands in the text.</param>
    /// <param name="first">Whether it opens its sentence.</param>
    /// <param name="titled">Whether its sentence is set in capitals or with a capital on most words, as headlines are.</param>
    /// <param name="target">Receives <see cref="PerWord"/> rows.</param>
    internal void Write(ReadOnlySpan<char> form, bool first, bool titled, Span<int> target)
    {
        Span<char> buffer = stackalloc char[LongestWord];
        Span<char> shape = stackalloc char[LongestWord];
        var word = buffer[..Normalise(form, buffer)];
        var table = affixes;
        target[0] = vocabulary.Find(word);
        target[1] = Hashed(word[..Math.Min(2, word.Length)], SmallTable, ref table);
        target[2] = Hashed(word[..Math.Min(3, word.Length)], LargeTable, ref table);
        target[3] = Hashed(word[^Math.Min(2, word.Length)..], SmallTable, ref table);
        target[4] = Hashed(word[^Math.Min(3, word.Length)..], LargeTable, ref table);
        target[5] = Hashed(word[^Math.Min(4, word.Length)..], LargeTable, ref table);
        target[6] = Hashed(shape[..WordShape.Write(form, shape)], SmallTable, ref table);
        target[7] = table + ((int)WordShape.CapitalsOf(form) * 4) + (first ? 1 : 0) + (titled ? 2 : 0);
    }

    private static int Hashed(ReadOnlySpan<char> key, int size, ref int table)
    {
        var hash = 2166136261u; // FNV-1a: small, and the same on every machine.
        foreach (var c in key) hash = (hash ^ c) * 16777619u;
        var row = table + (int)((hash ^ (hash >> 15)) & (uint)(size - 1));
        table += size;
        return row;
    }

    private static int Normalise(ReadOnlySpan<char> form, Span<char> target)
    {
        if (form is "—") return Put("--", target);
        if (form is "…") return Put("...", target);
        if (form is "``" or "''") return Put("\"", target);
        var length = Math.Min(form.Length, LongestWord);
        for (var i = 0; i < length; i++) target[i] = Plain(form[i]);
        return length;
    }

    private static int Put(string word, Span<char> target)
    {
        word.CopyTo(target);
        return word.Length;
    }

    /// <summary>The character with which this one is treated alike.</summary>
    internal static char Plain(char c) => c switch
    {
        '’' or '‘' or 'ʼ' or '`' or '´' => '\'',
        '“' or '”' or '„' or '«' or '»' => '"',
        '–' or '—' or '―' or '‐' or '‑' => '-',
        _ when char.IsDigit(c) => '0',
        _ => char.ToLowerInvariant(c),
    };
}
