namespace Chancery;

/// <summary>What a decision says: one of the records that are made from this.</summary>
public abstract record Ruling;
