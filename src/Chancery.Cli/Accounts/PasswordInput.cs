using System.Text;

namespace Chancery.Cli.Accounts;

/// <summary>Takes a password from a person, without showing it, or from a file.</summary>
internal static class PasswordInput
{
    private const string StandardInput = "-";

    /// <summary>Takes it; gives why not when there is none.</summary>
    /// <param name="from">The file whose first line it is, <c>-</c> for standard input; null to ask for it.</param>
    /// <param name="surroundings">Where it is asked for.</param>
    public static (string? Password, string? Error) Take(string? from, Surroundings surroundings)
    {
        try
        {
            if (from is null) return Ask(surroundings);
            using var reader = new StreamReader(from == StandardInput ? surroundings.OpenInput() : File.OpenRead(from));
            return reader.ReadLine() is { Length: > 0 } line ? (line, null) : (null, $"There is no password in the first line of {from}.");
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return (null, $"The password cannot be read from {from}: {problem.Message}");
        }
    }

    private static (string? Password, string? Error) Ask(Surroundings surroundings)
    {
        if (surroundings.ReadKey is not { } readKey) return (null, "There is no terminal to ask for the password on; name a file that holds it with --password-from FILE, or - for standard input.");
        var (first, second) = (Line("Password: ", readKey, surroundings), Line("The same again: ", readKey, surroundings));
        return first == second ? (first, null) : (null, "The two passwords differ; nothing was changed.");
    }

    private static string Line(string prompt, Func<char> readKey, Surroundings surroundings)
    {
        surroundings.Errors.Write(prompt);
        var typed = new StringBuilder();
        while (readKey() is var key && key is not ('\r' or '\n'))
        {
            if (key is '\b' or '\u007f') typed.Length = Math.Max(0, typed.Length - 1);
            else if (!char.IsControl(key)) typed.Append(key);
        }

        surroundings.Errors.WriteLine();
        return typed.ToString();
    }
}
