using Chancery.Actors.Offices;
using Chancery.Language;
using Chancery.Lexicons;

namespace Chancery.Actors.References;

/// <summary>Resolves who has the office of another: "her Chilean colleague", "his Kenyan counterpart".</summary>
internal sealed class Counterparts(Discourse discourse)
{
    /// <summary>The one of that state who was named last, unless his office is of another rank than that of whoever acts; then
    /// the state for which somebody else acts.</summary>
    public Mention? At(int sentence, OfficePhrase office)
    {
        var names = discourse.Names(sentence);
        if (office.Plural) return null;
        if (names.MatchAt(office.First - 1) is not { Actor: { Type: ActorType.State } state } people) return Facing(sentence, office.First, office.Last, office.Title);
        var isOwned = people.First > 0 && names[people.First - 1].Xpos is "PRP$";
        var first = people.First > 0 && names[people.First - 1].Upos is Upos.Det or Upos.Pron ? people.First - 1 : people.First;
        var peer = discourse.SubjectsAbove(sentence, office.Title).FirstOrDefault();
        var named = discourse.Before(sentence, people.First, Reach.Noun)
            .FirstOrDefault(mention => mention is { Form: not MentionForm.Adjective, Actors: [{ Type: ActorType.Person } person] } && discourse.States.Of(person) == state);
        if (named is null) return null;
        return isOwned && AreOfTwoRanks(peer, named.Actors[0])
            ? new(sentence, first, office.Last, office.Title, [state], MentionForm.Description, null, 0.75, "the counterpart acts for the state")
            : new(sentence, first, office.Last, office.Title, [named.Actors[0]], MentionForm.Description, null, 0.75, "the one of that state named last");
    }

    /// <summary>"invited his colleague", "thanked her host": the one of another state whom the report named last, where it names no
    /// third beside him and no name follows.</summary>
    public Mention? Facing(int sentence, int first, int last, int noun)
    {
        var names = discourse.Names(sentence);
        if (first == 0 || names[first - 1].Xpos is not "PRP$" || names[noun].Xpos is "NNS" || IsNamedBehind(sentence, last)) return null;
        if (discourse.SubjectsAbove(sentence, noun).FirstOrDefault() is not { Actors: [{ Type: ActorType.Person } own] } || discourse.States.Of(own) is not { } state) return null;
        foreach (var (_, before) in discourse.Back(sentence, first - 1, Reach.Pronoun))
        {
            var others = before.Where(mention => mention is { Form: not MentionForm.Adjective, Actors: [{ Type: ActorType.Person } person] } && discourse.States.Of(person) is { } his && his != state)
                .Select(mention => mention.Actors[0]).Distinct().ToArray();
            if (others.Length > 1) return null;
            if (others is [var other]) return new(sentence, first - 1, last, noun, [other], MentionForm.Description, null, 0.75, "the one of another state named last");
        }

        return null;
    }

    // "his host, Eva Holm", "her counterpart Eva Holm": it is she.
    private bool IsNamedBehind(int sentence, int last)
    {
        var names = discourse.Names(sentence);
        var next = names[Math.Min(last + 1, names.Count - 1)].Upos is Upos.Punct ? last + 2 : last + 1;
        return names.MatchAt(next) is not null || names.OfficeAt(next) is not null || discourse.Draft.Sentences[sentence].Runs.Any(run => run.First <= next && run.Last >= next);
    }

    // "the president invited his Kenyan counterpart", in a report on the foreign minister of Kenya, who is none.
    private bool AreOfTwoRanks(Mention? peer, ActorId named)
    {
        if (peer is not { Actors: [{ Type: ActorType.Person or ActorType.Office } acting] }) return false;
        var (his, others) = (Ranks(acting), Ranks(named));
        return his.Count > 0 && others.Count > 0 && !his.Overlaps(others);
    }

    private HashSet<bool> Ranks(ActorId actor)
    {
        var titles = actor.Type is ActorType.Office ? [OfficeDescriptions.TitleOf(actor)] : discourse.OfficesOf(actor).Select(held => held.Office);
        return [.. titles.SelectMany(title => discourse.World.Offices.Where(office => office.Name == title))
            .Select(office => office.Level is OfficeLevel.HeadOfState or OfficeLevel.HeadOfGovernment)];
    }
}
