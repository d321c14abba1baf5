using Chancery.Record;
using Chancery.Record.Promises;

namespace Chancery.Views.Promises;

/// <summary>Which promises to list; what is not set does not narrow.</summary>
/// <param name="Kind">The kind of matter.</param>
/// <param name="Status">What has become of it.</param>
/// <param name="DueBefore">With a time that ends before this day.</param>
internal sealed record PromiseFilter(Kind? Kind, PromiseStatus? Status, DateOnly? DueBefore)
{
    public bool Passes(Promise promise) => Passes(promise.Status, DateRange.Of(promise.Deadline)?.Latest);

    /// <summary>Whether one passes of which this has become, and that was to be kept by that day.</summary>
    public bool Passes(PromiseStatus status, DateOnly? due) => (Status is not { } wanted || status == wanted) && (DueBefore is not { } day || due < day);

    /// <summary>What the answer is narrowed to, in words.</summary>
    public IEnumerable<string> Words()
    {
        if (Kind is { } kind) yield return $"kind {Word.Of(kind)}";
        if (Status is { } status) yield return $"status {PromiseStatusWord.Of(status)}";
        if (DueBefore is { } day) yield return $"due before {day:yyyy-MM-dd}";
    }
}
