using Chancery.Lexicons;
using Chancery.Views.Answers;

namespace Chancery.Views.Actors;

/// <summary>That a state belongs to an organisation or a region.</summary>
/// <param name="Organisation">The organisation or region.</param>
/// <param name="Member">The state.</param>
/// <param name="Status">member, observer, partner, associate, candidate or suspended.</param>
/// <param name="From">Since when; null when the data does not say.</param>
/// <param name="To">Until when; null while it lasts.</param>
/// <param name="Where">The row that says so.</param>
internal sealed record MembershipRow(
    NamedActor Organisation, NamedActor Member, string Status, EdtfDate? From, EdtfDate? To, DataPlace? Where);
