using System.CommandLine;
using Chancery.Cli.Options;
using Chancery.Views.Actors;
using Chancery.Views.Answers;

namespace Chancery.Cli.Commands;

/// <summary><c>chancery actors</c>: whom a text may mean.</summary>
internal static class ActorsCommand
{
    private const int UsualLimit = 20;

    public static Command Create(Surroundings surroundings)
    {
        var command = new ExampleCommand("actors", "Find whom a name, an acronym or a family name may mean, the best candidate first",
            "chancery actors --find Georgia",
            "chancery actors --find Rodriguez --type person --limit 5 --record sample.db");
        var text = new Option<string>("--find") { Description = "The text as somebody wrote it", HelpName = "TEXT", Required = true };
        var type = new Option<ActorType?>("--type")
        {
            Description = "Only actors of this type",
            HelpName = "state|org|person|region|group|office",
            CustomParser = result => WordOption.Parse<ActorType>(result),
        };
        var limit = new Option<int>("--limit") { Description = "At most so many", HelpName = "N", DefaultValueFactory = _ => UsualLimit };
        limit.Validators.Add(result =>
        {
            if (result.Tokens is [var word] && !(int.TryParse(word.Value, out var count) && count > 0))
                result.AddError($"\"{word.Value}\" is no number of rows; write 20, for example.");
        });
        var common = CommonOptions.WithClocks();
        foreach (Option option in (Option[])[text, type, limit]) command.Options.Add(option);
        common.AddTo(command);
        command.SetAction(result => Asking.RunWithoutRecordToo(result, common, surroundings,
            known => Reply.Of(Ask(result.GetValue(text)!, result.GetValue(type), result.GetValue(limit), known))));
        return command;
    }

    private static ActorsAnswer Ask(string text, ActorType? type, int limit, Knowledge known)
    {
        var candidates = new CandidateFinder(known).Find(text).Where(candidate => type is null || candidate.Actor?.Id.Type == type).ToList();
        return new(text, type, known.Session is { } session ? Searched.In(session) : null, known.World.Names.Count, candidates.Count, [.. candidates.Take(limit)]);
    }
}
