using System.Globalization;

namespace Chancery.Storage.Accounts;

/// <summary>Moments as they stand in columns: ISO 8601 in UTC, all of one length, so that their order is that of their texts.</summary>
internal static class Moments
{
    public static string Written(DateTimeOffset moment) => moment.ToUniversalTime().ToString("O", CultureInfo.InvariantCulture);

    public static DateTimeOffset Read(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
