using Chancery.Record;
using Chancery.Views.Changes;

namespace Chancery.Views.Briefs;

/// <summary>Since when a brief tells what changed.</summary>
/// <param name="Words">The time as the user wrote it.</param>
/// <param name="Clock">By which clock.</param>
/// <param name="Before">The vantage just before it.</param>
internal sealed record BriefSince(string Words, Clock Clock, Vantage Before);
