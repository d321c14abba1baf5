using Chancery.Record.Promises;

namespace Chancery.Views.Changes;

/// <summary>That another thing has become of a promise than was known before.</summary>
/// <param name="Goal">The stage that was promised.</param>
/// <param name="From">What had become of it.</param>
/// <param name="To">What has become of it.</param>
/// <param name="Sources">The numbers of the sources that give the word.</param>
internal sealed record PromiseChange(string Goal, PromiseStatus From, PromiseStatus To, IReadOnlyList<int> Sources);
