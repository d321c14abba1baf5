using Chancery.Cli.Accounts;
using Chancery.Storage.Accounts;
using Chancery.Views.Layouts;
using Chancery.Views.Pages;

namespace Chancery.Cli.Layouts;

/// <summary>Lays out by what programs are known.</summary>
internal static class KeysPage
{
    public static Page Of(KeysAnswer answer) => new(
    [
        .. answer.Made is { } made ? [new Paragraph("This is the key. It is shown this once: keep it now."), new Listing([made])] : (Block[])[],
        .. answer.Keys.Count > 0 ? [Table(answer)] : (Block[])[],
        new Paragraph([(answer.Keys.Count > 0 ? $"{Numbers.Count(answer.Keys.Count, "key")}. Withdraw one with: chancery keys remove NUMBER"
            : "There are no keys. Make one with: chancery keys add NAME --scope read --until DATE", Tone.Quiet)]),
    ]);

    private static Grid Table(KeysAnswer answer) => new(
        [new("Number", IsNumber: true), new("Name"), new("Of"), new("Scope"), new("Last day"), new("Last used")],
        [.. answer.Keys.Select(key => Row(key, answer.Now))]);

    private static IReadOnlyList<Line> Row(ApiKey key, DateTimeOffset now) =>
    [
        [($"{key.Number}", Tone.Id)], [(key.Name, Tone.Strong)], key.Account, Word.Of(key.Scope),
        $"{key.Until:yyyy-MM-dd}{(key.Until < now ? ", ended" : "")}", key.UsedAt is { } used ? $"{used:yyyy-MM-dd}" : "never",
    ];
}
