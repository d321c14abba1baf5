namespace Chancery.Storage;

/// <summary>Tables in which matters lie. Those of a record as it is lie in one place; as of a day those that were as they are now lie where they
/// do now, and those that were otherwise apart from them.</summary>
/// <param name="Schema">The name of their database with a full stop; empty where one need not tell which.</param>
/// <param name="Actors">The table of who takes part in them.</param>
/// <param name="Pairs">The table of each two who take part in them.</param>
/// <param name="PartCondition">Which of the rows of these two count.</param>
/// <param name="Condition">Which of the rows of the table called <c>matters</c> count.</param>
/// <param name="HasIndexes">Whether they have the indexes of the projection.</param>
internal sealed record MatterSource(string Schema, string Actors, string Pairs, string PartCondition, string Condition, bool HasIndexes)
{
    /// <summary>The one of a record as it is.</summary>
    public static readonly IReadOnlyList<MatterSource> Whole = [new("", "matter_actors", "matter_pairs", "1", "1", HasIndexes: true)];

    /// <summary>The table of the matters.</summary>
    public string Matters => $"{Schema}matters AS matters";

    /// <summary>The table of their steps.</summary>
    public string Stages => $"{Schema}stages AS stages";

    /// <summary>Has SQLite go through the matters by an index, where there is one.</summary>
    public string By(string index) => HasIndexes ? $"INDEXED BY {index}" : "";
}
