using Chancery.Views.Answers;

namespace Chancery.Views.Actors;

/// <summary>An office that reports give a person.</summary>
/// <param name="Person">The person.</param>
/// <param name="Office">The office, as the vocabulary calls it.</param>
/// <param name="Of">Whose office; null when no report says.</param>
/// <param name="Former">Whether reports speak of it as past.</param>
/// <param name="First">When it was first reported; null when no report is dated.</param>
/// <param name="Last">When it was last reported.</param>
/// <param name="Claims">How many claims say so.</param>
/// <param name="Sources">The numbers of the sentences that are cited for it.</param>
internal sealed record ReportedOffice(
    NamedActor Person, string Office, NamedActor? Of, bool Former, EdtfDate? First, EdtfDate? Last, int Claims, IReadOnlyList<int> Sources);
