namespace Chancery.Actors;

/// <summary>A stretch of a sentence that refers to one or more actors.</summary>
/// <param name="Sentence">The index of the sentence in its document.</param>
/// <param name="First">The index of its first word.</param>
/// <param name="Last">The index of its last word.</param>
/// <param name="Head">The index of the word that governs it in the tree.</param>
/// <param name="Actors">Whom it refers to; several for "the two countries"; never empty.</param>
/// <param name="Form">How it refers.</param>
/// <param name="Name">The name kind, when it is a name of the gazetteer.</param>
/// <param name="Confidence">From 0 to 1.</param>
/// <param name="Because">How it was resolved, in words: <c>name</c>, <c>family name of Sergey Lavrov</c>,
/// <c>"the minister": the last foreign minister named</c>.</param>
public sealed record Mention(
    int Sentence, int First, int Last, int Head, IReadOnlyList<ActorId> Actors, MentionForm Form, NameKind? Name,
    double Confidence, string Because)
{
    private const double SureOfCompound = 0.4;

    /// <summary>Whether it is a part of a compound that only tells what somebody is for or against: the pro-Russian rebels are not Russia's.</summary>
    /// <param name="word">The word that it stands in.</param>
    internal bool IsAside(string word) => Form is MentionForm.Adjective && Confidence <= SureOfCompound && word.Contains('-', StringComparison.Ordinal);
}
