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
        var given = new GivenReport
        {
            Text = Field(report, "text"),
            Id = Field(report, "id"),
            Title = Field(report, "title"),
            Publisher = options.Publisher ?? Field(report, "publisher"),
            Published = Field(report, "published"),
            Url = Field(report, "url") ?? Field(report, "address"),
            Language = Field(report, "language"),
        };
        var (document, date) = given.Read(place, name);
        if (document is null) return Bad(place, "the report has no text");
        var taken = IntakeResult.Of(place, document with { Published = options.Published ?? document.Published });
        // The report is read all the same, as one whose date is unknown.
        return date is null ? [taken] : [IntakeResult.Of(date), taken];
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
