using Chancery.Actors;
using Chancery.Language;
using Chancery.Reading;
using Chancery.Record;
using Chancery.Views.Answers;

namespace Chancery.Cli.Explaining;

/// <summary>Reads the document of a claim again and shows what the reader saw.</summary>
internal sealed class Explainer
{
    private readonly RecordSession session;
    private readonly RecordedClaim recorded;
    private readonly Document document;
    private readonly ReadingTrace trace;
    private readonly HashSet<ActorId> actors;

    private Explainer(RecordSession session, Reader reader, RecordedClaim recorded)
    {
        this.session = session;
        this.recorded = recorded;
        document = session.Store.Documents.Load(recorded.Document.Id)!;
        trace = reader.Trace(document);
        // The text is read anew, so what is looked for in it are the ids that the reader gives.
        actors = [.. recorded.Read.Roles.Values.SelectMany(role => role), .. recorded.Read.Source];
    }

    public static ExplainAnswer Explain(RecordSession session, Reader reader, RecordedClaim recorded) =>
        new Explainer(session, reader, recorded).Explain();

    private ExplainAnswer Explain()
    {
        var because = recorded.Claim.Because;
        return new()
        {
            Claim = ClaimView.Of(recorded, session),
            Vantage = session.Vantage,
            Frame = because.Frame,
            Trigger = because.Trigger.Of(document.Text).ToString(),
            Roles = [.. because.Roles.Select(role => new ExplainedRole(role.Key, Named(role.Value)))],
            Rules = because.Rules,
            Sentences = [.. Enumerable.Range(0, trace.Sentences.Count).Where(IsEvidence).Select(Sentence)],
        };
    }

    private bool IsEvidence(int sentence) =>
        recorded.Claim.Evidence.Any(evidence => evidence.Span.Overlaps(trace.Sentences[sentence].Span));

    private ExplainedSentence Sentence(int index)
    {
        var sentence = trace.Sentences[index];
        var mentions = trace.Mentions.Where(mention => mention.Sentence == index && mention.Actors.Any(actors.Contains)).ToList();
        var words = new ExplainedWord[sentence.Count];
        for (var i = 0; i < words.Length; i++) words[i] = Word(sentence, i, mentions);
        return new(sentence.Span.Of(document.Text).ToString(), words, [.. mentions.Select(mention => Mention(sentence, mention))]);
    }

    private ExplainedWord Word(Sentence sentence, int index, List<Mention> mentions)
    {
        var token = sentence[index];
        var part = recorded.Claim.Because.Trigger.Overlaps(token.Span) ? WordPart.Trigger
            : mentions.Exists(mention => mention.First <= index && index <= mention.Last) ? WordPart.Actor
            : WordPart.None;
        return new(token.Form, token.Lemma, token.Upos.ToString().ToUpperInvariant(), token.Head, token.Relation,
            token.Span.Start - sentence.Span.Start, part);
    }

    private ExplainedMention Mention(Sentence sentence, Mention mention)
    {
        var span = sentence[mention.First].Span.Union(sentence[mention.Last].Span);
        return new(span.Of(document.Text).ToString(),
            [.. mention.Actors.Select(actor => NamedActor.Of(actor, session))], mention.Because);
    }

    /// <summary>"state:HND — possessor of embassy" with the actor's name in the place of its id.</summary>
    private string Named(string how) => string.Join("; ", how.Split("; ").Select(part =>
    {
        var id = part.Split(" — ")[0];
        return ActorId.TryParse(id, out var actor) ? session.NameOf(actor) + part[id.Length..] : part;
    }));
}
