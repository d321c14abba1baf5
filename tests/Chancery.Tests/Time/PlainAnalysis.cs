using System.Text.RegularExpressions;
using Chancery.Language;

namespace Chancery.Tests.Time;

/// <summary>A stand-in for the analyzer that is right by construction on the sentences of these tests: every word
/// depends on the nearest verb before it, else on the first verb. It keeps the tests of dates and amounts apart from
/// what a trained model happens to think.</summary>
internal static partial class PlainAnalysis
{
    private static readonly string[] Past =
    [
        "met", "said", "signed", "visited", "agreed", "arrived", "reached", "opened", "announced", "was", "were", "had",
        "closed", "held", "grew", "stood", "went", "toured", "began", "left", "rose", "took", "did", "came", "lasted",
        "fell", "ended", "exceeded", "talked", "broke", "worked", "spoke", "cost", "approved", "flew", "expelled",
        "died", "killed", "severed", "discussed", "received", "started", "recalled", "ran", "resumed", "returned", "paid",
    ];

    private static readonly string[] Present =
    [
        "is", "are", "has", "have", "meets", "arrives", "begins", "opens", "starts", "holds", "covers", "takes", "runs",
        "receives", "expects",
    ];

    private static readonly string[] Base =
    [
        "meet", "visit", "sign", "open", "arrive", "hold", "begin", "come", "leave", "return", "finish", "end", "go", "pay",
        "host", "run", "send", "stay", "start", "take", "be", "close", "make", "become", "expire", "last", "reach", "attend", "do",
    ];

    private static readonly string[] Modals = ["will", "shall", "may", "would", "can"];

    private static readonly string[] Prepositions =
    [
        "in", "on", "at", "by", "from", "since", "until", "for", "over", "with", "of", "during", "after", "before", "between",
        "within", "through", "up", "as",
    ];

    private static readonly string[] Determiners = ["the", "a", "an", "this", "that", "its", "their", "his", "her", "each", "every", "some"];

    /// <summary>The sentence, cut as Universal Dependencies' English treebank cuts; or with hyphens left inside words.</summary>
    public static Sentence Of(string text, bool cutHyphens = true)
    {
        var matches = (cutHyphens ? Cut() : Uncut()).Matches(text);
        var words = matches.Select(m => m.Value).ToArray();
        int[] verbs = [.. Enumerable.Range(0, words.Length).Where(i => IsVerb(words[i]) && !IsAuxiliary(words, i))];
        var tokens = new Token[words.Length];
        for (var i = 0; i < words.Length; i++)
        {
            var (upos, xpos, lemma) = Tag(words[i]);
            var (head, relation) = Attach(words, verbs, i, xpos);
            tokens[i] = new(new(matches[i].Index, matches[i].Index + words[i].Length), words[i], lemma, upos, xpos, head, relation);
        }

        return new(new(0, text.Length), tokens);
    }

    private static (int Head, string Relation) Attach(string[] words, int[] verbs, int at, string xpos)
    {
        var root = verbs.Length > 0 ? verbs[0] : 0;
        if (at == root) return (-1, "root");
        if (verbs.Contains(at)) return (root, "xcomp");
        var next = verbs.FirstOrDefault(v => v > at, -1);
        var leads = next > 0 && next - at <= 3 && (xpos is "MD" or "TO" || IsAuxiliary(words, at));
        if (leads) return (next, xpos == "TO" ? "mark" : "aux");
        return (verbs.LastOrDefault(v => v < at, root), "dep");
    }

    private static bool IsVerb(string word) => Tag(word).Xpos.StartsWith("VB");

    /// <summary>A form of be or have within three words before another verb.</summary>
    private static bool IsAuxiliary(string[] words, int at) =>
        words[at].ToLowerInvariant() is "is" or "are" or "was" or "were" or "has" or "have" or "had" or "be"
        && words.Skip(at + 1).Take(3).Any(w => IsVerb(w) || w.EndsWith("ed"));

    private static (Upos Upos, string Xpos, string Lemma) Tag(string word)
    {
        var lower = word.ToLowerInvariant();
        if (Past.Contains(lower)) return (Upos.Verb, "VBD", lower);
        if (Present.Contains(lower)) return (Upos.Verb, lower.EndsWith('s') ? "VBZ" : "VBP", Infinitive(lower));
        if (Base.Contains(lower)) return (Upos.Verb, "VB", lower);
        if (lower is "scheduled" or "expected" or "planned" or "set") return (Upos.Verb, "VBN", Infinitive(lower));
        return Function(lower) ?? Content(word, lower);
    }

    private static (Upos Upos, string Xpos, string Lemma)? Function(string lower)
    {
        if (Modals.Contains(lower)) return (Upos.Aux, "MD", lower);
        if (lower == "to") return (Upos.Part, "TO", lower);
        if (Prepositions.Contains(lower)) return (Upos.Adp, "IN", lower);
        if (Determiners.Contains(lower)) return (Upos.Det, "DT", lower);
        if (lower is "and" or "or") return (Upos.CConj, "CC", lower);
        return lower is "there" or "home" or "again" ? (Upos.Adv, "RB", lower) : null;
    }

    private static (Upos Upos, string Xpos, string Lemma) Content(string word, string lower)
    {
        if (lower is "due" || lower.EndsWith("ese") || lower.EndsWith("can") || lower.EndsWith("ian")) return (Upos.Adj, "JJ", lower);
        if (!char.IsLetterOrDigit(word[0])) return (Upos.Punct, word, word);
        if (char.IsDigit(word[0]) || NumberWord().IsMatch(lower)) return (Upos.Num, "CD", lower);
        if (char.IsUpper(word[0])) return (Upos.PropN, word.EndsWith("ians") ? "NNPS" : "NNP", word);
        return lower.EndsWith('s') && !lower.EndsWith("ss") ? (Upos.Noun, "NNS", Singular(lower)) : (Upos.Noun, "NN", lower);
    }

    private static string Singular(string noun) => noun.EndsWith("ies") ? noun[..^3] + "y" : noun[..^1];

    private static string Infinitive(string verb) => verb switch
    {
        "is" or "are" => "be",
        "has" or "have" => "have",
        "planned" => "plan",
        "scheduled" => "schedule",
        "expected" => "expect",
        _ => verb,
    };

    [GeneratedRegex(
        @"(US|HK|R)?\$|\d{4}-\d\d-\d\d|\d[\d.,/]*\d((st|nd|rd|th|s)\b)?|\d((st|nd|rd|th)\b)?|(Jan|Feb|Aug|Sept|Oct|Nov|Dec|Rs)\.|'s|\p{L}+|\S",
        RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Cut();

    [GeneratedRegex(
        @"(Jan|Feb|Aug|Sept|Oct|Nov|Dec|Rs)\.|'s|[€£$]?[\p{L}\d][\p{L}\d.,/-]*[\p{L}\d%]|\S",
        RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Uncut();

    [GeneratedRegex(
        "^(one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|hundred|thousand|million|billion|dozen)$",
        RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NumberWord();
}
