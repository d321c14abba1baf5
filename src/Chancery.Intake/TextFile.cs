using System.Text;

namespace Chancery.Intake;

/// <summary>Opens a file, or standard input, to be read as text piece by piece, however long it is.</summary>
/// <remarks>The encoding is told by the first bytes; bytes that it does not have are read as U+FFFD.</remarks>
public static class TextFile
{
    private const int Examined = 64 * 1024;

    /// <summary>The text of the file at <paramref name="path"/>, or why it cannot be read.</summary>
    /// <param name="path">The file; <see cref="DocumentSource.StandardInput"/> for standard input.</param>
    /// <param name="openStandardInput">Opens standard input.</param>
    public static (TextReader? Text, IntakeProblem? Problem) Open(string path, Func<Stream> openStandardInput)
    {
        if (path == DocumentSource.StandardInput) return Examine("standard input", openStandardInput());
        if (Directory.Exists(path)) return (null, new(path, "it is a folder", "Name the files in it"));
        if (!File.Exists(path)) return (null, new(path, "there is no such file", "Check the path for spelling"));
        try
        {
            return Examine(path, new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete));
        }
        catch (UnauthorizedAccessException)
        {
            return (null, new(path, "access to it is denied", "Give yourself the right to read it"));
        }
        catch (IOException error)
        {
            return (null, new(path, $"it cannot be opened ({error.Message})", "Close the program that holds it, then run again"));
        }
    }

    private static (TextReader?, IntakeProblem?) Examine(string place, Stream stream)
    {
        var start = new byte[Examined];
        start = start[..stream.ReadAtLeast(start, Examined, throwOnEndOfStream: false)];
        if (ProblemOf(place, start) is not { } problem)
            return (new StreamReader(new ReplayedStream(start, stream), TextDecoder.EncodingOf(start)), null);
        stream.Dispose();
        return (null, problem);
    }

    private static IntakeProblem? ProblemOf(string place, ReadOnlySpan<byte> start) =>
        start.IsEmpty ? new(place, "it is empty", "Put text in it, or leave it out") : ForeignFormat.Of(start)?.At(place);
}
