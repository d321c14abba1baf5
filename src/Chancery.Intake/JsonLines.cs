using System.Text.Json;

namespace Chancery.Intake;

/// <summary>Reads reports written as JSON lines, one object a line, without holding more than one of them.</summary>
internal sealed class JsonLines(IntakeOptions options)
{
    private const string WriteOneObject = "Write one JSON object a line, with at least the field 'text'";

    /// <summary>What the lines hold. <paramref name="name"/> names documents that have no id of their own.</summary>
    public IEnumerable<IntakeResult> Read(string place, string name, ByteInput input)
    {
        if (Utf16.Guess(input.Peek(4)) is not null)
        {
            yield return IntakeResult.Of(new IntakeProblem(place, "its JSON lines are in UTF-16", "Save the file in UTF-8"));
            yield break;
        }

        if (input.Peek(3).SequenceEqual("\uFEFF"u8)) input.Skip(3);
        var any = false;
        foreach (var result in ReadLines(place, name, input))
        {
            any = true;
            yield return result;
        }

        if (!any) yield return IntakeResult.Of(new IntakeProblem(place, "it is empty", WriteOneObject));
    }

    private IEnumerable<IntakeResult> ReadLines(string place, string name, ByteInput input)
    {
        for (var number = 1; TryReadLine(place, input, out var line, out var tooLong, out var failure); number++)
        {
            var at = $"{place}:{number}";
            if (failure is not null)
            {
                yield return IntakeResult.Of(failure);
                yield break;
            }

            if (tooLong)
                yield return IntakeResult.Of(new IntakeProblem(at, $"the line is longer than {Sizes.Written(options.MostBytes)}", "Split the report"));
            else if (line.Span.TrimEnd(" \t\r"u8).Length > 0)
                foreach (var result in Read(at, $"{name}-{number}", line)) yield return result;
        }
    }

    private bool TryReadLine(string place, ByteInput input, out ReadOnlyMemory<byte> line, out bool tooLong, out IntakeProblem? failure)
    {
        failure = null;
        try
        {
            return input.TryReadLine(options.MostBytes, out line, out tooLong);
        }
        catch (IOException error)
        {
            failure = new(place, $"it cannot be read to its end ({error.Message})", "Check the disk, then run again");
            (line, tooLong) = (default, false);
            return true;
        }
    }

    private IntakeResult[] Read(string place, string name, ReadOnlyMemory<byte> line)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            return Read(place, name, json.RootElement);
        }
        catch (JsonException error)
        {
            return Bad(place, $"the line is not JSON (byte {error.BytePositionInLine})");
        }
        catch (InvalidOperationException)
        {
            return Bad(place, "the line holds text that is not Unicode");
        }
    }

    private IntakeResult[] Read(string place, string name, JsonElement report)
    {
        if (report.ValueKind != JsonValueKind.Object) return Bad(place, "the line is no JSON object");
        var text = Field(report, "text");
        if (string.IsNullOrWhiteSpace(text)) return Bad(place, "the report has no text");
        var published = Field(report, "published");
        var date = published is null ? null : PublishedDate.Read(published);
        var document = IntakeResult.Of(place, new(Field(report, "id") ?? name, text)
        {
            Title = Field(report, "title"),
            Publisher = options.Publisher ?? Field(report, "publisher"),
            Published = options.Published ?? date,
            Address = Field(report, "url") ?? Field(report, "address"),
            Language = Field(report, "language") ?? "en",
        });
        if (published is null || date is not null) return [document];
        // The report is read all the same, as one whose date is unknown.
        return [IntakeResult.Of(new IntakeProblem(place, $"'{published}' is no date of publication", "Write it as 2018-01-15, 2018-01 or 2018")), document];
    }

    /// <summary>The field's text; a number as it is written; null when it is missing, empty or something else.</summary>
    private static string? Field(JsonElement report, string name)
    {
        if (!report.TryGetProperty(name, out var value)) return null;
        var text = value.ValueKind switch
        {
            JsonValueKind.String => value.GetString(),
            JsonValueKind.Number => value.GetRawText(),
            _ => null,
        };
        return string.IsNullOrWhiteSpace(text) ? null : text;
    }

    private static IntakeResult[] Bad(string place, string message) => [IntakeResult.Of(new IntakeProblem(place, message, WriteOneObject))];
}
