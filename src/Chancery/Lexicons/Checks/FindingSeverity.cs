namespace Chancery.Lexicons.Checks;

/// <summary>How bad a finding is.</summary>
public enum FindingSeverity
{
    /// <summary>The data says something that cannot be, or cannot be loaded.</summary>
    Error,

    /// <summary>The data can be used; somebody should look at it.</summary>
    Warning,
}
