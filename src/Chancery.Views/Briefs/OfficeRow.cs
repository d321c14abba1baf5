using Chancery.Views.Answers;

namespace Chancery.Views.Briefs;

/// <summary>A person and the office that reports name with it.</summary>
internal sealed record OfficeRow(NamedActor Person, string Office, NamedActor? Of, bool Former, IReadOnlyList<int> Sources);
