using Chancery.Record;

namespace Chancery.Server.Shell;

/// <summary>What a list is narrowed to, as its address says.</summary>
/// <param name="Narrowed">The filter.</param>
/// <param name="Actors">The actors that it names.</param>
internal sealed record ListFilter(Filter Narrowed, IReadOnlyList<ActorId> Actors)
{
    /// <summary>The filter for matters.</summary>
    public MatterFilter ForMatters => Narrowed.ForMatters(Actors);

    /// <summary>Reads an address; gives what is wrong with it when it cannot be asked.</summary>
    public static (ListFilter? Filter, string? Error) Read(PageQuestion question)
    {
        var names = question.Request.Query["actor"].Where(name => !string.IsNullOrWhiteSpace(name)).Select(name => name!.Trim()).ToList();
        var (kind, since, until) = (question.Query("kind"), question.Query("since"), question.Query("until"));
        if (kind is not null && Word.Read<Kind>(kind) is null) return (null, Word.Refusal<Kind>(kind));
        if ((Refused(since) ?? Refused(until)) is { } noDate) return (null, DateText.Refusal(noDate));
        var filter = new Filter(names, kind is null ? null : Word.Read<Kind>(kind), question.Query("stage"), Range(since), Range(until), Limit: null);
        if (StageCheck.Error(filter, question.Session.Kinds) is { } wrong) return (null, wrong);
        var (actors, error) = new ActorFinder(question.Session).FindAll(names);
        return error is null ? (new(filter, actors), null) : (null, error);
    }

    /// <summary>The page of what an address is narrowed to, or why it cannot be shown.</summary>
    public static PageAnswer Page(PageQuestion question, Func<ListFilter, PageAnswer> show)
    {
        var (filter, error) = Read(question);
        return filter is null ? PageAnswer.BadRequest(error!) : show(filter);
    }

    /// <summary>The same list as it stands in another address.</summary>
    /// <param name="links">The addresses.</param>
    /// <param name="path">The path of the other.</param>
    /// <param name="more">What is narrowed besides.</param>
    public string To(Links links, string path, params IEnumerable<(string Name, string? Value)> more) =>
        links.To(path, [.. Query(), .. more]);

    /// <summary>What a list is called, with what it is narrowed to: "Timeline of Honduras and Russia: visa".</summary>
    /// <param name="name">The name where it is not narrowed.</param>
    /// <param name="of">The name before those of the actors.</param>
    /// <param name="session">Knows what they are called.</param>
    public string Title(string name, string of, RecordSession session) =>
        (Actors.Count == 0 ? name : $"{of} {string.Join(" and ", Actors.Select(session.NameOf))}") + (Narrowed.Kind is { } kind ? $": {Word.Of(kind)}" : "");

    /// <summary>What it is narrowed to, as it stands in an address.</summary>
    public IReadOnlyList<(string Name, string? Value)> Query() =>
    [
        .. Actors.Select(actor => ("actor", (string?)actor.ToString())), ("kind", Narrowed.Kind is { } kind ? Word.Of(kind) : null),
        ("stage", Narrowed.Stage), ("since", Text(Narrowed.Since, first: true)), ("until", Text(Narrowed.Until, first: false)),
    ];

    /// <summary>A day of the filter as it is typed.</summary>
    public static string? Text(DateRange? range, bool first) => range is { } days ? (first ? days.Earliest : days.Latest).ToString("yyyy-MM-dd") : null;

    private static string? Refused(string? text) => text is not null && Range(text) is null ? text : null;

    private static DateRange? Range(string? text) => text is null ? null : DateRange.Of(DateText.Parse(text));
}
