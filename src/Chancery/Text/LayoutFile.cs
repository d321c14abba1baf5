using System.Globalization;
using Chancery.Lexicons;

namespace Chancery.Text;

/// <summary>Reads the plain data files of the layout: one entry a line, <c>#</c> before a comment.</summary>
internal static class LayoutFile
{
    /// <summary>The entries of a file.</summary>
    public static IEnumerable<string> Lines(string folder, string file) => Entries(folder, file).Select(entry => entry.Text);

    /// <summary>The numbers that a file of two columns gives to names.</summary>
    public static Dictionary<string, int> Numbers(string folder, string file, int least, int most)
    {
        var numbers = new Dictionary<string, int>();
        foreach (var (line, text) in Entries(folder, file))
        {
            var cells = text.Split('\t');
            if (cells.Length != 2 || !int.TryParse(cells[1], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                || number < least || number > most)
                throw Broken(folder, file, line, $"a name, a tab and a number from {least} to {most} were expected");
            if (!numbers.TryAdd(cells[0], number)) throw Broken(folder, file, line, $"'{cells[0]}' stands here twice");
        }

        return numbers;
    }

    /// <summary>The first name of each line by every name on it.</summary>
    public static Dictionary<string, string> Variants(string folder, string file)
    {
        var names = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (line, text) in Entries(folder, file))
        {
            var cells = text.Split('\t', StringSplitOptions.RemoveEmptyEntries);
            foreach (var cell in cells.Distinct(StringComparer.OrdinalIgnoreCase))
                if (!names.TryAdd(cell, cells[0])) throw Broken(folder, file, line, $"'{cell}' names '{names[cell]}' already");
        }

        return names;
    }

    private static IEnumerable<(int Line, string Text)> Entries(string folder, string file)
    {
        var path = Path.Combine(folder, file);
        if (!File.Exists(path)) throw Broken(folder, file, 0, "the file is missing");
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            var entry = line.TrimEnd();
            if (entry.Length > 0 && entry[0] != '#') yield return (number, entry);
        }
    }

    private static LexiconException Broken(string folder, string file, int line, string message) =>
        new([new(Path.Combine(folder, file), line, message)]);
}
