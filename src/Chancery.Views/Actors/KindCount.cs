namespace Chancery.Views.Actors;

/// <summary>How many claims of a kind the record has of an actor.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Claims">How many.</param>
/// <param name="First">The earliest date among them; null when none is dated.</param>
/// <param name="Last">The latest.</param>
internal sealed record KindCount(Kind Kind, int Claims, EdtfDate? First, EdtfDate? Last);
