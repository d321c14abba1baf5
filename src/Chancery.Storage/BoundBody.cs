using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Chancery.Time;

namespace Chancery.Storage;

/// <summary>A bound of publication as a JSON object in one column.</summary>
internal static class BoundBody
{
    private const string Day = "yyyy-MM-dd";

    public static string Write(BoundedPublication bounded)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(bytes);
        json.WriteStartObject();
        json.WriteString("between", bounded.Between.Value);
        json.WriteStartArray("days");
        foreach (var day in bounded.Days) json.WriteStringValue(day.Value);
        json.WriteEndArray();
        json.WriteStartArray("reasons");
        foreach (var reason in bounded.Reasons) Write(json, reason);
        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    public static BoundedPublication Read(string body)
    {
        using var json = JsonDocument.Parse(body);
        var root = json.RootElement;
        return new(
            new(root.GetProperty("between").GetString()!),
            [.. root.GetProperty("days").EnumerateArray().Select(day => new EdtfDate(day.GetString()!))],
            [.. root.GetProperty("reasons").EnumerateArray().Select(Reason)]);
    }

    private static void Write(Utf8JsonWriter json, PublicationBound reason)
    {
        json.WriteStartObject();
        json.WriteString("notBefore", SqliteRows.Day(reason.NotBefore));
        json.WriteString("notAfter", SqliteRows.Day(reason.NotAfter));
        json.WriteNumber("start", reason.Span.Start);
        json.WriteNumber("end", reason.Span.End);
        json.WriteString("words", reason.Words);
        json.WriteString("because", reason.Because);
        json.WriteEndObject();
    }

    private static PublicationBound Reason(JsonElement json)
    {
        var span = new Span(json.GetProperty("start").GetInt32(), json.GetProperty("end").GetInt32());
        return new(DayOf(json.GetProperty("notBefore")), DayOf(json.GetProperty("notAfter")), span, json.GetProperty("because").GetString()!)
        {
            Words = json.GetProperty("words").GetString() ?? "",
        };
    }

    private static DateOnly? DayOf(JsonElement json) =>
        json.GetString() is { } text ? DateOnly.ParseExact(text, Day, CultureInfo.InvariantCulture) : null;
}
