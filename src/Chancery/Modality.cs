namespace Chancery;

/// <summary>How far what is claimed is from having happened.</summary>
public enum Modality
{
    /// <summary>It is so, or it happened.</summary>
    Actual,
    /// <summary>The actor means to do it.</summary>
    Planned,
    /// <summary>The actor gave its word that it would.</summary>
    Promised,
    /// <summary>Somebody expects it.</summary>
    Expected,
    /// <summary>Somebody proposed it or asked for it.</summary>
    Proposed,
    /// <summary>It may be.</summary>
    Possible,
}
