using Chancery.Actors.Offices;
using Chancery.Actors.Persons;
using Chancery.Language;

namespace Chancery.Actors;

/// <summary>The mentions that say whom they mean: names of the gazetteer, persons' names, offices beside them, ministries
/// of a named state.</summary>
internal sealed class ExplicitMentions(DocumentDraft draft, MinistryNames ministries)
{
    private const double SureOfMinistry = 0.9;

    public List<Mention> Read()
    {
        var mentions = new List<Mention>();
        foreach (var sentence in draft.Sentences)
        {
            var persons = sentence.Runs.Where(run => draft.Persons.Of(run) is not null).ToList();
            foreach (var match in sentence.Names.Matches)
            {
                if (!persons.Exists(run => run.First <= match.First && match.Last <= run.Last)) mentions.Add(OfName(sentence, match));
            }

            foreach (var run in persons) mentions.Add(OfPerson(sentence, run));
            foreach (var named in sentence.NamedOffices.Where(named => named.Office.First > named.Person.Last || named.Person.First > named.Office.Last + 1))
            {
                if (OfOffice(sentence, named) is { } mention) mentions.Add(mention);
            }

            foreach (var phrase in sentence.Ministries)
            {
                if (ministries.Of(draft, sentence.Names.Index, phrase) is { } organisation) mentions.Add(OfMinistry(sentence, phrase, organisation));
            }
        }

        return mentions;
    }

    private static Mention OfName(SentenceDraft sentence, NameMatch match)
    {
        var head = MentionSpan.HeadOf(sentence.Sentence, match.First, match.Last);
        var form = match.Kind == NameKind.Demonym && Modifies(sentence.Sentence[head]) ? MentionForm.Adjective : MentionForm.Name;
        return new(sentence.Names.Index, match.First, match.Last, head, [match.Actor], form, match.Kind, match.Confidence, "name");
    }

    private static bool Modifies(in Token token) =>
        token.Upos == Upos.Adj || token.Relation is "amod" or "compound" || (token.Upos == Upos.PropN && !token.Xpos.EndsWith('S'));

    /// <summary>The name with the office right before it, so that either leads to the person in the tree.</summary>
    private Mention OfPerson(SentenceDraft sentence, NameRun run)
    {
        var person = draft.Persons.Of(run)!;
        var before = sentence.NamedOffices.FirstOrDefault(named => named.Person == run && named.Office.Last == run.First - 1 && named.Place == 0);
        var first = before is null ? run.First : Math.Min(before.Office.First, before.Of is { } of && of.First < before.Office.First ? of.First : run.First);
        if (before is null && HeadsName(sentence, first, run.Last)) first--;
        var head = MentionSpan.HeadOf(sentence.Sentence, first, run.Last);
        var because = run.Known is not null || person.Name == run.Name ? "name" : $"name of {person.Id.Name}";
        return new(sentence.Names.Index, first, run.Last, head, [person.Id], MentionForm.Name, NameKind.Name, run.Name.IsFull || before is not null ? 1 : 0.9, because);
    }

    // "Mr Holm met", "Secretary Holm met": the tree may take the title for the head of the name.
    private static bool HeadsName(SentenceDraft sentence, int first, int last) =>
        first > 0 && sentence.Names.MatchAt(first - 1) is null
        && sentence.Sentence[MentionSpan.HeadOf(sentence.Sentence, first, last)] is { Relation: "flat", Head: var title } && title == first - 1;

    private Mention? OfOffice(SentenceDraft sentence, NamedOffice named)
    {
        if (draft.Persons.Of(named.Person) is not { } person || named.Office.Plural) return null;
        var first = named.Of is { } clue && clue.Last < named.Office.First ? clue.First : named.Office.First;
        var last = named.Of is { } after && after.First > named.Office.Last ? after.Last : named.Office.Last;
        return new(sentence.Names.Index, first, last, MentionSpan.HeadOf(sentence.Sentence, first, last), [person.Id], MentionForm.Description, null, 0.95,
            $"the office of {person.Id.Name}, named beside it");
    }

    private static Mention OfMinistry(SentenceDraft sentence, MinistryPhrase phrase, ActorId organisation) =>
        new(sentence.Names.Index, phrase.First, phrase.Last, phrase.Head, [organisation], MentionForm.Description, null, SureOfMinistry,
            phrase.State is null ? "a ministry of the state that the report is written from" : "a ministry of the state named with it");
}
