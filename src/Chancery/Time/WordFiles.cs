using System.Globalization;
using Chancery.Lexicons;

namespace Chancery.Time;

/// <summary>Reads the tables of words of the folder <c>time</c>: months, weekdays, units, numbers …</summary>
internal sealed class WordFiles(string folder, ICollection<LexiconError> errors)
{
    private readonly List<(string Word, WordReading Reading)> words = [];

    /// <summary>All words with their readings.</summary>
    public IEnumerable<TimeWord> Read()
    {
        Each("months.tsv", ["word", "number", "use"], row => Add(row, WordClass.Month, Number(row, 1), common: row[2] == "common"));
        Each("weekdays.tsv", ["word", "number"], row => Add(row, WordClass.Weekday, Number(row, 1)));
        Each("seasons.tsv", ["word", "month"], row => Add(row, WordClass.Season, Number(row, 1)));
        Each("dayparts.tsv", ["word"], row => Add(row, WordClass.DayPart, 0));
        Each("ordinals.tsv", ["word", "value"], row => Add(row, WordClass.Ordinal, Number(row, 1)));
        Each("units.tsv", ["word", "unit", "count"], row => Add(row, WordClass.Unit, Number(row, 2), Member<TimeUnit>(row, 1)));
        Each("numbers.tsv", ["word", "kind", "value"], row => Add(row, NumberClass(row), Number(row, 2)));
        return words
            .GroupBy(w => w.Word, StringComparer.OrdinalIgnoreCase)
            .Select(g => new TimeWord(g.Key.ToLowerInvariant(), [.. g.Select(w => w.Reading)]));
    }

    private void Each(string file, string[] columns, Action<TsvRow> read)
    {
        foreach (var row in TsvFile.Read(Path.Combine(folder, file), columns, errors)) read(row);
    }

    private void Add(TsvRow row, WordClass @class, decimal value, TimeUnit unit = default, bool common = false) =>
        words.Add((row[0], new(@class, value, unit, common)));

    private decimal Number(TsvRow row, int column)
    {
        if (decimal.TryParse(row[column], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)) return number;
        errors.Add(row.Error($"'{row[column]}' is no number"));
        return 1;
    }

    private T Member<T>(TsvRow row, int column) where T : struct, Enum
    {
        if (Enum.TryParse<T>(row[column], ignoreCase: true, out var member)) return member;
        errors.Add(row.Error($"'{row[column]}' is none of {string.Join(", ", Enum.GetNames<T>()).ToLowerInvariant()}"));
        return default;
    }

    private WordClass NumberClass(TsvRow row)
    {
        WordClass? found = row[1] switch
        {
            "unit" => WordClass.NumberUnit,
            "tens" => WordClass.NumberTens,
            "scale" => WordClass.Scale,
            "abbreviation" => WordClass.Abbreviation,
            "fraction" => WordClass.Fraction,
            "article" => WordClass.Article,
            _ => null,
        };
        if (found is null) errors.Add(row.Error($"'{row[1]}' is none of unit, tens, scale, abbreviation, fraction, article"));
        return found ?? WordClass.NumberUnit;
    }
}
