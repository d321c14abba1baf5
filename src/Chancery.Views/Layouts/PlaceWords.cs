using Chancery.Lexicons;
using Chancery.Views.Pages;

namespace Chancery.Views.Layouts;

/// <summary>Says where the data says something: " (holders.tsv:312, factbook+reign)".</summary>
internal static class PlaceWords
{
    public static Line Of(DataPlace? place)
    {
        if (place is null) return Line.Empty;
        var source = place.Source is { } key ? $", {key}" : "";
        return [($" ({place.File}:{place.Line}{source})", Tone.Quiet)];
    }
}
