using System.CommandLine;
using Chancery.Cli.Options;
using Chancery.Record;

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
        return ClaimDecision.Command(
            "correct", "Say what a claim ought to say; what is not named stays as it was read", surroundings,
            (claim, result, session) => new CorrectionReader(session, claim.Claim).Read(
                result.GetValue(roles) ?? [], result.GetValue(attributes) ?? [], result.GetValue(date), result.GetValue(modality)),
            [roles, attributes, date, modality],
            "chancery correct 3f2a91bc --role host=HND", "chancery correct 3f2a91bc --attribute stage=signed --date 2014-09-26 --modality actual");
    }
}
