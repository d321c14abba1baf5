using Chancery.Actors.Offices;
using Chancery.Language;

namespace Chancery.Actors.References;

/// <content>Offices of several: the Kenyan and Malian presidents, the presidents X and Y, the Foreign Ministers.</content>
internal sealed partial class OfficeDescriptions
{
    /// <summary>"The presidents of Peru and Chad X and Y met": those whose names stand beside the office, where it heads the phrase.</summary>
    private Mention? Named(int sentence, OfficePhrase office)
    {
        var draft = discourse.Draft.Sentences[sentence];
        if (draft.Names[office.Title].Relation is not ("nsubj" or "nsubj:pass" or "obj" or "obl" or "obl:agent" or "nmod")) return null;
        var named = draft.NamedOffices.Where(named => named.Office == office && named.Person.First > office.Last).ToList();
        if (named.Count < 2) return null;
        var persons = named.Select(one => discourse.Draft.Persons.Of(one.Person)?.Id).OfType<ActorId>().Distinct().ToList();
        var first = office.First > 0 && draft.Names[office.First - 1].Upos is Upos.Det ? office.First - 1 : office.First;
        var last = named[0].Of is { } of && of.First > office.Last && of.Last < named[0].Person.First ? of.Last : office.Last;
        return persons.Count < named.Count ? null
            : new(sentence, first, last, office.Title, persons, MentionForm.Description, null, 0.9, "those whose names stand beside the office");
    }

    /// <summary>"The Kenyan and Malian presidents", "his Kenyan and Malian counterparts": those states.</summary>
    private Mention? OfPeoples(int sentence, OfficePhrase office)
    {
        if (office.Former || (!office.IsSameOffice && offices.IsCalling(office.OfficeIn(null)))) return null;
        var names = discourse.Names(sentence);
        var peoples = NameList.PeoplesBefore(names, office.First, out var row);
        if (offices.IsFormer(names.Form(row - 1).ToLowerInvariant())) return null;
        // "EU ambassadors" act for it together.
        if (peoples.Count == 0 && !office.IsSameOffice && offices.IsSent(office.OfficeIn(null)) && names.MatchAt(office.First - 1) is { Actor: { Type: ActorType.Org } body } && discourse.World.MembersOf(body).Count > 0) peoples = [body];
        return peoples.Count > 1 || peoples is [{ Type: ActorType.Org }]
            ? new(sentence, office.First, office.Last, office.Title, peoples, MentionForm.Description, null, 0.85, "those who act for the states")
            : null;
    }

    /// <summary>"The Foreign Ministers", with a capital: all whom the document has named with that office; else those brought together
    /// last who have it.</summary>
    private Mention? Holders(int sentence, OfficePhrase office)
    {
        var names = discourse.Names(sentence);
        if (names.MatchAt(office.First - 1) is not null || discourse.IsDescribedBehind(sentence, office.Title, office.Last)) return null;
        var phrase = NounPhrase.Of(discourse, words, sentence, office.First);
        var isKnown = phrase.IsDefinite || phrase.Count > 0 || (phrase.First == office.First && DeterminerBefore(names, office.First) is Determiner.Article);
        if (phrase.Owner is not null || !isKnown) return null;
        var name = office.OfficeIn(null);
        if (gatherings.Travellers(sentence, office.Title, phrase.Count, actor => MayHold(actor, name, office.Former)) is { } party)
            return new(sentence, phrase.First, office.Last, office.Title, party, MentionForm.Description, null, 0.8, "those of one state who set out together");
        if (char.IsUpper(names.Form(office.Title)[0]) && phrase.Count == 0 && AllHolders(sentence, office, phrase.First, name) is { } all) return all;
        return gatherings.Last(sentence, phrase.First, names.Lemma(office.Title), phrase.Count, actor => MayHold(actor, name, office.Former)) is var (actors, confidence, because)
            ? new(sentence, phrase.First, office.Last, office.Title, actors, MentionForm.Description, null, confidence, because)
            : null;
    }

    private Mention? AllHolders(int sentence, OfficePhrase office, int first, string name)
    {
        var holders = discourse.Before(sentence, office.First, int.MaxValue).Where(mention => Holds(mention, name, null, office.Former))
            .SelectMany(mention => mention.Actors).Distinct().Reverse().ToList();
        return holders.Count < 2 ? null
            : new(sentence, first, office.Last, office.Title, holders, MentionForm.Description, null, 0.7, $"those with the office of {name} whom the document names");
    }
}
