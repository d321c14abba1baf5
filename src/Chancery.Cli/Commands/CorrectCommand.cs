using System.CommandLine;
using Chancery.Cli.Options;
using Chancery.Views.Reviewing;

namespace Chancery.Cli.Commands;

/// <summary><c>chancery correct</c>: says what a claim ought to say.</summary>
internal static class CorrectCommand
{
    public static Command Create(Surroundings surroundings)
    {
        var roles = new Option<string[]>("--role") { Description = "Who takes part: host=HND; several with commas, none with host=", HelpName = "ROLE=ACTORS" };
        var attributes = new Option<string[]>("--attribute") { Description = "What else is told: stage=signed, city=Moscow; nothing with city=", HelpName = "NAME=VALUE" };
        var date = new Option<string?>("--date") { Description = "When, in EDTF: 2013, 2013-06, 2013-06-14, 2013-01/2013-06", HelpName = "DATE" };
        var modality = new Option<Modality?>("--modality")
        {
            Description = "How far from having happened: actual, planned, promised, expected, proposed or possible",
            HelpName = "WORD",
            CustomParser = result => WordOption.Parse<Modality>(result),
        };
        var polarity = new Option<Polarity?>("--polarity")
        {
            Description = "Whether the text says that it is so: positive or negative",
            HelpName = "WORD",
            CustomParser = result => WordOption.Parse<Polarity>(result),
        };
        return ClaimDecision.Command(
            "correct", "Say what a claim ought to say; what is not named stays as it was read", surroundings,
            (claim, result, session) => new CorrectionReader(session, claim.Read.Id, claim.Read.Kind).Read(new(
                Given(result.GetValue(roles), names => (IReadOnlyList<string>)names.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)),
                Given(result.GetValue(attributes), value => value), result.GetValue(date), result.GetValue(modality), result.GetValue(polarity))),
            [roles, attributes, date, modality, polarity],
            "chancery correct 3f2a91bc --role host=HND", "chancery correct 3f2a91bc --attribute stage=signed --date 2014-09-26 --modality actual");
    }

    /// <summary>What was given as <c>name=value</c>; of several of one name the last one.</summary>
    private static Dictionary<string, T> Given<T>(string[]? given, Func<string, T> read)
    {
        var values = new Dictionary<string, T>();
        foreach (var text in given ?? [])
        {
            var (name, value) = text.IndexOf('=') is >= 0 and var at ? (text[..at], text[(at + 1)..]) : (text, "");
            values[name.Trim()] = read(value.Trim());
        }

        return values;
    }
}
