namespace Chancery.Actors.Persons;

/// <summary>The persons of one document and which of its names means which of them.</summary>
internal sealed class PersonRegistry
{
    private readonly List<Person> persons = [];
    private readonly Dictionary<NameRun, Person> personOf = [];

    public IReadOnlyList<Person> Persons => persons;

    /// <summary>The person whom a name means; null when it is nobody's.</summary>
    public Person? Of(NameRun run) => personOf.GetValueOrDefault(run);

    /// <summary>The person of that id.</summary>
    public Person? Of(ActorId id) => persons.Find(person => person.Id == id);

    /// <summary>Enters a name that stands for itself: the person of the document that it may mean, or a new one.</summary>
    public Person Enter(NameRun run)
    {
        var person = persons.Find(person => (run.Known is { } known && person.Known == known) || person.MayBe(run.Name));
        if (person is null)
        {
            person = new(run.Name);
            persons.Add(person);
        }

        Put(run, person);
        return person;
    }

    /// <summary>Puts a name in part to the person whom it fits best: of equals, to the one named last before it.</summary>
    public Person? Place(NameRun run, Func<Person, bool> mayBe)
    {
        var best = default(Person);
        var rank = (Fit: 0, Recency: int.MinValue);
        foreach (var person in persons)
        {
            var fit = person.FitOf(run.Name);
            if (fit == 0 || !mayBe(person)) continue;
            var candidate = (fit, Recency(person, run));
            if (candidate.CompareTo(rank) <= 0) continue;
            (best, rank) = (person, candidate);
        }

        if (best is not null) Put(run, best);
        return best;
    }

    private void Put(NameRun run, Person person)
    {
        personOf[run] = person;
        person.AddName(run.Name);
        if (run.Known is { } known) person.Recognise(known);
        person.Tell(run.Courtesy);
    }

    /// <summary>The last mention before the name counts most; one only after it, by nearness.</summary>
    private int Recency(Person person, NameRun run)
    {
        var latest = int.MinValue;
        foreach (var (other, holder) in personOf)
        {
            if (holder != person) continue;
            var distance = ((other.Sentence - run.Sentence) * 1000) + other.First - run.First;
            latest = Math.Max(latest, distance <= 0 ? distance : -distance - 1_000_000);
        }

        return latest;
    }
}
