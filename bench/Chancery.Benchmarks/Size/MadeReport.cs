using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Chancery.Time;

namespace Chancery.Benchmarks.Size;

/// <summary>A made-up report of two states while it is written, sentence by sentence, each with its claim.</summary>
internal sealed class MadeReport
{
    private readonly StringBuilder text = new();
    private readonly List<(Kind Kind, Dictionary<string, IReadOnlyList<ActorId>> Roles, Dictionary<string, AttributeValue> Attributes, EdtfDate? Date, Span Words)> told = [];

    /// <summary>Adds a sentence that claims nothing.</summary>
    public void Say(string sentence) => text.Append(sentence).Append(' ');

    /// <summary>Adds a sentence with what it claims.</summary>
    public void Say(
        string sentence, Kind kind, (string Role, ActorId[] Actors)[] roles, (string Name, AttributeValue Value)[] attributes, EdtfDate? date = null)
    {
        var words = new Span(text.Length, text.Length + sentence.Length);
        Say(sentence);
        told.Add((kind, roles.ToDictionary(role => role.Role, role => (IReadOnlyList<ActorId>)role.Actors),
            attributes.ToDictionary(attribute => attribute.Name, attribute => attribute.Value), date, words));
    }

    /// <summary>The report and its claims.</summary>
    public (Document Document, IReadOnlyList<Claim> Claims) End(int number, string title, string publisher, DateOnly published)
    {
        var document = new Document(string.Create(CultureInfo.InvariantCulture, $"report-{number}"), text.ToString().TrimEnd())
        {
            Title = title,
            Publisher = publisher,
            Published = EdtfDate.Day(published),
        };
        return (document, [.. told.Select((claim, position) => new Claim
        {
            Id = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{document.Id} {position}"))))[..24],
            DocumentId = document.Id,
            Kind = claim.Kind,
            Roles = claim.Roles,
            Attributes = claim.Attributes,
            Date = claim.Date,
            Modality = Modality.Actual,
            Polarity = Polarity.Positive,
            Evidence = [Evidence.In(document, claim.Words)],
            Confidence = 0.9,
            Because = new("made", new(claim.Words.Start, claim.Words.Start + 1), new Dictionary<string, string>(), []),
        })]);
    }
}
