namespace Chancery.Lexicons;

/// <summary>That a state belongs or belonged to an organisation.</summary>
/// <param name="Organisation">The organisation's name in ids.</param>
/// <param name="State">The state's code.</param>
/// <param name="Status">member, observer, partner, associate, candidate or suspended.</param>
/// <param name="From">Since when, when known.</param>
/// <param name="To">Until when; null while it lasts.</param>
public sealed record Membership(string Organisation, string State, string Status, EdtfDate? From, EdtfDate? To);
