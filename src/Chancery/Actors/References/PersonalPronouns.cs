using Chancery.Actors.Persons;
using Chancery.Language;

namespace Chancery.Actors.References;

/// <summary>Resolves he and she.</summary>
internal sealed class PersonalPronouns(Discourse discourse, ReferenceWords words, Speakers speakers)
{
    /// <summary>At most a comma and the closing mark stand between a quotation and who spoke it.</summary>
    private const int Closing = 3;

    /// <summary>The person of that gender whom the word means; null when it is not clear.</summary>
    public Mention? Of(int sentence, int token, Gender gender)
    {
        var speaker = speakers.At(sentence, token);
        var names = discourse.Names(sentence);
        // "X receives him", "X met Y and invited him": an object is not its own subject.
        var subject = names[token] is { Xpos: "PRP", Relation: "obj" or "iobj" or "obl", Head: >= 0 and var verb } ? discourse.ActingIn(sentence, verb) : null;
        var candidates = discourse.Before(sentence, token, Reach.Pronoun + SentencesQuotedBefore(sentence, token))
            .Where(mention => mention.Actors is [{ Type: ActorType.Person or ActorType.Office } actor] && (gender == Gender.Male || actor.Type == ActorType.Person)
                && Fits(actor, gender) && speaker?.Actors[0] != actor && subject?.Actors.Contains(actor) != true && !IsQuotedBefore(mention, sentence, token))
            .ToList();
        var told = candidates.Find(mention => GenderOf(mention.Actors[0]) == gender && gender == Gender.Female);
        var here = candidates.Find(mention => mention.Sentence == sentence && discourse.IsSubject(mention) && !IsBesidePronoun(mention));
        var before = Before(candidates, sentence);
        if (here is null && Announced(sentence, token, gender) is { } announced) return Make(sentence, token, announced.Actors, 0.8, "the subject that follows");
        var owner = here is null ? candidates.Find(mention => mention.Sentence == sentence && mention.Form == MentionForm.Name && names[mention.Head].Relation is "nmod:poss") : null;
        var chosen = told ?? here ?? owner ?? before ?? candidates.FirstOrDefault();
        if (chosen is null || StrangerSince(chosen, sentence, token)) return null;
        if (chosen != told && IsOfStranger(sentence, token) && candidates.Exists(other => other.Actors[0] != chosen.Actors[0])) return null;
        var confidence = chosen == here || chosen == told || chosen == owner ? 0.85 : chosen == before && before.Sentence >= sentence - 1 ? 0.8 : 0.6;
        return Make(sentence, token, [chosen.Actors[0]], confidence, chosen == here || chosen == before ? "the last subject" : "the last person named");
    }

    /// <summary>"'We met the king. We thank him,' he said": who speaks is named before the quotation, however long it is.</summary>
    private int SentencesQuotedBefore(int sentence, int token) =>
        QuotationEndingBefore(sentence, token) is { } quotation ? quotation.LastSentence - quotation.FirstSentence : 0;

    private bool IsQuotedBefore(Mention mention, int sentence, int token) =>
        QuotationEndingBefore(sentence, token) is { } quotation && discourse.Quotations.IndexAt(mention.Sentence, mention.First) is >= 0 and var index
        && discourse.Quotations.All[index] == quotation;

    // The quotation right behind which the word stands.
    private Quotation? QuotationEndingBefore(int sentence, int token)
    {
        if (discourse.Quotations.IndexAt(sentence, token) >= 0) return null;
        for (var at = token - 1; at >= 0 && at >= token - Closing; at--)
            if (discourse.Quotations.IndexAt(sentence, at) is >= 0 and var index) return discourse.Quotations.All[index];
        return null;
    }

    /// <summary>The one whom the sentence before goes on about, else the last subject of what it tells outright, else its last subject, else
    /// the only person in it, else the last subject further back. Who "told reporters" is a subject, whatever the tree makes of him.</summary>
    private Mention? Before(List<Mention> candidates, int sentence)
    {
        Mention? last = null, earlier = null;
        foreach (var mention in candidates)
        {
            if (mention.Sentence == sentence || !(discourse.IsSubject(mention) || (mention.Sentence == sentence - 1 && speakers.Reports(mention)))) continue;
            if (mention.Sentence < sentence - 1) earlier ??= mention;
            else if (last is null || (mention.Form == MentionForm.Pronoun && last.Form != MentionForm.Pronoun) || (IsAside(last) && !IsAside(mention))) last = mention;
        }

        return last ?? earlier;
    }

    /// <summary>"X said that ties were better since Y took office. He …": who acts only in a clause that tells when, why or which is not whom
    /// the report goes on about.</summary>
    private bool IsAside(Mention mention)
    {
        var names = discourse.Names(mention.Sentence);
        var steps = 0;
        for (var at = mention.Head; at >= 0 && steps++ < names.Count; at = names[at].Head)
            if (names[at].Relation is "advcl" or "advcl:relcl" or "acl" or "acl:relcl") return mention.Form != MentionForm.Pronoun;
        return false;
    }

    /// <summary>"The president reopened the embassy of his country": where nobody knows which president that is, nobody knows the country.</summary>
    private bool IsOfStranger(int sentence, int token) =>
        discourse.Names(sentence)[token].Xpos == "PRP$" && discourse.SubjectWordAbove(sentence, token) is >= 0 and var holder
        && discourse.Index.At(sentence, holder) is null && discourse.Names(sentence).OfficeAt(holder) is not null;

    /// <summary>"he and X signed it, he said": who is named beside a pronoun is not whom the next one means.</summary>
    private bool IsBesidePronoun(Mention mention)
    {
        var names = discourse.Names(mention.Sentence);
        return names[mention.Head] is { Relation: "conj", Head: >= 0 and var other } && words.PronounOf(names.Form(other)) is PronounKind.He or PronounKind.She;
    }

    /// <summary>"On his visit to Y, X met": the pronoun goes before the subject that it means.</summary>
    private Mention? Announced(int sentence, int token, Gender gender) =>
        discourse.Names(sentence)[token].Xpos == "PRP$" && discourse.MainSubject(sentence) is { Form: MentionForm.Name, Actors: [{ Type: ActorType.Person } actor] } subject
        && subject.First > token && Fits(actor, gender) ? subject : null;

    /// <summary>Whether a name of which nobody is known stands between: it may be he who is meant.</summary>
    private bool StrangerSince(Mention chosen, int sentence, int token)
    {
        var names = discourse.Names(sentence);
        return discourse.Draft.Sentences[sentence].Runs.Any(run => run.Last < token && (chosen.Sentence < sentence || run.First > chosen.Last)
            && discourse.Draft.Persons.Of(run) is null && names.MatchAt(run.First) is null);
    }

    private bool Fits(ActorId actor, Gender gender) => GenderOf(actor) is var known && (known == Gender.Unknown || known == gender);

    private Gender GenderOf(ActorId actor) => discourse.Draft.Persons.Of(actor)?.Gender ?? Gender.Unknown;

    private static Mention Make(int sentence, int token, IReadOnlyList<ActorId> actors, double confidence, string because) =>
        new(sentence, token, token, token, actors, MentionForm.Pronoun, null, confidence, because);
}
