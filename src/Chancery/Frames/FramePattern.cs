using System.Collections.Immutable;

namespace Chancery.Frames;

/// <summary>One way of saying what a frame is about: the words that evoke it, what must stand around them, and what follows.</summary>
internal sealed record FramePattern
{
    /// <summary>The words that evoke it, as lemmas; several words for a phrase or a verb with its particle.</summary>
    public required IReadOnlyList<string> Words { get; init; }

    /// <summary>The sort of word that the evoking word must be.</summary>
    public required WordSort Sort { get; init; }

    /// <summary>What must hold, in order; later conditions may use the bindings of earlier ones.</summary>
    public ImmutableArray<FrameCondition> Conditions { get; init; } = [];

    /// <summary>The paths whose fillers make a claim each, one after the other; empty when the pattern makes one claim.</summary>
    public IReadOnlyList<FrameDistribution> Each { get; init; } = [];

    /// <summary>How the roles are filled.</summary>
    public IReadOnlyList<FrameRole> Roles { get; init; } = [];

    /// <summary>How the attributes are found.</summary>
    public IReadOnlyList<FrameAttribute> Attributes { get; init; } = [];

    /// <summary>Pairs of roles that nobody fills at once: nobody gives aid to himself.</summary>
    public IReadOnlyList<(string First, string Second)> Apart { get; init; } = [];

    /// <summary>The pairs in which each side stands to each of the other by itself: "cut ties with Peru and Chile".</summary>
    public IReadOnlyList<string> Apiece { get; init; } = [];

    /// <summary>The two roles of those who face one another, or null: where the same two fill both, one stands in each.</summary>
    public (string First, string Second)? Facing { get; init; }

    /// <summary>The roles in which an organ stands for the body that it is an organ of: visas are not those of a parliament.</summary>
    public IReadOnlyList<string> Whole { get; init; } = [];

    /// <summary>The role whose fillers must have to do with somebody beyond their own state, or null: what a state settles
    /// by itself is no position towards others.</summary>
    public string? Beyond { get; init; }

    /// <summary>The role that whoever alone the words of an attribute name fills where nobody else does, with that attribute,
    /// or null: "hailed the changes in Togo".</summary>
    public (string Role, string Attribute)? About { get; init; }

    /// <summary>The role that the other of two fills where nobody else does and the attribute's words are a deed told before.</summary>
    public (string Role, string Attribute)? Answers { get; init; }

    /// <summary>Who takes the step where not all parties take it, or null: each party ratifies for itself.</summary>
    public FrameRole? Doer { get; init; }

    /// <summary>Whether only a date that hangs on the evoking word itself tells when it happened.</summary>
    public bool DatedByItself { get; init; }

    /// <summary>Whether the only date of the sentence tells when it happened, where its own clause names none.</summary>
    public bool DatedByLone { get; init; }

    /// <summary>Whether it is told once for each of several dates: "after visits in 2005 and 2010".</summary>
    public bool DatedByEach { get; init; }

    /// <summary>The stage when it happened, or null when the kind has none.</summary>
    public string? Stage { get; init; }

    /// <summary>The stage when it is yet to happen, or null for the kind's own.</summary>
    public string? PlannedStage { get; init; }

    /// <summary>The modality, when the words themselves give it.</summary>
    public Modality? Modality { get; init; }

    /// <summary>Whether the words themselves deny.</summary>
    public bool Negative { get; init; }

    /// <summary>Whether it tells what a paper lets people do, which binds no sooner than the paper does.</summary>
    public bool IsProvision { get; init; }

    /// <summary>Whether what it tells of is put off: "until July" is when it is to be.</summary>
    public bool Postpones { get; init; }

    /// <summary>How sure a match is, from 0 to 1, when everything is found as the pattern says.</summary>
    public double Confidence { get; init; } = 0.9;

    /// <summary>The line of the frame's file where the pattern begins.</summary>
    public int Line { get; init; }

    /// <summary>Whether a term names those with whom or for whom somebody does something: by its path, or by a word that was found on such a path.</summary>
    public bool IsCounterpart(FrameTerm term) =>
        term.Path.LeadsToCounterpart
        || (term.Path.Steps is [var bound] && Each.Any(each => each.Binding == bound && each.Paths.All(path => path.LeadsToCounterpart)));

    /// <summary>Whether a term names each of several in turn.</summary>
    public bool IsOneOfMany(FrameTerm term) => term.Path.Steps is [var bound] && Each.Any(each => each.Binding == bound);
}
