using System.ComponentModel;
using Chancery.Record;
using Microsoft.AspNetCore.Mvc;

namespace Chancery.Server.Api;

/// <summary>What a list is narrowed to and which part of it is wanted, as a request says.</summary>
internal sealed record ApiList(
    [property: FromQuery(Name = "actor"), Description("Only with this actor: a name, an ISO 3166 code, an acronym or an id; may be given several times")] string[]? Actor,
    [property: FromQuery(Name = "kind"), Description("Only of this kind: mission, visa, agreement, visit …")] string? Kind,
    [property: FromQuery(Name = "stage"), Description("Only at this stage: planned, signed, in force …")] string? Stage,
    [property: FromQuery(Name = "since"), Description("From this date on: 2013, 2013-06 or 2013-06-14")] string? Since,
    [property: FromQuery(Name = "until"), Description("Up to and including this date")] string? Until)
{
    /// <summary>The filter with its actors, or what is wrong with it.</summary>
    public (Filter? Filter, IReadOnlyList<ActorId> Actors, string? Error) Read(RecordSession session)
    {
        if (Kind is not null && Word.Read<Kind>(Kind) is null) return (null, [], Word.Refusal<Kind>(Kind));
        foreach (var date in (string?[])[Since, Until])
            if (date is not null && DateText.Parse(date) is null) return (null, [], DateText.Refusal(date));
        var filter = new Filter(Actor ?? [], Kind is null ? null : Word.Read<Kind>(Kind), Stage, Range(Since), Range(Until), Limit: null);
        if (StageCheck.Error(filter, session.Kinds) is { } wrong) return (null, [], wrong);
        var (actors, error) = new ActorFinder(session).FindAll(filter.Actors);
        return error is null ? (filter, actors, null) : (null, [], error);
    }

    private static DateRange? Range(string? date) => date is null ? null : DateRange.Of(DateText.Parse(date));
}
