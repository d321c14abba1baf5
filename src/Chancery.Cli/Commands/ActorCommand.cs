using System.CommandLine;
using Chancery.Cli.Options;
using Chancery.Views.Actors;
using Chancery.Views.Answers;

namespace Chancery.Cli.Commands;

/// <summary><c>chancery actor</c>: what is known of an actor.</summary>
internal static class ActorCommand
{
    private const int MostNamed = 5;

    public static Command Create(Surroundings surroundings)
    {
        var command = new ExampleCommand("actor", "Show what is known of a state, organisation, person, region or office, and where it was learnt",
            "chancery actor Honduras",
            "chancery actor UNASUR --as-of 2015-06 --format json",
            "chancery actor \"foreign minister of Russia\" --as-of 2003 --record sample.db");
        var names = new Argument<string[]>("name")
        {
            Description = "A name, an ISO code, an acronym, a family name, an id, or an office: \"foreign minister of Honduras\"",
            HelpName = "NAME",
            Arity = ArgumentArity.OneOrMore,
        };
        var common = CommonOptions.WithClocks();
        command.Arguments.Add(names);
        common.AddTo(command);
        command.SetAction(result => Asking.RunWithoutRecordToo(result, common, surroundings,
            known => Ask(string.Join(' ', result.GetValue(names)!), common.VantageOf(result).AsOf, known)));
        return command;
    }

    private static Reply Ask(string text, EdtfDate? asOf, Knowledge known)
    {
        var (actor, error) = Find(text, known);
        if (actor is not { } found) return Reply.Refused(error!);
        var answer = new ActorProfiler(known, asOf).Of(found, text);
        return answer.IsEmpty() ? Reply.Refused($"Nothing is known of {found}. See who is: chancery actors --find \"{found.Name}\"") : Reply.Of(answer);
    }

    private static (ActorId? Actor, string? Error) Find(string text, Knowledge known)
    {
        var posts = new Posts(known.World);
        if (known.World.TryResolve(text, out var named) && named.Type != ActorType.Office) return known.Finder.Find(text);
        if (posts.OfficeIn(named.Type == ActorType.Office && named.Name is not null ? named.Name : text) is { } post) return (posts.IdOf(post.Office, post.Of), null);
        if (posts.MinistryIn(text) is { } ministry) return (ministry, null);
        if (known.World.Organisations.TryGetValue(text, out var organisation)) return (organisation.Id, null);
        var family = known.World.PersonsByFamilyName(text);
        return family.Count > 1
            ? (null, $"{family.Count} persons are called \"{text}\": {Names(family)}. See who they are: chancery actors --find \"{text}\"")
            : known.Finder.Find(text);
    }

    private static string Names(IReadOnlyList<ActorId> persons)
    {
        var names = string.Join(", ", persons.Take(MostNamed).Select(person => person.Name));
        return persons.Count > MostNamed ? names + " …" : names;
    }
}
