namespace Chancery.Train.Training;

/// <summary>A sentence to learn from: its words, and what is known of them.</summary>
/// <param name="Forms">The words as they stand in the text.</param>
/// <param name="Tags">Which tags each may have.</param>
/// <param name="Heads">The tree: the index of each word's head, -1 for the root.</param>
/// <param name="HeadLabels">Which heads each may have: 0 is the root, k + 1 the word k.</param>
/// <param name="Relations">Which relation each may have to its head in the tree.</param>
internal sealed record TrainingSentence(string[] Forms, Labels Tags, int[] Heads, Labels HeadLabels, Labels Relations)
{
    /// <summary>How many words it has.</summary>
    internal int Count => Forms.Length;

    /// <summary>A sentence of which only the words are known.</summary>
    internal static TrainingSentence Unlabelled(string[] forms)
    {
        var nothing = Labels.Certain([]);
        return new TrainingSentence(forms, nothing, [], nothing, nothing);
    }

    /// <summary>Writes it so that <see cref="Read"/> gives it back.</summary>
    internal void Write(BinaryWriter writer)
    {
        writer.Write((byte)Count);
        foreach (var form in Forms) writer.Write(form);
        foreach (var head in Heads) writer.Write((byte)(head + 1));
        Tags.Write(writer);
        HeadLabels.Write(writer);
        Relations.Write(writer);
    }

    /// <summary>Reads a sentence.</summary>
    internal static TrainingSentence Read(BinaryReader reader)
    {
        var forms = new string[reader.ReadByte()];
        for (var i = 0; i < forms.Length; i++) forms[i] = string.Intern(reader.ReadString());
        var heads = Array.ConvertAll(reader.ReadBytes(forms.Length), b => b - 1);
        return new TrainingSentence(
            forms, Labels.Read(reader, forms.Length), heads, Labels.Read(reader, forms.Length), Labels.Read(reader, forms.Length));
    }
}
