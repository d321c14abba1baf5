using Chancery.Cli.Explaining;
using Chancery.Cli.Options;
using Chancery.Views.Answers;
using Chancery.Views.Layouts;
using Chancery.Views.Pages;

namespace Chancery.Cli.Layouts;

/// <summary>Lays an explanation out: what was read, from which words, and by which rules.</summary>
internal static class ExplainPage
{
    // A page does not know how wide it will be shown; what is wider than this is drawn closer.
    private const int DrawingWidth = 96;

    public static Page Of(ExplainAnswer answer)
    {
        var claim = answer.Claim;
        var blocks = new List<Block>
        {
            new Title(claim.Title, About(claim) + VantageWords.After(answer.Vantage)),
            new Facts([.. Facts(answer)]),
        };
        foreach (var sentence in answer.Sentences)
        {
            blocks.Add(new Heading("Sentence"));
            blocks.Add(new Quotation(Highlighted(sentence)));
            blocks.Add(new Drawing(TreeDrawing.Of([.. sentence.Words.Select(Drawn)], DrawingWidth)));
        }

        if (answer.Sentences.Count == 0) blocks.Add(new Paragraph(ClaimWords.Quoted(claim)));
        blocks.Add(new Heading("How each role was found"));
        blocks.Add(new Facts([.. answer.Roles.Select(role => new Fact(role.Role, role.How))]));
        var mentions = answer.Sentences.SelectMany(sentence => sentence.Mentions).ToList();
        if (mentions.Count > 0)
        {
            blocks.Add(new Heading("Whom the words mean"));
            blocks.Add(new Items([.. mentions.Select(Entry)]));
        }

        return new(blocks);
    }

    private static string About(ClaimView claim) =>
        $"{Word.Of(claim.Kind)}, claim {claim.Id}, {(claim.Matter is { } matter ? $"matter {matter}" : "a candidate, of no matter")}";

    private static IEnumerable<Fact> Facts(ExplainAnswer answer)
    {
        var claim = answer.Claim;
        yield return new("says", [(ClaimWords.State(claim), Looks.Tone(claim.Standing)), DateWords.After(claim.Date, claim.Basis)]);
        foreach (var (name, value) in claim.Attributes) yield return new(name.Replace('_', ' '), value.ToString());
        yield return new("modality", $"{Word.Of(claim.Modality)}, {Word.Of(claim.Polarity)}");
        if (claim.Source.Count > 0) yield return new("said by", string.Join(", via ", claim.Source.Select(source => source.Name)));
        foreach (var identity in ClaimWords.Identities(claim)) yield return new("who is who", identity);
        yield return new("report", DocumentWords.Of(claim.Document));
        yield return new("frame", [answer.Frame, ", evoked by ", (Quotes.Of(answer.Trigger), Tone.Mark)]);
        foreach (var rule in answer.Rules) yield return new("rule", rule);
        yield return new("confidence", $"{claim.Confidence:0.00}");
    }

    private static Line Highlighted(ExplainedSentence sentence)
    {
        var runs = new List<Run>();
        var at = 0;
        foreach (var word in sentence.Words)
        {
            if (word.Start > at) runs.Add(Between(sentence.Text[at..word.Start]));
            runs.Add((word.Form, ToneOf(word.Part)));
            at = word.Start + word.Form.Length;
        }

        if (at < sentence.Text.Length) runs.Add(Between(sentence.Text[at..]));
        return [.. runs];
    }

    // Only spaces and line breaks stand between words.
    private static string Between(string text) => string.IsNullOrWhiteSpace(text) ? " " : Quotes.Of(text);

    private static DrawnWord Drawn(ExplainedWord word) => new(word.Form, word.Relation, word.Tag, word.Head, ToneOf(word.Part));

    private static Tone ToneOf(WordPart part) => part switch
    {
        WordPart.Trigger => Tone.Mark,
        WordPart.Actor => Tone.Id,
        _ => Tone.Plain,
    };

    private static Item Entry(ExplainedMention mention) => new(
        [(Quotes.Of(mention.Words), Tone.Id), " is ", ClaimTitle.Names(mention.Actors.Select(actor => actor.Name)), ($" — {mention.How}", Tone.Quiet)]);
}
