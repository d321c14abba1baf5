using System.Globalization;

namespace Chancery.Train;

/// <summary>A command's options, each <c>--name value</c>; a value may list several, parted by commas.</summary>
internal sealed class Arguments
{
    private readonly Dictionary<string, string> values = new(StringComparer.Ordinal);

    /// <summary>Reads the options after a command's name.</summary>
    /// <exception cref="UsageException">An option lacks its value or is not among <paramref name="known"/>.</exception>
    internal Arguments(ReadOnlySpan<string> arguments, params ReadOnlySpan<string> known)
    {
        for (var i = 0; i < arguments.Length; i += 2)
        {
            var name = arguments[i].TrimStart('-');
            if (!known.Contains(name)) throw new UsageException($"unknown option {arguments[i]}");
            if (i + 1 == arguments.Length) throw new UsageException($"{arguments[i]} needs a value");
            values[name] = arguments[i + 1];
        }
    }

    /// <summary>The value of an option that must be given.</summary>
    internal string One(string name) => values.TryGetValue(name, out var value) ? value : throw new UsageException($"--{name} is missing");

    /// <summary>The values of an option, none where it is not given.</summary>
    internal string[] Many(string name) => values.TryGetValue(name, out var value) ? value.Split(',') : [];

    /// <summary>A number, or the one to use where it is not given.</summary>
    internal float Number(string name, float otherwise)
    {
        if (!values.TryGetValue(name, out var value)) return otherwise;
        return float.TryParse(value, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new UsageException($"--{name} needs a number, not '{value}'");
    }
}
