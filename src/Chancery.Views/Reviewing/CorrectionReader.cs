using System.Globalization;
using Chancery.Record;

namespace Chancery.Views.Reviewing;

/// <summary>Reads what a reviewer wants a claim to say, and refuses what a claim of its kind cannot say.</summary>
/// <param name="session">The record.</param>
/// <param name="claim">The id of the claim.</param>
/// <param name="of">Its kind.</param>
internal sealed class CorrectionReader(RecordSession session, string claim, Kind of)
{
    private readonly KindDefinition kind = session.Kinds[of];

    /// <summary>The ruling, or what is wrong with it.</summary>
    public (Ruling? Ruling, string? Error) Read(GivenCorrection given)
    {
        if (given.IsNone) return (null, "Say what is to be corrected: a role, an attribute, the date, the modality or the polarity.");
        if (given.Date is { } date && !EdtfDate.TryParse(date, out _)) return (null, $"\"{date}\" is no date; write 2013, 2013-06, 2013-06-14 or 2013-01/2013-06.");
        var (actors, wrongRole) = Roles(given.Roles);
        if (wrongRole is not null) return (null, wrongRole);
        var (values, wrongAttribute) = Attributes(given.Attributes);
        if (wrongAttribute is not null) return (null, wrongAttribute);
        return (new CorrectClaim(claim, actors, values, given.Date is null ? null : new EdtfDate(given.Date), given.Modality, given.Polarity), null);
    }

    /// <summary>The value that a text stands for: a number, a flag or a word.</summary>
    public static AttributeValue Value(string text) =>
        decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? AttributeValue.Of(number)
        : bool.TryParse(text, out var flag) ? AttributeValue.Of(flag)
        : AttributeValue.Of(text);

    private (Dictionary<string, IReadOnlyList<ActorId>>, string?) Roles(IReadOnlyDictionary<string, IReadOnlyList<string>> given)
    {
        var roles = new Dictionary<string, IReadOnlyList<ActorId>>();
        foreach (var (name, names) in given)
        {
            if (!kind.Roles.Contains(name)) return (roles, $"A claim of this kind has no role \"{name}\". It has: {string.Join(", ", kind.Roles)}.");
            var (actors, error) = names.Count == 0 ? ([], null) : new ActorFinder(session).FindAll(names);
            if (error is not null) return (roles, error);
            roles[name] = actors;
        }

        return (roles, null);
    }

    private (Dictionary<string, AttributeValue>, string?) Attributes(IReadOnlyDictionary<string, string> given)
    {
        var attributes = new Dictionary<string, AttributeValue>();
        foreach (var (name, value) in given)
        {
            if (name == kind.Progress && value.Length > 0 && kind.OrderOf(value) < 0)
                return (attributes, $"There is no {name} \"{value}\". There are: {string.Join(", ", kind.Stages.Select(stage => stage.Name))}.");
            if (name != kind.Progress && !kind.Attributes.Contains(name))
                return (attributes, $"A claim of this kind has no attribute \"{name}\". It has: {string.Join(", ", kind.Attributes.Prepend(kind.Progress).OfType<string>())}.");
            attributes[name] = Value(value);
        }

        return (attributes, null);
    }
}
