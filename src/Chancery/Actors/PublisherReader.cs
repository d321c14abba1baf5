using Chancery.Actors.Offices;
using Chancery.Language;
using Chancery.Lexicons;

namespace Chancery.Actors;

/// <summary>Reads the name of a publisher: whose body it is, or from which state it reports.</summary>
internal sealed class PublisherReader(World world, Gazetteer gazetteer, OfficeFinder offices, MinistryFinder ministries)
{
    public Publisher? Read(string? name)
    {
        if (string.IsNullOrWhiteSpace(name)) return null;
        var words = WordsOf(name);
        var sentence = new Sentence(new Span(0, name.Length), words);
        var names = new SentenceNames(0, sentence, gazetteer.Find(name, sentence), offices);
        var states = names.Matches.Select(match => world.StateOf(match.Actor)).OfType<ActorId>().Distinct().ToList();
        if (states is not [var state]) return null;
        var hasMinistry = name.Contains("ministry", StringComparison.OrdinalIgnoreCase);
        return new(state, hasMinistry || ministries.Find(names).Count > 0 || names.Matches.Any(match => IsBody(match.Actor)), hasMinistry);
    }

    private bool IsBody(ActorId actor) =>
        actor.Type == ActorType.Org && world.Organisations.TryGetValue(actor.Name, out var organisation) && organisation.Type == OrganisationType.Agency;

    private static Token[] WordsOf(string name)
    {
        var tokens = new List<Token>();
        foreach (var range in name.AsSpan().Split(' '))
        {
            var (start, end) = (range.Start.Value, range.End.Value);
            if (start == end) continue;
            var form = name[start..end].Trim(',', '(', ')');
            tokens.Add(new(new(start, end), form, form, Upos.PropN, "NNP", tokens.Count == 0 ? -1 : 0, "flat"));
        }

        return [.. tokens];
    }
}
