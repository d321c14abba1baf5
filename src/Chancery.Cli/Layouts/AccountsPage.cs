using Chancery.Cli.Accounts;
using Chancery.Views.Layouts;
using Chancery.Views.Pages;

namespace Chancery.Cli.Layouts;

/// <summary>Lays out who may use a record.</summary>
internal static class AccountsPage
{
    public static Page Of(AccountsAnswer answer) => answer.Accounts.Count == 0
        ? new([new Paragraph("There are no accounts: the record is served on this machine only, to whoever sits at it. Add the first with: chancery accounts add NAME --role administrator")])
        : new(
        [
            new Grid([new("Name"), new("Role"), new("Since")],
                [.. answer.Accounts.Select(account => (IReadOnlyList<Line>)[[(account.Name, Tone.Strong)], Word.Of(account.Role), $"{account.AddedAt:yyyy-MM-dd}"])]),
            new Paragraph([(Numbers.Count(answer.Accounts.Count, "account") + ".", Tone.Quiet)]),
        ]);
}
