using Chancery.Lexicons;

namespace Chancery.Actors.Offices;

/// <summary>A title found in a strip of words.</summary>
/// <param name="FirstWord">Its first word in the strip.</param>
/// <param name="LastWord">Its last word in the strip.</param>
/// <param name="Offices">What it may mean: one office everywhere, or another in each state; never empty.</param>
/// <param name="Plural">Whether it stands in the plural.</param>
internal sealed record OfficeTitle(int FirstWord, int LastWord, IReadOnlyList<Office> Offices, bool Plural);
