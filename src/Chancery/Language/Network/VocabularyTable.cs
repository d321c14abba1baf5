using System.Numerics;
using System.Runtime.InteropServices;
using System.Text;

namespace Chancery.Language.Network;

/// <summary>The words of a model, found by their characters, in the form in which a model's file holds them: nothing is built when it is loaded.</summary>
/// <remarks>An open-addressed table: a word's hash says at which slot the search begins; it goes on to the next until
/// it meets the word or an empty slot. A slot holds 0 or the number of a word, from 1 on, in the order of the list.</remarks>
internal sealed class VocabularyTable
{
    private readonly ReadOnlyMemory<byte> slots;
    private readonly ReadOnlyMemory<byte> ends;
    private readonly ReadOnlyMemory<byte> letters;

    /// <summary>A table as it lies in a file.</summary>
    /// <param name="slots">Slots of 32 bits; a power of two of them.</param>
    /// <param name="ends">For each word where its letters end, in 32 bits.</param>
    /// <param name="letters">All words in UTF-8, without anything between them.</param>
    internal VocabularyTable(ReadOnlyMemory<byte> slots, ReadOnlyMemory<byte> ends, ReadOnlyMemory<byte> letters)
    {
        this.slots = slots;
        this.ends = ends;
        this.letters = letters;
    }

    /// <summary>How many words there are.</summary>
    internal int Count => ends.Length / sizeof(int);

    /// <summary>The parts of the table in the order in which a file holds them.</summary>
    internal ReadOnlyMemory<byte>[] Parts => [slots, ends, letters];

    /// <summary>A table of these words.</summary>
    internal static VocabularyTable Of(IReadOnlyList<string> words)
    {
        var table = new int[SlotsFor(words.Count)];
        var places = new int[words.Count];
        var written = new List<byte>();
        for (var i = 0; i < words.Count; i++)
        {
            var word = Encoding.UTF8.GetBytes(words[i]);
            written.AddRange(word);
            places[i] = written.Count;
            var slot = (int)(HashOf(word) & (uint)(table.Length - 1));
            while (table[slot] != 0) slot = (slot + 1) & (table.Length - 1);
            table[slot] = i + 1;
        }

        return new VocabularyTable(Bytes(table), Bytes(places), written.ToArray());
    }

    /// <summary>How many slots a table of so many words has: it is less than half full, so that searches are short.</summary>
    internal static int SlotsFor(int words) => (int)BitOperations.RoundUpToPowerOf2((uint)(2 * words) + 1);

    /// <summary>The number of a word, from 1 on; 0 if there is no such word.</summary>
    internal int Find(ReadOnlySpan<char> word)
    {
        Span<byte> key = stackalloc byte[Encoding.UTF8.GetMaxByteCount(WordFeatures.LongestWord)];
        key = key[..Encoding.UTF8.GetBytes(word, key)];
        var table = MemoryMarshal.Cast<byte, int>(slots.Span);
        var slot = (int)(HashOf(key) & (uint)(table.Length - 1));
        for (; table[slot] is var number and > 0; slot = (slot + 1) & (table.Length - 1))
            if (key.SequenceEqual(WordAt(number))) return number;
        return 0;
    }

    private ReadOnlySpan<byte> WordAt(int number)
    {
        var places = MemoryMarshal.Cast<byte, int>(ends.Span);
        var start = number == 1 ? 0 : places[number - 2];
        return letters.Span[start..places[number - 1]];
    }

    private static uint HashOf(ReadOnlySpan<byte> key)
    {
        var hash = 2166136261u; // FNV-1a: small, and the same on every machine.
        foreach (var b in key) hash = (hash ^ b) * 16777619u;
        return hash ^ (hash >> 15);
    }

    private static byte[] Bytes(int[] numbers) => MemoryMarshal.AsBytes(numbers.AsSpan()).ToArray();
}
