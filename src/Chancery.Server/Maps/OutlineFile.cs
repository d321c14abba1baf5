using System.Globalization;
using System.Text.RegularExpressions;
using Chancery.Lexicons;

namespace Chancery.Server.Maps;

/// <summary>Reads the outlines of states.</summary>
internal static partial class OutlineFile
{
    private const string Name = "outlines.tsv";
    private const string NoCode = "-";

    private static readonly string[] s_columns = ["code", "x", "y", "area", "fine", "rough"];

    // Nothing but lines: what is written into a page cannot be anything else.
    [GeneratedRegex(@"\A(?:M\d+ \d+l[-\d ]+z)*\z", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Path { get; }

    /// <summary>The outlines.</summary>
    /// <param name="folder">The data folder.</param>
    /// <exception cref="LexiconException">The file has errors; all of them are listed.</exception>
    public static IReadOnlyList<Outline> Load(string folder)
    {
        var errors = new List<LexiconError>();
        var outlines = TsvFile.Read(System.IO.Path.Combine(folder, Name), s_columns, errors).Select(row => Read(row, errors)).OfType<Outline>().ToList();
        return errors.Count == 0 ? outlines : throw new LexiconException(errors);
    }

    private static Outline? Read(TsvRow row, List<LexiconError> errors)
    {
        if (Number(row[1]) is { } x && Number(row[2]) is { } y && Number(row[3]) is { } area && Path.IsMatch(row[4]) && Path.IsMatch(row[5]))
            return new(row[0] == NoCode ? null : row[0], x, y, area, row[4], row[5]);
        errors.Add(row.Error("x, y and area must be whole numbers, fine and rough paths of M, l and z; make the file anew with tools/outlines"));
        return null;
    }

    private static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
