using System.Globalization;
using System.Text.Json.Serialization;
using Chancery.Record;

namespace Chancery.Views.Answers;

/// <summary>What was searched and for what, so that an empty answer means something.</summary>
/// <param name="Documents">How many documents the record holds.</param>
/// <param name="From">The first day of publication; null when none is known.</param>
/// <param name="To">The last day of publication.</param>
/// <param name="Undated">How many of the documents have no known date of publication.</param>
/// <param name="For">What the answer was narrowed to, in words.</param>
/// <param name="Vantage">From where in time it was looked at; null where no clock is set.</param>
/// <param name="BeginsLater">When the record was begun, where that is later than the moment from which it was looked at.</param>
internal sealed record Searched(
    int Documents, DateOnly? From, DateOnly? To, int Undated, IReadOnlyList<string> For,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Vantage? Vantage,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] DateTimeOffset? BeginsLater)
{
    public static Searched In(RecordSession session, params IReadOnlyList<string> words)
    {
        var (documents, undated, published) = session.Store.Documents.Reports();
        return new(documents, published?.Earliest, published?.Latest, undated, words, session.Vantage, session.BeginsLater);
    }

    public static Searched In(RecordSession session, Filter filter, IReadOnlyList<ActorId> actors)
    {
        var words = actors.Select(actor => $"actor {session.NameOf(actor)}").ToList();
        if (filter.Kind is { } kind) words.Add($"kind {Word.Of(kind)}");
        if (filter.Stage is { } stage) words.Add($"stage {stage}");
        if (filter.Since is { } since) words.Add($"since {since.Earliest:yyyy-MM-dd}");
        if (filter.Until is { } until) words.Add($"until {until.Latest:yyyy-MM-dd}");
        if (filter.MinConfidence is { } least) words.Add(string.Create(CultureInfo.InvariantCulture, $"confidence {least:0.##} or more"));
        return In(session, words);
    }
}
