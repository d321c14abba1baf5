using Chancery.Actors.Persons;

namespace Chancery.Actors.References;

/// <summary>Finds who speaks a quotation: the subject of the verb of saying nearest to it, or the one according to whom.</summary>
internal sealed class Speakers(Discourse discourse, PersonWords words)
{
    private readonly Dictionary<Quotation, Mention?> speakers = [];

    /// <summary>The one in whose quotation a word stands; null outside quotations and where it is not clear.</summary>
    public Mention? At(int sentence, int token)
    {
        if (discourse.Quotations.At(sentence, token) is not { } quotation) return null;
        if (speakers.TryGetValue(quotation, out var speaker)) return speaker;
        return speakers[quotation] = Find(quotation);
    }

    private Mention? Find(Quotation quotation)
    {
        var best = In(quotation.LastSentence, quotation.LastToken);
        if (best is null && quotation.FirstSentence != quotation.LastSentence) best = In(quotation.FirstSentence, quotation.FirstToken);
        // A quotation that fills its sentences goes on with the speaker of the sentence before.
        if (best is null && quotation.FirstSentence > 0) best = In(quotation.FirstSentence - 1, int.MaxValue);
        return best;
    }

    private Mention? In(int sentence, int near)
    {
        var names = discourse.Names(sentence);
        var best = default(Mention);
        var distance = int.MaxValue;
        for (var token = 0; token < names.Count; token++)
        {
            if (discourse.Quotations.At(sentence, token) is not null) continue;
            var speaker = words.IsSayingVerb(names.Lemma(token)) ? discourse.SubjectOf(sentence, token) : AccordingTo(sentence, token);
            if (speaker is null || Math.Abs(token - near) >= distance) continue;
            (best, distance) = (speaker, Math.Abs(token - near));
        }

        return best;
    }

    private Mention? AccordingTo(int sentence, int token)
    {
        var names = discourse.Names(sentence);
        return names.Lemma(token).Equals("according", StringComparison.OrdinalIgnoreCase) && names.Form(token + 1) == "to" && token + 2 < names.Count
            ? discourse.Index.At(sentence, names.Form(token + 2) == "the" ? token + 3 : token + 2)
            : null;
    }
}
