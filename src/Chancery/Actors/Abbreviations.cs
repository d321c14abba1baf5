using Chancery.Actors.Persons;
using Chancery.Language;

namespace Chancery.Actors;

/// <summary>The bodies that a document names in full with their acronym in brackets: "the Lake Basin Commission (LBC)". From there
/// on the acronym means that body, whatever else it may mean elsewhere.</summary>
internal sealed class Abbreviations
{
    private const int ShortestAcronym = 3, LongestAcronym = 8;

    /// <summary>In words. No name is longer.</summary>
    private const int LongestName = 12;

    private readonly PersonWords words;
    private readonly string text;
    private readonly IReadOnlyList<Sentence> sentences;
    private readonly Dictionary<string, ActorId> meant = new(StringComparer.Ordinal);
    private readonly Dictionary<int, List<NameMatch>> introduced = [];

    /// <summary>Takes in a document.</summary>
    /// <param name="text">The text of the document.</param>
    /// <param name="sentences">Its sentences.</param>
    /// <param name="matches">The names of the gazetteer in each.</param>
    /// <param name="words">Tells which words make a name that of an organisation.</param>
    public Abbreviations(string text, IReadOnlyList<Sentence> sentences, IReadOnlyList<NameMatch>[] matches, PersonWords words)
    {
        (this.words, this.text, this.sentences) = (words, text, sentences);
        for (var index = 0; index < sentences.Count; index++)
        {
            for (var token = 2; token + 1 < sentences[index].Count; token++)
                if (sentences[index][token - 1].Form == "(" && sentences[index][token + 1].Form is ")" or "," or ";" or "/" && IsAcronym(sentences[index][token].Form)) Learn(index, token, matches[index]);
        }
    }

    /// <summary>The names of a sentence with those that the document itself explains.</summary>
    public IReadOnlyList<NameMatch> Complete(int index, IReadOnlyList<NameMatch> matches)
    {
        if (meant.Count == 0) return matches;
        var named = introduced.GetValueOrDefault(index) ?? [];
        List<NameMatch> found = [.. matches.Where(match => !named.Exists(name => name.First <= match.Last && match.First <= name.Last)), .. named];
        for (var token = 0; token < sentences[index].Count; token++)
        {
            if (!meant.TryGetValue(sentences[index][token].Form, out var actor)) continue;
            var covering = found.FindIndex(match => match.First <= token && token <= match.Last);
            if (covering >= 0 && (found[covering].First != found[covering].Last || found[covering].Actor == actor)) continue;
            if (covering >= 0) found.RemoveAt(covering);
            found.Add(new(token, token, actor, NameKind.Name, 0.95));
        }

        found.Sort((left, right) => left.First.CompareTo(right.First));
        return found;
    }

    private void Learn(int index, int acronym, IReadOnlyList<NameMatch> matches)
    {
        var form = sentences[index][acronym].Form;
        if (meant.ContainsKey(form)) return;
        var last = acronym - 2;
        var first = FirstOf(sentences[index], last, form);
        var known = matches.FirstOrDefault(match => match.Last == last && match.Actor.Type is ActorType.Org);
        if (known.Actor.Type is ActorType.Org && (first < 0 || known.First <= first + 1) && !matches.Any(match => match.First == acronym))
        {
            meant[form] = known.Actor;
        }
        else if (first >= 0 && IsBody(sentences[index], first, last) && !matches.Any(match => match.Actor.Type is not ActorType.Region && first - 2 <= match.Last && match.First <= last))
        {
            var name = new Span(sentences[index][first].Span.Start, sentences[index][last].Span.End).Of(text);
            meant[form] = ActorId.Org(string.Join(' ', name.ToString().Split(default(char[]), StringSplitOptions.RemoveEmptyEntries)));
            if (!introduced.TryGetValue(index, out var names)) introduced[index] = names = [];
            names.Add(new(first, last, meant[form], NameKind.Name, 0.95));
        }
    }

    // The word with which the name begins whose initials are the acronym; -1 when they are not.
    private static int FirstOf(Sentence sentence, int last, string acronym)
    {
        var letter = acronym.Length - 1;
        for (var at = last; at >= 0 && last - at < LongestName; at--)
        {
            ref readonly var word = ref sentence[at];
            if (char.IsUpper(word.Form[0]) && word.Form[0] == acronym[letter])
            {
                if (letter-- == 0) return at;
            }
            else if (word.Upos is not (Upos.Adp or Upos.Det or Upos.CConj or Upos.Punct or Upos.SConj))
            {
                return -1;
            }
        }

        return -1;
    }

    // "International Day of Peace (IDP)" is no body; and a body that bears the name of a state, or stands behind it, is a part of that.
    private bool IsBody(Sentence sentence, int first, int last)
    {
        for (var at = first; at <= last; at++)
            if (words.IsBodyWord(sentence[at].Form)) return true;
        return false;
    }

    private static bool IsAcronym(string form) =>
        form.Length is >= ShortestAcronym and <= LongestAcronym && char.IsUpper(form[0]) && form.All(char.IsLetter) && form.Count(char.IsUpper) > form.Length / 2;
}
