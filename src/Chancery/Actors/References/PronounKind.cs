namespace Chancery.Actors.References;

/// <summary>What a pronoun may stand for; the kinds of <c>pronouns.tsv</c>.</summary>
internal enum PronounKind
{
    /// <summary>A man, or a person of whom nothing else is known.</summary>
    He,

    /// <summary>A woman.</summary>
    She,

    /// <summary>The person who is the subject of the clause.</summary>
    Self,

    /// <summary>Whoever speaks in the quotation.</summary>
    Speaker,

    /// <summary>The state for which the speaker of the quotation speaks.</summary>
    Ours,

    /// <summary>Whoever is spoken to in the quotation.</summary>
    Addressee,

    /// <summary>A state or an organisation, as a subject or an object.</summary>
    It,

    /// <summary>A state or an organisation, as a possessor.</summary>
    Its,

    /// <summary>Several.</summary>
    They,

    /// <summary>Two, where the word stands alone.</summary>
    Two,

    /// <summary>So many, where the word stands alone.</summary>
    Counted,

    /// <summary>The first of the two named last.</summary>
    Former,

    /// <summary>The second of the two named last.</summary>
    Latter,

    /// <summary>The country of the place that was named last.</summary>
    There,

    /// <summary>The country from which the report is written.</summary>
    Here,
}
