using System.ComponentModel;
using System.Globalization;
using Chancery.Record;
using Chancery.Server.Records;
using Chancery.Views.Answers;
using Chancery.Views.Promises;
using Microsoft.Extensions.DependencyInjection;

namespace Chancery.Server.Api;

/// <summary><c>/promises</c>.</summary>
internal static class PromiseApi
{
    public static IResult List(
        HttpContext http, [AsParameters] ApiClocks clocks, [AsParameters] ApiPart part, string[]? actor, string? kind,
        [Description("Only with this outcome: open, due, overdue, kept, kept late, broken or superseded")] string? status,
        [Description("Only what was to be done before this date")] string? dueBefore) => ApiAsking.Part<PromiseView>(http, clocks, part, session =>
        {
            if (status is not null && PromiseStatusWord.Read(status) is null) return ([], 0, PromiseStatusWord.Refusal(status));
            if (dueBefore is not null && DateText.Parse(dueBefore) is null) return ([], 0, DateText.Refusal(dueBefore));
            var (filter, actors, error) = new ApiList(actor, kind, null, null, null).Read(session);
            if (filter is null) return ([], 0, error);
            var finder = new PromiseFinder(session, new Citations(session), PromiseFinder.LastDay(session));
            var narrowed = new PromiseFilter(filter.Kind, status is null ? null : PromiseStatusWord.Read(status), Due(dueBefore));
            // What is told here is of the record as it is: a roll of before is not asked.
            if (session.Vantage is null && http.RequestServices.GetRequiredService<KeptAnswer<PromiseRoll>>().Get(session) is ({ } roll, true))
            {
                var rolled = roll.Among(actors, narrowed).ToList();
                return ([.. rolled.Skip(part.Skipped).Take(part.Most + 1).Select(finder.At).OfType<PromiseFinder.Found>().Select(finder.View)], rolled.Count, null);
            }

            var found = finder.Find(actors, narrowed);
            return ([.. found.Skip(part.Skipped).Take(part.Most + 1).Select(finder.View)], found.Count, null);
        },
        // The order of promises is that of their urgency: a place in it is a number.
        (_, index) => (part.Skipped + index + 1).ToString(CultureInfo.InvariantCulture));

    private static DateOnly? Due(string? before) => before is null ? null : DateRange.Of(DateText.Parse(before))?.Earliest;
}
