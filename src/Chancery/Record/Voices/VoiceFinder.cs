namespace Chancery.Record.Voices;

/// <summary>Tells who says so, independently of one another, so that one report in ten papers does not count ten times.</summary>
/// <param name="world">Tells for whom a speaker acts and what actors are called.</param>
/// <param name="textOf">The text of a document.</param>
public sealed class VoiceFinder(KnownWorld world, Func<string, string> textOf)
{
    /// <summary>The voices that make some claims, in the order in which they are first heard.</summary>
    /// <param name="claims">The claims, in order of publication.</param>
    /// <param name="parties">Those who take part in the matter.</param>
    public IReadOnlyList<Voice> In(IReadOnlyList<RecordedClaim> claims, IReadOnlySet<ActorId> parties)
    {
        var copies = CopyGroups.Of([.. claims.Select(claim => claim.Document.Id)], textOf);
        var documents = claims.DistinctBy(claim => claim.Document.Id).ToDictionary(claim => claim.Document.Id, claim => claim.Document);
        return [.. claims
            .Select(claim => (claim.Document.Id, Voice: Of(claim, parties, documents[copies[claim.Document.Id]])))
            .GroupBy(heard => heard.Voice)
            .Select(voice => new Voice(voice.Key.Name, voice.Key.IsInterested, [.. voice.Select(heard => heard.Id).Distinct()]))];
    }

    private (string Name, bool IsInterested) Of(RecordedClaim claim, IReadOnlySet<ActorId> parties, DocumentSummary original)
    {
        // Who says it speaks; those after him in the chain only pass it on.
        var speaker = claim.Claim.Source.Count > 0 ? claim.Claim.Source[0]
            : original.Publisher is { } publisher ? SpeakerIn(publisher) : null;
        if (speaker is not { } said) return (original.Publisher ?? original.Name, false);
        var acts = world.IsMedium(said) ? said : world.StateOf(said) ?? said;
        return (world.NameOf(acts), parties.Contains(acts));
    }

    /// <summary>The news agency or the office that the name of a publisher names: "92 News (Reuters)", "Russian Foreign Ministry".</summary>
    private ActorId? SpeakerIn(string publisher)
    {
        var words = publisher.Split([' ', '(', ')', '/', ',', ';'], StringSplitOptions.RemoveEmptyEntries);
        for (var length = words.Length; length > 0; length--)
        {
            for (var first = 0; first + length <= words.Length; first++)
            {
                if (world.ActorNamed(string.Join(' ', words.AsSpan(first, length))) is { Type: ActorType.Org or ActorType.Office } named) return named;
            }
        }

        return null;
    }
}
