using System.Globalization;
using Chancery.Record;

namespace Chancery.Cli.Commands;

/// <summary>Reads what a reviewer wants a claim to say, and refuses what a claim of its kind cannot say.</summary>
internal sealed class CorrectionReader(RecordSession session, Claim claim)
{
    private readonly KindDefinition kind = session.Kinds[claim.Kind];

    public (Ruling? Ruling, string? Error) Read(IReadOnlyList<string> roles, IReadOnlyList<string> attributes, string? date, Modality? modality)
    {
        if (roles.Count + attributes.Count == 0 && date is null && modality is null)
            return (null, "Say what is to be corrected: --role, --attribute, --date or --modality.");
        if (date is not null && !EdtfDate.TryParse(date, out _)) return (null, $"\"{date}\" is no date; write 2013, 2013-06, 2013-06-14 or 2013-01/2013-06.");
        var (actors, wrongRole) = Roles(roles);
        if (wrongRole is not null) return (null, wrongRole);
        var (values, wrongAttribute) = Attributes(attributes);
        if (wrongAttribute is not null) return (null, wrongAttribute);
        return (new CorrectClaim(claim.Id, actors, values, date is null ? null : new EdtfDate(date), modality), null);
    }

    private (Dictionary<string, IReadOnlyList<ActorId>>, string?) Roles(IReadOnlyList<string> given)
    {
        var roles = new Dictionary<string, IReadOnlyList<ActorId>>();
        foreach (var (name, value) in given.Select(Parts))
        {
            if (!kind.Roles.Contains(name)) return (roles, $"A claim of this kind has no role \"{name}\". It has: {string.Join(", ", kind.Roles)}.");
            var names = value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            var (actors, error) = names.Length == 0 ? ([], null) : new ActorFinder(session).FindAll(names);
            if (error is not null) return (roles, error);
            roles[name] = actors;
        }

        return (roles, null);
    }

    private (Dictionary<string, AttributeValue>, string?) Attributes(IReadOnlyList<string> given)
    {
        var attributes = new Dictionary<string, AttributeValue>();
        foreach (var (name, value) in given.Select(Parts))
        {
            if (name == kind.Progress && value.Length > 0 && kind.OrderOf(value) < 0)
                return (attributes, $"There is no {name} \"{value}\". There are: {string.Join(", ", kind.Stages.Select(stage => stage.Name))}.");
            if (name != kind.Progress && !kind.Attributes.Contains(name))
                return (attributes, $"A claim of this kind has no attribute \"{name}\". It has: {string.Join(", ", kind.Attributes.Prepend(kind.Progress).OfType<string>())}.");
            attributes[name] = decimal.TryParse(value, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? AttributeValue.Of(number)
                : bool.TryParse(value, out var flag) ? AttributeValue.Of(flag)
                : AttributeValue.Of(value);
        }

        return (attributes, null);
    }

    private static (string Name, string Value) Parts(string given) =>
        given.IndexOf('=') is >= 0 and var at ? (given[..at].Trim(), given[(at + 1)..].Trim()) : (given.Trim(), "");
}
