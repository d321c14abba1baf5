using System.Globalization;
using FsCheck;
using Microsoft.FSharp.Core;

namespace Chancery.Tests;

/// <summary>How properties are tried. The same cases each time, so that a gate passes or fails for what was changed and for
/// nothing else; with <c>CHANCERY_EXPLORE=50</c> others each time, and fifty times as many.</summary>
internal static class Exploring
{
    private static readonly int? s_times = int.TryParse(Environment.GetEnvironmentVariable("CHANCERY_EXPLORE"), CultureInfo.InvariantCulture, out var times) ? times : null;

    /// <summary>Tries so many cases.</summary>
    public static Config Cases(int count) => s_times is { } times
        ? Config.QuickThrowOnFailure.WithMaxTest(count * times)
        : Config.QuickThrowOnFailure.WithMaxTest(count).WithReplay(FSharpOption<Replay>.Some(new(new Rnd(20131014), FSharpOption<int>.None)));
}
