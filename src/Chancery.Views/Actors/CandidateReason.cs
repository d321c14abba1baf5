using Chancery.Lexicons;

namespace Chancery.Views.Actors;

/// <summary>Why an actor may be meant.</summary>
/// <param name="Why">In words: <c>name</c>, <c>acronym</c>, <c>family name</c>, <c>like "Hondurans"</c>.</param>
/// <param name="Context">What must stand around the text for it to be meant so; null when nothing need.</param>
/// <param name="Confidence">From 0 to 1.</param>
/// <param name="Where">The row that says so; null when it is worked out or from the record.</param>
internal sealed record CandidateReason(string Why, string? Context, double Confidence, DataPlace? Where);
