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

    private static readonly string[] Present = ["is", "are", "has", "have", "meets", "arrives", "begins", "opens", "starts", "holds", "covers", "takes", "runs", "receives", "expects"];

    private static readonly string[] Base =
    [
        "meet", "visit", "sign", "open", "arrive", "hold", "begin", "come", "leave", "return", "finish", "end", "go", "pay",
        "host", "run", "send", "stay", "start", "take", "be", "close", "make", "become", "expire", "last", "reach", "attend", "do",
    ];

    private static readonly string[] Modals = ["will", "shall", "may", "would", "can"];
    private static readonly string[] Prepositions = ["in", "on", "at", "by", "from", "since", "until", "for", "over", "with", "of", "during", "after", "before", "between", "within", "through", "up", "as"];
    private static readonly string[] Determiners = ["the", "a", "an", "this", "that", "its", "their", "his", "her", "each", "every", "some"];

    /// <summary>The sentence, cut as Universal Dependencies' English treebank cuts.</summary>
    public static Sentence Of(string text, bool cutHyphens = true)
    {
        var words = (cutHyphens ? Cut() : Uncut()).Matches(text).Select(m => (Span: new Span(m.Index, m.Index + m.Length), m.Value)).ToArray();
        var verbs = Enumerable.Range(0, words.Length).Where(i => Tag(words[i].Value).Xpos.StartsWith("VB") && !IsAuxiliary(words.Select(w => w.Value).ToArray(), i)).ToArray();
        var root = verbs.Length > 0 ? verbs[0] : 0;
        var tokens = new Token[words.Length];
        for (var i = 0; i < words.Length; i++)
        {
            var (upos, xpos, lemma) = Tag(words[i].Value);
            var head = i == root ? -1 : verbs.Contains(i) ? root : Array.FindLast(verbs, v => v < i) is var v && verbs.Any(x => x < i) ? v : root;
            var next = verbs.FirstOrDefault(x => x > i, -1);
            var leads = next > 0 && (xpos is "MD" or "TO" || IsAuxiliary(words.Select(w => w.Value).ToArray(), i)) && next - i <= 3;
            tokens[i] = new(words[i].Span, words[i].Value, lemma, upos, xpos, leads ? next : head, leads ? (xpos == "TO" ? "mark" : "aux") : verbs.Contains(i) && i != root ? "xcomp" : "dep");
        }

        return new(new(0, text.Length), tokens);
    }

    /// <summary>A form of be or have within three words before another verb.</summary>
    private static bool IsAuxiliary(string[] words, int at) =>
        words[at].ToLowerInvariant() is "is" or "are" or "was" or "were" or "has" or "have" or "had" or "be"
        && words.Skip(at + 1).Take(3).Any(w => Tag(w).Xpos.StartsWith("VB") || w.EndsWith("ed"));

    private static (Upos Upos, string Xpos, string Lemma) Tag(string word)
    {
        var lower = word.ToLowerInvariant();
        if (Past.Contains(lower)) return (Upos.Verb, "VBD", lower);
        if (Present.Contains(lower)) return (Upos.Verb, lower.EndsWith('s') ? "VBZ" : "VBP", lower is "is" or "are" ? "be" : lower is "has" or "have" ? "have" : lower);
        if (Base.Contains(lower)) return (Upos.Verb, "VB", lower);
        if (lower is "scheduled" or "expected" or "planned" or "set") return (Upos.Verb, "VBN", lower switch { "planned" => "plan", "scheduled" => "schedule", "expected" => "expect", _ => lower });
        if (Modals.Contains(lower)) return (Upos.Aux, "MD", lower);
        if (lower == "to") return (Upos.Part, "TO", lower);
        if (Prepositions.Contains(lower)) return (Upos.Adp, "IN", lower);
        if (Determiners.Contains(lower)) return (Upos.Det, "DT", lower);
        if (lower is "and" or "or") return (Upos.CConj, "CC", lower);
        if (lower is "there" or "home" or "again") return (Upos.Adv, "RB", lower);
        if (lower is "due") return (Upos.Adj, "JJ", lower);
        if (lower.EndsWith("ese") || lower.EndsWith("can") || lower.EndsWith("ian") || lower.EndsWith("uan")) return (Upos.Adj, "JJ", lower);
        if (!char.IsLetterOrDigit(word[0])) return (Upos.Punct, word, word);
        if (char.IsDigit(word[0])) return (Upos.Num, "CD", word);
        if (NumberWord().IsMatch(lower)) return (Upos.Num, "CD", lower);
        if (char.IsUpper(word[0])) return (Upos.PropN, word.EndsWith("ians") ? "NNPS" : "NNP", word);
        return lower.EndsWith('s') && !lower.EndsWith("ss") ? (Upos.Noun, "NNS", lower.EndsWith("ies") ? lower[..^3] + "y" : lower[..^1]) : (Upos.Noun, "NN", lower);
    }

    [GeneratedRegex(@"(?:US|HK|R)?\$|[\d][\d.,]*\d(?:st|nd|rd|th|s)\b|\d{4}-\d\d-\d\d|\d[\d.,/]*\d|\d(?:st|nd|rd|th)\b|\d+|(?:Jan|Feb|Aug|Sept|Oct|Nov|Dec|Rs)\.|'s|[\p{L}]+|[^\s]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Cut();

    [GeneratedRegex(@"(?:Jan|Feb|Aug|Sept|Oct|Nov|Dec|Rs)\.|'s|[€£$]?[\p{L}\d][\p{L}\d.,/-]*[\p{L}\d%]|[^\s]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Uncut();

    [GeneratedRegex("^(one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|hundred|thousand|million|billion|dozen)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NumberWord();
}
