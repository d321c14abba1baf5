using Chancery.Cli.Layouts;
using Chancery.Intake;
using Chancery.Views.Answers;
using Chancery.Views.Layouts;
using Chancery.Views.Pages;

namespace Chancery.Cli.Reading;

/// <summary>The closing summary of a run.</summary>
internal sealed record ReadAnswer : IAnswer
{
    /// <summary>How many documents were taken in.</summary>
    public required int Documents { get; init; }

    /// <summary>How many words they have.</summary>
    public required long Words { get; init; }

    /// <summary>How long it took.</summary>
    public required double Seconds { get; init; }

    /// <summary>The record; null when none was kept.</summary>
    public required string? Record { get; init; }

    /// <summary>Documents that are new to the record.</summary>
    public required int New { get; init; }

    /// <summary>Documents whose text the record has from another sender.</summary>
    public required int Copies { get; init; }

    /// <summary>Documents that the record has, read by this version of the reader.</summary>
    public required int Known { get; init; }

    /// <summary>Documents that the record has, read anew by a newer reader.</summary>
    public required int ReadAgain { get; init; }

    /// <summary>Documents that are a new version of one on record.</summary>
    public required int NewVersions { get; init; }

    /// <summary>The claims read, by kind.</summary>
    public required IReadOnlyDictionary<string, int> Claims { get; init; }

    /// <summary>The ids of matters that were not on record before.</summary>
    public required IReadOnlyList<string> NewMatters { get; init; }

    /// <summary>The ids of matters that have more in their history than before.</summary>
    public required IReadOnlyList<string> MovedMatters { get; init; }

    /// <summary>What could not be read.</summary>
    public required IReadOnlyList<IntakeProblem> Problems { get; init; }

    /// <summary>Whether the user ended the run before its end.</summary>
    public required bool WasStopped { get; init; }

    /// <summary>What the process tells its caller.</summary>
    public int ExitCode =>
        WasStopped ? Cli.ExitCode.Stopped
        : Problems.Count == 0 && Documents > 0 ? Cli.ExitCode.Done
        : Documents > 0 ? Cli.ExitCode.Findings
        : Cli.ExitCode.BadData;

    public Page Lay() => ReadPage.Of(this);
}
