using Chancery.Lexicons;
using Chancery.Storage;

namespace Chancery.Cli;

/// <summary>Opens the record that a command asks for.</summary>
internal static class RecordOpening
{
    /// <summary>Opens a record that exists, brought up to date with what was read and with the data files.</summary>
    public static (RecordSession? Session, string? Error) Open(string path, Surroundings surroundings)
    {
        var (session, error) = Open(path, RecordAccess.Existing, surroundings);
        if (session is null || !session.Store.NeedsProjection(session.Builder)) return (session, error);
        surroundings.Errors.WriteLine("The last reading was cut short, or the data files or the program have changed: working the matters out again.");
        session.Store.Project(session.Builder);
        return (session, null);
    }

    /// <summary>Opens a record as it is.</summary>
    /// <param name="path">The file of the record.</param>
    /// <param name="access">Whether it may be made.</param>
    /// <param name="surroundings">Where the program runs.</param>
    /// <param name="known">The world, where it has been loaded already.</param>
    public static (RecordSession? Session, string? Error) Open(string path, RecordAccess access, Surroundings surroundings, World? known = null) =>
        RecordSession.Open(path, access, surroundings.Installation(), surroundings.Clock, known);
}
