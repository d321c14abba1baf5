using System.Data.Common;

namespace Chancery.Cli;

/// <summary>Says what happened when the record failed in the middle of its work: a full disk, a damaged file, another writer.</summary>
internal static class RecordProblem
{
    public static string Message(DbException problem, string path) =>
        $"The record {path} failed: {problem.Message} What was read before is kept; free the disk or end the other program, then run "
        + "the same command again. If the file is damaged, restore it from a copy.";
}
