namespace Chancery.Intake;

/// <summary>Reads one file: a report in plain text, or JSON lines of many.</summary>
internal sealed class ReportFile(IntakeOptions options)
{
    private const string UnnamedReport = "standard-input";

    /// <summary>What the file at <paramref name="path"/> holds; <paramref name="index"/> tells of it, when there is one.</summary>
    public IEnumerable<IntakeResult> Read(string path, ReportIndex? index)
    {
        if (Open(path, out var problem) is not { } stream) return [IntakeResult.Of(problem!)];
        return ReadAndClose(path, stream, index?.Find(path));
    }

    /// <summary>What the stream holds: JSON lines when it begins with a brace, else one report.</summary>
    public IEnumerable<IntakeResult> ReadUnnamed(Stream stream)
    {
        var input = new ByteInput(stream);
        return LooksLikeJson(input)
            ? new JsonLines(options).Read(DocumentSource.StandardInput, UnnamedReport, input)
            : [ReadText(DocumentSource.StandardInput, UnnamedReport, input, null)];
    }

    private IEnumerable<IntakeResult> ReadAndClose(string path, FileStream stream, ReportIndex.Entry? entry)
    {
        using (stream)
        {
            var input = new ByteInput(stream);
            var name = Path.GetFileNameWithoutExtension(path);
            if (HoldsJsonLines(path, input))
            {
                foreach (var result in new JsonLines(options).Read(path, name, input)) yield return result;
                yield break;
            }

            yield return ReadText(path, name, input, entry);
        }
    }

    private static bool HoldsJsonLines(string path, ByteInput input) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".jsonl" or ".ndjson" => true,
        ".txt" or ".text" or ".md" => false,
        _ => LooksLikeJson(input),
    };

    // "{\rtf" is a word processor's file, not JSON.
    private static bool LooksLikeJson(ByteInput input)
    {
        var start = input.Peek(4096).TrimStart("\uFEFF \t\r\n"u8);
        return start.Length > 0 && start[0] == (byte)'{' && !start.StartsWith("{\\"u8);
    }

    private IntakeResult ReadText(string place, string name, ByteInput input, ReportIndex.Entry? entry)
    {
        try
        {
            if (input.ReadToEnd(options.MostBytes) is not { } bytes) return TooLarge(place);
            if (ForeignFormat.Of(bytes) is { } format) return IntakeResult.Of(format.At(place));
            var text = TextDecoder.Decode(bytes);
            if (string.IsNullOrWhiteSpace(text))
                return IntakeResult.Of(new IntakeProblem(place, "it is empty", "Save the report's text in it, or leave it out"));
            return IntakeResult.Of(place, Describe(new(name, text), entry));
        }
        catch (IOException error)
        {
            return IntakeResult.Of(new IntakeProblem(place, $"it cannot be read to its end ({error.Message})", "Check the disk, then run again"));
        }
    }

    private IntakeResult TooLarge(string place) => IntakeResult.Of(new IntakeProblem(
        place, $"it is larger than {Sizes.Written(options.MostBytes)}", "Split it into single reports, or write them as JSON lines"));

    private Document Describe(Document document, ReportIndex.Entry? entry) => document with
    {
        Title = entry?.Title,
        Publisher = options.Publisher ?? entry?.Publisher,
        Published = options.Published ?? entry?.Published,
        Address = entry?.Address,
    };

    private static FileStream? Open(string path, out IntakeProblem? problem)
    {
        problem = null;
        try
        {
            return new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        }
        catch (UnauthorizedAccessException)
        {
            problem = new(path, "access to it is denied", "Give yourself the right to read it");
        }
        catch (IOException error)
        {
            problem = new(path, $"it cannot be opened ({error.Message})", "Close the program that holds it, then run again");
        }

        return null;
    }
}
