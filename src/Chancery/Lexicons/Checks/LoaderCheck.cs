using System.Text.RegularExpressions;
using Chancery.Actors.Offices;
using Chancery.Actors.Persons;
using Chancery.Actors.References;
using Chancery.Frames;
using Chancery.Language.Data;
using Chancery.Language.Lemmas;
using Chancery.Language.Morphology;
using Chancery.Reading.Certainty;
using Chancery.Record;
using Chancery.Text;
using Chancery.Time;

namespace Chancery.Lexicons.Checks;

/// <summary>Everything that the program itself would refuse when it starts.</summary>
internal static partial class LoaderCheck
{
    public static IEnumerable<DataFinding> Of(DataFolder files) =>
        Loads(files).SelectMany(Errors).Select(error => Finding(files, error));

    private static IEnumerable<Action> Loads(DataFolder files)
    {
        yield return () => KindTable.Load(files.PathOf("kinds.tsv"));
        yield return () => ValueTable.Load(files.PathOf("values.tsv"), KindTable.Load(files.PathOf("kinds.tsv")));
        foreach (var language in files.Languages)
        {
            var folder = files.PathOf(language);
            yield return () => WorldLoader.Load(files.Path, language);
            yield return () => Words(folder);
            yield return () => LayoutReader.Load(folder);
            yield return () => TimeLexicon.Load(Path.Combine(folder, "time"));
            yield return () => ConfidenceFile.Load(Path.Combine(folder, ConfidenceFile.Name));
            yield return () => FrameLoader.LoadModality(files.Path, language);
            foreach (var frame in files.Files.Where(file => file.StartsWith($"{language}/frames/", StringComparison.Ordinal)))
                yield return () => Frame(files, language, files.PathOf(frame));
            yield return () => FrameLoader.Load(files.Path, language);
            yield return () => WritingConventions.Load(Path.Combine(folder, "language"));
            yield return () => Lemmatizer.Load(Path.Combine(folder, "language"));
            yield return () => MorphologicalFeatures.Load(Path.Combine(folder, "language"));
        }
    }

    // Each frame by itself, so that one that does not parse does not hide the next.
    private static void Frame(DataFolder files, string language, string path)
    {
        var classes = files.Files.Where(file => file.StartsWith($"{language}/classes/", StringComparison.Ordinal))
            .Select(file => Path.GetFileNameWithoutExtension(file)).ToHashSet();
        var lines = File.ReadAllLines(path);
        LexiconError[] unknown = [.. FrameLoader.UnknownClasses(path, lines, classes)];
        if (unknown.Length > 0) throw new LexiconException(unknown);
        FrameParser.Parse(path, lines);
    }

    private static void Words(string folder)
    {
        var errors = new List<LexiconError>();
        PersonWords.Load(folder, SayingWords.Load(folder, errors), errors);
        OfficeWords.Load(folder, errors);
        ReferenceWords.Load(folder, errors);
        if (errors.Count > 0) throw new LexiconException(errors);
    }

    private static IReadOnlyList<LexiconError> Errors(Action load)
    {
        try
        {
            load();
            return [];
        }
        catch (LexiconException problem)
        {
            return problem.Errors;
        }
        catch (FileNotFoundException problem)
        {
            return [new(problem.FileName ?? "", 0, "the file is missing")];
        }
        catch (Exception problem) when (problem is InvalidDataException or FormatException or ArgumentException or IOException)
        {
            return [Placed(problem.Message)];
        }
    }

    /// <summary>Takes the place off a message that begins with it: <c>path:12: what is wrong</c>.</summary>
    private static LexiconError Placed(string message) =>
        PlacePattern().Match(message) is { Success: true } match
            ? new(match.Groups["file"].Value, int.Parse(match.Groups["line"].Value), match.Groups["what"].Value)
            : new("", 0, message);

    private static DataFinding Finding(DataFolder files, LexiconError error)
    {
        var file = Path.IsPathRooted(error.File) || error.File.StartsWith(files.Path, StringComparison.Ordinal)
            ? Path.GetRelativePath(files.Path, error.File).Replace('\\', '/')
            : error.File;
        var message = error.Line == 0 && error.Message == "the file is missing" ? "the file is missing; restore it" : error.Message;
        return new(file, error.Line, FindingSeverity.Error, message);
    }

    [GeneratedRegex(@"^(?<file>.+?):(?<line>[0-9]{1,9}): (?<what>.*)$", RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PlacePattern();
}
