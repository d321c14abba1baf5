namespace Chancery.Cli;

/// <summary>What the process tells its caller.</summary>
internal static class ExitCode
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>Done, with findings: some of the input could not be read.</summary>
    public const int Findings = 1;

    /// <summary>The command line cannot be understood.</summary>
    public const int Usage = 2;

    /// <summary>The data cannot be used: no input could be read, the record is missing or is not one.</summary>
    public const int BadData = 3;

    /// <summary>Stopped by the user; what was read before is kept (128 + SIGINT, as shells count).</summary>
    public const int Stopped = 130;
}
