namespace Chancery.Actors.Offices;

/// <summary>A ministry in a sentence: "the Salvadoran Foreign Ministry", "Ministry of Defence", "the ministry".</summary>
/// <param name="First">The index of its first word, the state's name or adjective included.</param>
/// <param name="Head">The index of the word "ministry".</param>
/// <param name="Last">The index of its last word.</param>
/// <param name="Field">What it is for, in lower case: foreign affairs; empty when the text does not say.</param>
/// <param name="State">The state named with it; null when none is.</param>
internal sealed record MinistryPhrase(int First, int Head, int Last, string Field, ActorId? State)
{
    /// <summary>The name in ids of the ministry of the given state.</summary>
    public string NameIn(string state) =>
        $"Ministry of {string.Join(' ', Field.Split(' ').Select(Capitalised))} of {state}";

    private static string Capitalised(string word) =>
        word is "and" or "of" || word.Length == 0 ? word : char.ToUpperInvariant(word[0]) + word[1..];
}
