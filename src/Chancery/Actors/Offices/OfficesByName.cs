using Chancery.Actors.Persons;
using Chancery.Lexicons;

namespace Chancery.Actors.Offices;

/// <summary>Works out whose minister, deputy or ambassador somebody is, where nothing else tells, by his name: of the states that
/// the report names, the one in which people are called so.</summary>
internal sealed class OfficesByName(DocumentDraft draft, NameOrigins origins, OfficeWords words)
{
    private const int MostStates = 4;
    private const int OpeningSentences = 2;

    // Whoever reports "from Tbilisi" or for a state's own agency names its people without it.
    private const int OfReporter = 2;

    private List<ActorId>? states;

    /// <summary>The state; null where his name does not tell, or the office is none that is told without its state.</summary>
    public ActorId? Of(NamedOffice named, Person person) =>
        person.Known is null && named is { Of: null, Office.Offices: [var office, ..] } && (office.Level is OfficeLevel.Minister || words.IsBare(office.Name))
            ? Of(person)
            : null;

    /// <summary>The state of which the person is by his name; null where that is not clear.</summary>
    public ActorId? Of(Person person) => person.Name.IsFull ? origins.Likeliest(person.Name, states ??= Named()) : null;

    // Those that the report opens with or names more than once.
    private List<ActorId> Named()
    {
        var times = new Dictionary<ActorId, int>();
        for (var sentence = 0; sentence < draft.Sentences.Count; sentence++)
            foreach (var match in draft.Sentences[sentence].Names.Matches)
                if (match.Actor.Type is ActorType.State) Count(match.Actor, sentence < OpeningSentences ? OfReporter : 1);
        if (draft.WrittenFrom is { } place) Count(place, OfReporter);
        if (draft.Publisher is { State: var own }) Count(own, OfReporter);
        return [.. times.Where(one => one.Value > 1).OrderByDescending(one => one.Value).ThenBy(one => one.Key).Take(MostStates).Select(one => one.Key)];

        void Count(ActorId state, int by) => times[state] = times.GetValueOrDefault(state) + by;
    }
}
