using Chancery.Actors.Offices;
using Chancery.Actors.Persons;
using Chancery.Language;

namespace Chancery.Actors.References;

/// <summary>Resolves an office without a name beside it: to the person whom the document names with it, else to the
/// office itself when its state is known.</summary>
internal sealed partial class OfficeDescriptions(
    Discourse discourse, ReferenceWords words, Gatherings gatherings, OfClueFinder clues, OfficeWords offices, MinistryNames ministries)
{
    private readonly List<OfficeHolding> known = [];
    private readonly Counterparts counterparts = new(discourse);

    /// <summary>The offices that the document names without a name beside them, each with the person of the document who is
    /// known to have held it on its date.</summary>
    public IReadOnlyList<OfficeHolding> Known => known;

    public Mention? At(int sentence, OfficePhrase office)
    {
        if (office.Plural && (Named(sentence, office) ?? OfPeoples(sentence, office)) is { } several) return several;
        if (office.IsSameOffice) return counterparts.At(sentence, office);
        if (office.Plural) return Holders(sentence, office);
        var draft = discourse.Draft.Sentences[sentence];
        var before = clues.Before(draft.Names, draft.Ministries, office);
        var after = clues.After(draft.Names, draft.Ministries, office);
        var clue = before is null || (before.Actors.Count == 0 && after is { Actors.Count: > 0 }) ? after : before;
        if (clue is { Reference: OfReference.Unknown }) return null;
        var first = Math.Min(office.First, before?.First ?? office.First);
        var last = Math.Max(office.Last, clue == after && after is not null ? after.Last : office.Last);
        var determiner = DeterminerBefore(draft.Names, first);
        if (determiner is Determiner.Indefinite) return null;
        var of = OfWhom(sentence, clue, out var known);
        if (!known || (of is null && determiner is Determiner.None)) return null;
        var span = (First: determiner is not Determiner.None && draft.Names[first - 1].Upos == Upos.Det ? first - 1 : first, Last: last);
        return Person(sentence, office, of, span) ?? Office(sentence, office, of, span) ?? Again(sentence, office, of, span);
    }

    private bool MayHold(ActorId actor, string name, bool former) =>
        actor.Type is ActorType.Office ? IsOffice(TitleOf(actor), name) : discourse.OfficesOf(actor).Any(held => held.Former == former && IsOffice(held.Office, name));

    private ActorId? OfWhom(int sentence, OfClue? clue, out bool known)
    {
        known = true;
        if (clue is null) return null;
        if (clue.Ministry is { } ministry) return ministries.Of(discourse.Draft, sentence, ministry);
        if (clue.Actors.Count > 0) return clue.Actors[0];
        var of = discourse.Index.At(sentence, clue.Last) is { } mention ? discourse.StateOf(mention) ?? mention.Actors[0] : default(ActorId?);
        known = of is not null;
        return of;
    }

    /// <summary>The one named last before with that office; when none is, the one named after, of that state only.</summary>
    private Mention? Person(int sentence, OfficePhrase office, ActorId? of, (int First, int Last) span)
    {
        var name = office.OfficeIn(of is { } actor ? discourse.States.Of(actor) : discourse.OfficialPublisher);
        // "The Secretary" is a foreign minister in the words of one state only: it is that state's own.
        of ??= office.StateOfTitle(discourse.OfficialPublisher);
        // "The Secretary thanked the Foreign Minister": two titles beside one another are two persons.
        var others = discourse.In(sentence).Where(mention => mention.Form == MentionForm.Description && mention.Last < span.First && !IsSameTitle(mention, office))
            .SelectMany(mention => mention.Actors).ToHashSet();
        var title = TitleOf(sentence, office);
        bool IsMeant(Mention mention) => Holds(mention, name, of, office.Former) || Holds(mention, title, of, office.Former);
        var meant = discourse.Before(sentence, span.First, int.MaxValue).Where(mention => IsMeant(mention) && !others.Contains(mention.Actors[0]));
        var named = Called(sentence, office, name, of, meant) ?? (of is null ? null : discourse.All.FirstOrDefault(IsMeant));
        if (named is null) return null;
        if (of is { Type: ActorType.State } state && discourse.Draft.Document.Published is not null && !office.Former) NoteKnown(sentence, named.Actors[0], name, state, span);
        return Make(sentence, office, span, named.Actors[0], of is null ? 0.75 : 0.9, $"the {name} whom the document names");
    }

    /// <summary>Of those who may be meant the nearest whom the document calls so; "the Secretary" is no minister whom it never calls
    /// secretary, unless all who hold that office in his state are called so.</summary>
    private Mention? Called(int sentence, OfficePhrase office, string name, ActorId? of, IEnumerable<Mention> meant)
    {
        var title = discourse.Names(sentence).Lemma(office.Title);
        Mention? nearest = null;
        foreach (var mention in meant)
        {
            if (IsCalled(mention.Actors[0], office, title)) return mention;
            nearest ??= mention;
        }

        return of is not null || name.EndsWith(title, StringComparison.OrdinalIgnoreCase) ? nearest : null;
    }

    private bool IsCalled(ActorId person, OfficePhrase office, string title)
    {
        var said = discourse.Draft.Persons.Of(person) is { } named ? discourse.Draft.Ledger.Of(named).Select(entry => entry.Said).ToList() : [];
        if (said.Count == 0) return discourse.States.Of(person) is { } state && office.Offices.Any(one => one.State is { } code && ActorId.State(code) == state);
        return said.Exists(held => discourse.Names(held.Person.Sentence).Lemma(held.Office.Title).Equals(title, StringComparison.OrdinalIgnoreCase));
    }

    private bool IsSameTitle(Mention mention, OfficePhrase office)
    {
        var names = discourse.Names(mention.Sentence);
        return names.Lemma(mention.Head).Equals(names.Lemma(office.Title), StringComparison.OrdinalIgnoreCase);
    }

    private void NoteKnown(int sentence, ActorId person, string office, ActorId of, (int First, int Last) span)
    {
        if (discourse.Draft.Persons.Of(person) is { } named && discourse.Draft.Ledger.Of(named).Any()) return;
        if (known.Exists(held => held.Person == person)) return;
        var tokens = discourse.Names(sentence).Sentence;
        known.Add(new(person, of, office, false, false, sentence, tokens[span.First].Span.Union(tokens[span.Last].Span), "known holder of the office described"));
    }

    private bool Holds(Mention mention, string office, ActorId? of, bool former) =>
        mention is { Form: not MentionForm.Pronoun, Actors: [{ Type: ActorType.Person } person] }
        && discourse.OfficesOf(person).Any(held => held.Former == former && IsOffice(held.Office, office) && IsOf(held.Of, person, of));

    private Mention? Office(int sentence, OfficePhrase office, ActorId? of, (int First, int Last) span)
    {
        if (of is not { Type: ActorType.State or ActorType.Org } owner || office.Former) return null;
        var name = office.OfficeIn(discourse.States.Of(owner));
        if (offices.IsCalling(name) || offices.IsVague(name)) return null;
        var holder = new ActorId(ActorType.Office, $"{name} of {(owner.Type == ActorType.State ? discourse.World.NameOf(owner) : owner.Name)}");
        return Make(sentence, office, span, holder, 0.7, "the office; the document does not name its holder");
    }

    /// <summary>"The minister met the president of Peru. The president said": an office of which the sentence before told whose it is.</summary>
    private Mention? Again(int sentence, OfficePhrase office, ActorId? of, (int First, int Last) span)
    {
        if (of is not null || office.Former) return null;
        var name = office.OfficeIn(discourse.OfficialPublisher);
        var held = discourse.Before(sentence, span.First, 1).Where(mention => mention.Actors is [{ Type: ActorType.Office } actor] && IsOffice(TitleOf(actor), name))
            .Select(mention => mention.Actors[0]).Distinct().ToList();
        return held is [var only] ? Make(sentence, office, span, only, 0.7, "the office named last") : null;
    }

    /// <summary>The title in the name of an office: that of "president of Peru" is president.</summary>
    public static string TitleOf(ActorId office) => office.Name.LastIndexOf(" of ", StringComparison.Ordinal) is > 0 and var end ? office.Name[..end] : office.Name;

    /// <summary>The words of the office as they stand: under secretary.</summary>
    private string TitleOf(int sentence, OfficePhrase office)
    {
        var names = discourse.Names(sentence);
        return string.Join(' ', Enumerable.Range(office.First, office.Last - office.First + 1).Select(names.Form)).ToLowerInvariant();
    }

    /// <summary>"The minister" may be a foreign minister, "the chief" the head of an agency, "the assistant secretary" the one for Africa.</summary>
    private static bool IsOffice(string held, string said) =>
        held == said || held.EndsWith(" " + said, StringComparison.Ordinal) || IsRankAlike(held, said)
        || (said.Contains(' ') && (held.StartsWith(said + " of ", StringComparison.Ordinal) || held.StartsWith(said + " for ", StringComparison.Ordinal)));

    // "the deputy minister" may be a deputy foreign minister.
    private static bool IsRankAlike(string held, string said) =>
        said.IndexOf(' ', StringComparison.Ordinal) is > 0 and var rank && held.StartsWith(said[..(rank + 1)], StringComparison.Ordinal) && held.EndsWith(said[rank..], StringComparison.Ordinal);

    private bool IsOf(ActorId? held, ActorId person, ActorId? of) =>
        of is not { } owner || held == owner || (held is { } holder && owner.Type == ActorType.State && discourse.States.Of(holder) == owner)
        || (held is null && discourse.States.Of(person) == owner);

    /// <summary>The article before an office; "the Secretary and Foreign Minister" share one.</summary>
    private Determiner DeterminerBefore(SentenceNames names, int first)
    {
        if (first > 0 && names[first - 1].Upos == Upos.Det) return words.DeterminerOf(names.Form(first - 1));
        var isShared = first > 1 && names[first - 1].Upos == Upos.CConj && char.IsUpper(names.Form(first)[0]);
        return isShared && names.OfficeAt(first - 2) is { Plural: false, First: > 0 and var other } && names[other - 1].Upos == Upos.Det
            ? words.DeterminerOf(names.Form(other - 1))
            : Determiner.None;
    }

    private static Mention Make(int sentence, OfficePhrase office, (int First, int Last) span, ActorId actor, double confidence, string because) =>
        new(sentence, span.First, span.Last, office.Title, [actor], MentionForm.Description, null, confidence, because);
}
