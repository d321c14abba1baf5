using Chancery.Actors.References;
using Chancery.Frames;
using Chancery.Lexicons;
using Chancery.Reading;
using Chancery.Record;
using Chancery.Time;

namespace Chancery.Benchmarks;

/// <summary>Matches the frames with sentences whose mentions, dates and amounts are known.</summary>
internal sealed class FrameStage
{
    private readonly FrameLexicon lexicon;
    private readonly FrameMatcher matcher;
    private readonly SayingWords saying;
    private readonly KindTable kinds;
    private readonly (SentenceView[] Views, Standing Standing, QuotedSpeech Quoted)[] documents;

    public FrameStage(
        FrameLexicon lexicon, KindTable kinds, SayingWords saying, World world, DateReader dates, AmountReader amounts, IEnumerable<ReadDocument> read)
    {
        this.lexicon = lexicon;
        this.kinds = kinds;
        this.saying = saying;
        matcher = new(lexicon);
        documents = [.. read.Select(document =>
        {
            var standing = new Standing(world, document.Actors.StateOf, person => document.Actors.OrganisationalOffice(person)?.Of);
            var mentions = document.Actors.Mentions.ToLookup(mention => mention.Sentence);
            SentenceView[] views = [.. document.Sentences.Select((sentence, i) => new SentenceView(
                i, sentence, mentions[i], dates.Find(sentence, document.Document.Published), amounts.Find(sentence), standing))];
            return (views, standing, document.Actors.Quoted);
        })];
    }

    public void Run()
    {
        foreach (var (views, standing, quoted) in documents)
        {
            var speech = new SpeechReader(lexicon, saying, quoted);
            var discourse = new Frames.Discourse(speech.SpeakersAt, speech.OwnVoiceAt, standing, kind => kinds[kind].Doer) { Sentences = views.Length };
            foreach (var view in views)
            {
                foreach (var match in matcher.Match(view, discourse))
                {
                    var roles = match.Roles.ToDictionary(role => role.Key, IReadOnlyList<ActorId> (role) => [.. role.Value.Select(filler => filler.Actor)]);
                    discourse.Note(match.Frame.Kind, roles, match.Attributes, match);
                }
            }
        }
    }
}
