using Chancery.Actors.Persons;

namespace Chancery.Record;

/// <summary>Which ids of persons are spellings of one name, and of which that may only be.</summary>
internal sealed class PersonSpellings
{
    private readonly Dictionary<ActorId, (ActorId Main, string Because)> spellings = [];
    private readonly List<Suggestion> suggestions = [];
    private readonly IReadOnlyDictionary<ActorId, int> counts;
    private readonly PersonStates states;
    private readonly DecidedIdentities decided;
    private readonly KnownWorld world;

    private PersonSpellings(
        IReadOnlyDictionary<ActorId, int> counts, PersonStates states, DecidedIdentities decided, KnownWorld world) =>
        (this.counts, this.states, this.decided, this.world) = (counts, states, decided, world);

    /// <summary>Persons who may be one.</summary>
    public IReadOnlyList<Suggestion> Suggestions => this.suggestions;

    /// <summary>The ids that go under another, and why.</summary>
    public IReadOnlyDictionary<ActorId, (ActorId Main, string Because)> All => this.spellings;

    /// <summary>Compares persons by their names and by whom they act for.</summary>
    /// <param name="persons">The persons of all claims, and how often each is named.</param>
    /// <param name="states">For whom they act.</param>
    /// <param name="decided">What reviewers decided.</param>
    /// <param name="world">The world.</param>
    public static PersonSpellings Of(IReadOnlyDictionary<ActorId, int> persons, PersonStates states, DecidedIdentities decided, KnownWorld world)
    {
        var claimed = persons.Where(person => !decided.IsMade(person.Key)).ToDictionary();
        var compared = new PersonSpellings(claimed, states, decided, world);
        var names = claimed.Keys.Order().Select(person => (Person: person, Name: PersonName.Of(person.Name))).ToList();
        var pairs = NamePairs.In([.. names.Where(name => name.Name.IsFull)]);
        compared.Compare([.. pairs.Where(pair => compared.MayBeOne(pair.One, pair.Other))]);
        compared.ComparePartsWith(names);
        return compared;
    }

    /// <summary>Whether the name can stand for itself: more than a family name.</summary>
    public static bool IsFull(ActorId person) => PersonName.Of(person.Name).IsFull;

    /// <summary>Whether a name of one word is the end of the other one.</summary>
    public static bool IsPartOf(ActorId part, ActorId person) => PersonName.Of(part.Name).Parts is [.., var family]
        && PersonName.Of(person.Name).Parts is [.., var last] && family == last;

    /// <summary>The id under which all spellings of a name go; the id itself where it is the only one.</summary>
    public ActorId Main(ActorId person) => this.spellings.TryGetValue(person, out var spelling) ? spelling.Main : person;

    /// <summary>Why the person goes under another id; null when he does not.</summary>
    public string? BecauseOf(ActorId person) => this.spellings.TryGetValue(person, out var spelling) ? spelling.Because : null;

    // The data tells its own persons apart.
    private bool MayBeOne(ActorId one, ActorId other) =>
        !this.decided.AreApart(one, other) && !(this.world.Has(one) && this.world.Has(other));

    private void Compare(List<(ActorId One, ActorId Other)> pairs)
    {
        var sure = pairs.FindAll(pair => this.states.Shared(pair.One, pair.Other).Count > 0);
        foreach (var group in PersonGroup.Of(sure))
        {
            if (group.IsWhole && group.Persons.Count(this.world.Has) <= 1) Join(group.Persons);
            else foreach (var (one, other) in group.Pairs) Suggest(one, other, $"spellings of one name; both act for {Shared(one, other)}, as others do whom one of the names fits");
        }
        foreach (var (one, other) in pairs)
        {
            if (this.states.AreKnown(one) && this.states.AreKnown(other)) continue;
            var unknown = this.states.AreKnown(one) ? other : one;
            Suggest(one, other, $"spellings of one name; for whom {unknown.Name} acts is not known");
        }
    }

    private void Join(IReadOnlyList<ActorId> persons)
    {
        var main = persons.MaxBy(person => person, Comparer<ActorId>.Create(ByWeight));
        foreach (var person in persons)
        {
            if (person == main) continue;
            this.spellings.Add(person, (main, $"another spelling of {main.Name}; both act for {Shared(person, main)}"));
        }
    }

    /// <summary>What a reviewer keeps goes before what the data has, that before what most claims say, that before a longer name.</summary>
    private int ByWeight(ActorId left, ActorId right)
    {
        var byWeight = Weight(left).CompareTo(Weight(right));
        return byWeight != 0 ? byWeight : right.CompareTo(left);
    }

    private (bool, bool, bool, int, int) Weight(ActorId person) =>
        (this.decided.IsKept(person), this.world.Has(person), IsFull(person), this.counts.GetValueOrDefault(person), person.Name.Length);

    /// <summary>A family name alone is never joined with anybody.</summary>
    private void ComparePartsWith(List<(ActorId Person, PersonName Name)> names)
    {
        var byFamily = names.Where(name => name.Name.IsFull).ToLookup(name => name.Name.Parts[^1], name => Main(name.Person));
        foreach (var (part, name) in names.Where(name => name.Name.Parts.Length == 1))
        {
            var bearers = byFamily[name.Parts[0]].Distinct().Where(person => !this.decided.AreApart(part, person)).ToList();
            var sharing = bearers.FindAll(person => this.states.Shared(part, person).Count > 0);
            foreach (var person in sharing)
                Suggest(part, person, $"the same family name; both act for {Shared(part, person)}");
            if (sharing.Count == 0 && bearers is [var only] && !(this.states.AreKnown(part) && this.states.AreKnown(only)))
                Suggest(part, only, "the same family name, which nobody else on record has");
        }
    }

    private string Shared(ActorId one, ActorId other) => string.Join(", ", this.states.Shared(one, other).Select(this.world.NameOf));

    private void Suggest(ActorId one, ActorId other, string because) =>
        this.suggestions.Add(ByWeight(one, other) < 0 ? new(one, other, because) : new(other, one, because));
}
