using System.Text;
using Chancery.Language;

namespace Chancery.Actors.Offices;

/// <summary>Finds the words of offices in a sentence: a title, with what stands before it (former, deputy, a field)
/// and the field after it (minister for trade).</summary>
internal sealed class OfficeFinder(OfficeTitles titles, OfficeWords words)
{
    /// <summary>"Oceans and International Environmental and Scientific Affairs", with the bureau before it, is as long as they get.</summary>
    private const int LongestField = 11;

    /// <summary>The offices of a sentence in order; they do not overlap.</summary>
    public List<OfficePhrase> Find(SentenceNames names)
    {
        var sentence = names.Sentence;
        var strip = new WordStrip(sentence);
        var found = new List<OfficePhrase>();
        for (var word = 0; word < strip.Count; word++)
        {
            var phrase = SameOfficeAt(sentence, strip, word) ?? At(names, strip, word, found);
            if (phrase is null) continue;
            found.Add(phrase);
            while (word + 1 < strip.Count && strip.TokenOf(word + 1) <= phrase.Last) word++;
        }

        return found;
    }

    private OfficePhrase? SameOfficeAt(Sentence sentence, WordStrip strip, int word)
    {
        // "opposite number" is one of two words.
        var last = word + 1 < strip.Count && words.BeginsSameOffice(strip[word]) && words.IsSameOffice($"{strip[word]} {strip[word + 1]}") ? word + 1 : word;
        if (last == word && !words.IsSameOffice(strip[word])) return null;
        var (first, title) = (strip.TokenOf(word), strip.TokenOf(last));
        return new(first, title, title, [], null, words.IsFormer(strip[word]), false, strip[last].EndsWith('s'));
    }

    private OfficePhrase? At(SentenceNames names, WordStrip strip, int word, List<OfficePhrase> before)
    {
        if (titles.LongestAt(strip, word, names) is not { } title) return null;
        // In "first secretary of state" the title is "secretary of state".
        if (titles.LongestAt(strip, Math.Min(word + 1, strip.Count - 1), names) is { } inner && inner.FirstWord <= title.LastWord && inner.LastWord > title.LastWord) return null;
        var sentence = names.Sentence;
        var head = strip.TokenOf(TitleWord(strip, title));
        if (title.FirstWord == title.LastWord && !IsNoun(sentence[head]) && !IsBeforeName(sentence, head)) return null;
        if (title.FirstWord == title.LastWord && IsHalfOfName(names, head) && titles.LongestAt(strip, Math.Min(word + 1, strip.Count - 1), names) is null) return null;
        var floor = before.Count == 0 ? 0 : strip.StartOf(before[^1].Last) + 1;
        var first = word;
        var plain = Join(strip, title.FirstWord, title.LastWord);
        var name = plain;
        if (words.TakesField(plain)) name = WithFieldBefore(strip, sentence, floor, ref first, name);
        var last = title.LastWord;
        if (first == word && FieldGoesOn(names, strip, title) is var end && end > last) last = end;
        else if (first == word && (words.TakesField(plain) || words.TakesField(strip[TitleWord(strip, title)]) || (words.TakesAim(plain) && NextIs(strip, last, "for")))) name = WithFieldAfter(names, strip, ref last, name);
        var qualified = name == plain ? null : name;
        var (former, acting) = Modifiers(strip, floor, ref first, ref qualified, plain);
        return new(strip.TokenOf(first), head, strip.TokenOf(last), title.Offices, qualified, former, acting, title.Plural);
    }

    // "Amir-Abdollahian" is no amir.
    private bool IsHalfOfName(SentenceNames names, int token) =>
        names.Form(token + 1) is "-" && char.IsUpper(names.Form(token)[0]) && names.Form(token + 2) is { Length: > 0 } next && char.IsUpper(next[0])
        && names[token + 2].Upos is Upos.PropN && !words.IsElect(next.ToLowerInvariant());

    private static bool NextIs(WordStrip strip, int last, string word) => last + 1 < strip.Count && strip[last + 1] == word;

    /// <summary>"information minister", "trade and industry minister": the field's words before the title.</summary>
    private string WithFieldBefore(WordStrip strip, Sentence sentence, int floor, ref int first, string title)
    {
        var start = first;
        while (start - 1 >= floor && IsField(sentence, strip, start - 1, floor)) start--;
        if (start == first) return title;
        var name = Join(strip, start, first - 1) + " " + title;
        first = start;
        return name;
    }

    /// <summary>"Minister for Trade and Industry", "Secretary of Homeland Security".</summary>
    private string WithFieldAfter(SentenceNames names, WordStrip strip, ref int last, string title)
    {
        var sentence = names.Sentence;
        var start = last + 1;
        if (start + 1 >= strip.Count || strip[start] is not ("of" or "for" or "on")) return title;
        if (strip[start + 1] == "the") start++;
        var preposition = strip[last + 1];
        var end = preposition is "for" or "on" && ClosedField(sentence, strip, start) is { } closed ? closed : start;
        // "The minister on Trade Day": only what a word closes is a field behind "on".
        if (end == start && preposition == "on") return title;
        while (end + 1 < strip.Count && IsFieldAfter(sentence, strip, end + 1) && !IsOfRegion(names, strip.TokenOf(end + 1))) end++;
        if (end == start) return title;
        last = end;
        var field = Join(strip, start + 1, end);
        return title == "minister" ? field + " minister" : $"{title} {preposition} {field}";
    }

    // "for the Western Balkans": no field begins within the name of a region.
    private static bool IsOfRegion(SentenceNames names, int token) =>
        names.MatchAt(token) is { Kind: NameKind.Name, Actor.Type: ActorType.Region } region && region.First < region.Last;

    /// <summary>The last word of a field in capitals that a word closes, whatever its others are: "for African Affairs", "for the
    /// Bureau of European and Eurasian Affairs".</summary>
    private int? ClosedField(Sentence sentence, WordStrip strip, int start)
    {
        for (var word = start + 1; word < strip.Count && word <= start + LongestField; word++)
        {
            if (words.ClosesField(strip[word])) return word;
            if (!char.IsUpper(sentence[strip.TokenOf(word)].Form[0]) && strip[word] is not ("and" or "of" or "the" or "&")) return null;
        }

        return null;
    }

    /// <summary>The last word of "Minister for Trade and Industry" where "minister for trade" is a title: it keeps its office.</summary>
    private int FieldGoesOn(SentenceNames names, WordStrip strip, OfficeTitle title)
    {
        var end = TitleWord(strip, title);
        if (end < title.LastWord && words.TakesField(strip[end])) WithFieldAfter(names, strip, ref end, strip[end]);
        return end;
    }

    private (bool Former, bool Acting) Modifiers(WordStrip strip, int floor, ref int first, ref string? qualified, string title)
    {
        var former = false;
        var acting = false;
        while (first - 1 >= floor)
        {
            var word = strip[first - 1];
            if (words.IsFormer(word)) former = true;
            else if (words.IsActing(word)) acting = true;
            else if (words.IsRank(word)) qualified = $"{word} {qualified ?? title}";
            else if (!words.IsAside(word)) break;
            first--;
        }

        return (former, acting);
    }

    private bool IsField(Sentence sentence, WordStrip strip, int word, int floor)
    {
        if (words.IsPortfolio(strip[word])) return sentence[strip.TokenOf(word)].Upos != Upos.Verb;
        return strip[word] is "and" or "&" && word - 1 >= floor && words.IsPortfolio(strip[word - 1]);
    }

    /// <summary>A comma or "and" belongs to the field when another of its words follows.</summary>
    private bool IsFieldAfter(Sentence sentence, WordStrip strip, int word)
    {
        if (words.IsPortfolio(strip[word]) || (strip[word] == "the" && strip[word - 1] == "and")) return true;
        if (strip[word] is not ("and" or "&" or ",")) return false;
        var next = word + 1;
        if (strip[word] == "," && next < strip.Count && strip[next] == "and") next++;
        if (next < strip.Count && strip[next] == "the") next++;
        return next < strip.Count && words.IsPortfolio(strip[next]) && char.IsUpper(sentence[strip.TokenOf(next)].Form[0]);
    }

    private static bool IsNoun(in Token token) =>
        token.Upos is Upos.Noun or Upos.PropN || (token.Upos is not Upos.Verb and not Upos.Aux && char.IsUpper(token.Form[0]))
        || (token.Upos is Upos.Adj or Upos.X && token.Form.Contains('-', StringComparison.Ordinal));

    /// <summary>"agency chief Viktor Ivanov": before a name taggers take a title for an adjective.</summary>
    private static bool IsBeforeName(Sentence sentence, int head) =>
        sentence[head].Upos == Upos.Adj && head + 1 < sentence.Count && sentence[head + 1].Upos == Upos.PropN && char.IsUpper(sentence[head + 1].Form[0]);

    /// <summary>In "minister of foreign affairs" the word before the first preposition heads the title.</summary>
    private static int TitleWord(WordStrip strip, OfficeTitle title)
    {
        for (var word = title.FirstWord + 1; word <= title.LastWord; word++)
        {
            if (strip[word] is "of" or "for" or "to") return word - 1;
        }

        return title.LastWord;
    }

    private static string Join(WordStrip strip, int first, int last)
    {
        var joined = new StringBuilder(strip[first]);
        for (var word = first + 1; word <= last; word++)
        {
            if (strip[word] != ",") joined.Append(' ');
            joined.Append(strip[word]);
        }

        return joined.ToString();
    }
}
