using Chancery.Cli.Options;
using Chancery.Cli.Watching;
using Chancery.Views.Answers;
using Chancery.Views.Layouts;
using Chancery.Views.Pages;

namespace Chancery.Cli.Layouts;

/// <summary>Lays out what is watched.</summary>
internal static class WatchesPage
{
    public const string None = "Nothing is watched. Watch something with: chancery watch add ACTOR [ACTOR] [--kind KIND]";

    public static Page Of(WatchesAnswer answer)
    {
        if (answer.Watches.Count == 0) return new([new Paragraph(answer.Removed is { } last ? $"Watch {last} removed. {None}" : None)]);
        var told = answer.ToldThrough is { } moment && moment > DateTimeOffset.MinValue ? $" Told up to {VantageWords.Minute(moment)} UTC." : "";
        return new(
        [
            .. answer.Removed is { } number ? [new Paragraph($"Watch {number} removed.")] : (Block[])[],
            new Items([.. answer.Watches.Select(Entry)]),
            new Paragraph([($"{Numbers.Count(answer.Watches.Count, "watch", "watches")}.{told} What moved: chancery watch report", Tone.Quiet)]),
        ]);
    }

    /// <summary>"Honduras and Russia, visa".</summary>
    public static string Name(WatchView watch) => watch.Matter is { } id
        ? watch.Title is { } title ? $"{title} ({id})" : id
        : ClaimTitle.Names(watch.Actors.Select(actor => actor.Name)) + (watch.Kind is { } kind ? $", {Word.Of(kind)}" : "");

    private static Item Entry(WatchView watch) => new(
        [($"{watch.Number}", Tone.Id), " ", (Name(watch), Tone.Strong)],
        [(watch is { Matter: not null, Matters: 0 }
            ? "the record has no such matter now: its reports may have been joined to another, see chancery matters"
            : Numbers.Count(watch.Matters, "matter"), Tone.Quiet)]);
}
