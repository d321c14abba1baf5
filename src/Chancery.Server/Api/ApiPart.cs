using System.Buffers.Text;
using System.ComponentModel;
using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Mvc;

namespace Chancery.Server.Api;

/// <summary>Which part of a list is wanted.</summary>
internal sealed record ApiPart(
    [property: FromQuery(Name = "limit"), Description("How many at most, from 1 to 200; 50 without it")] int? Limit,
    [property: FromQuery(Name = "cursor"), Description("Where to go on: `next` of the part before")] string? Cursor)
{
    private const int UsualLimit = 50;
    private const int MostAtOnce = 200;

    /// <summary>How many at most.</summary>
    public int Most => Limit ?? UsualLimit;

    /// <summary>What the cursor stands for; null at the beginning.</summary>
    public string? After => Cursor is null ? null : Read(Cursor);

    /// <summary>The same as a number of items that came before.</summary>
    public int Skipped => int.TryParse(After, NumberStyles.None, CultureInfo.InvariantCulture, out var skipped) ? skipped : 0;

    /// <summary>What is wrong with the request; null when nothing is.</summary>
    public string? Error()
    {
        if (Limit is < 1 or > MostAtOnce) return $"limit is {Limit}; it goes from 1 to {MostAtOnce}. Ask for the rest with the cursor that the answer gives as next.";
        return Cursor is not null && Read(Cursor) is null ? "cursor is none that an answer gave as next; leave it out to begin at the first." : null;
    }

    /// <summary>The cursor that stands for a place.</summary>
    public static string CursorOf(string place) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(place));

    private static string? Read(string cursor)
    {
        try
        {
            return Base64Url.IsValid(cursor) ? Encoding.UTF8.GetString(Base64Url.DecodeFromChars(cursor)) : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
