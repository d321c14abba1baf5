using System.Numerics;

namespace Chancery.Language.Network;

/// <summary>The forms of words that a parser has met, each with a number: what depends on a form alone is worked out once.</summary>
/// <remarks>It has a fixed size. When a batch of words might not fit, it is emptied: the frequent forms are soon there again.
/// No result depends on what it holds.</remarks>
internal sealed class FormTable
{
    private readonly int[] slots;
    private readonly uint[] hashes;
    private readonly string[] forms;
    private readonly WordOpening[] openings;

    /// <summary>A table for so many forms.</summary>
    internal FormTable(int capacity)
    {
        hashes = new uint[capacity];
        forms = new string[capacity];
        openings = new WordOpening[capacity];
        // Less than half full, so that searches are short.
        slots = new int[BitOperations.RoundUpToPowerOf2((uint)(2 * capacity))];
    }

    /// <summary>How many forms it can hold.</summary>
    internal int Capacity => forms.Length;

    /// <summary>How many forms it holds.</summary>
    internal int Count { get; private set; }

    /// <summary>The form with this number.</summary>
    internal string this[int number] => forms[number];

    /// <summary>How the form opens.</summary>
    internal WordOpening OpeningOf(int number) => openings[number];

    /// <summary>Forgets all forms.</summary>
    internal void Clear()
    {
        Count = 0;
        Array.Clear(slots);
        Array.Clear(forms);
    }

    /// <summary>The number of a form, which is put in if it is not there; there must be room.</summary>
    internal int Find(ReadOnlySpan<char> form)
    {
        var hash = HashOf(form);
        var slot = (int)(hash & (uint)(slots.Length - 1));
        for (; slots[slot] is var next and > 0; slot = (slot + 1) & (slots.Length - 1))
            if (hashes[next - 1] == hash && form.SequenceEqual(forms[next - 1])) return next - 1;
        hashes[Count] = hash;
        forms[Count] = form.ToString();
        openings[Count] = WordShape.OpeningOf(form);
        slots[slot] = ++Count;
        return Count - 1;
    }

    private static uint HashOf(ReadOnlySpan<char> form)
    {
        var hash = 2166136261u; // FNV-1a.
        foreach (var c in form) hash = (hash ^ c) * 16777619u;
        return hash ^ (hash >> 15);
    }
}
