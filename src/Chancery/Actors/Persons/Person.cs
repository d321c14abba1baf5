namespace Chancery.Actors.Persons;

/// <summary>A person of one document while it is being read: the names it gives him, and what they tell.</summary>
internal sealed class Person
{
    private readonly List<PersonName> names = [];

    public Person(PersonName name)
    {
        names.Add(name);
        Name = name;
    }

    /// <summary>The fullest name the document gives; of equals the first.</summary>
    public PersonName Name { get; private set; }

    public IReadOnlyList<PersonName> Names => names;

    /// <summary>Who it is in the data of the world; null when unknown there.</summary>
    public ActorId? Known { get; private set; }

    public Gender Gender { get; private set; }

    /// <summary>The person's id: as the world knows him, else by the fullest name of the document.</summary>
    public ActorId Id => Known ?? ActorId.Person(Name.Text);

    public void AddName(PersonName name)
    {
        if (names.Contains(name)) return;
        names.Add(name);
        if ((name.Parts.Length, name.Text.Length).CompareTo((Name.Parts.Length, Name.Text.Length)) > 0) Name = name;
    }

    public void Recognise(ActorId known) => Known ??= known;

    public void Tell(Gender gender)
    {
        if (Gender == Gender.Unknown) Gender = gender;
    }

    /// <summary>How well a name in part fits the person; 0 when it does not.</summary>
    public int FitOf(PersonName part) => names.Max(name => name.FitOfPart(part));

    public bool MayBe(PersonName name) => names.Exists(own => own.MayBeSamePersonAs(name));
}
