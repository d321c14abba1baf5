using Chancery.Frames;
using Chancery.Language;

namespace Chancery.Reading.Certainty;

/// <summary>Tells the features of what was read.</summary>
internal static class FeatureReader
{
    /// <summary>Beyond it more doubt of the tree makes no difference.</summary>
    private const double MostDoubt = 4;

    private const double ManyActors = 4;
    private const double MostDetails = 4;
    private const double FarWords = 20;
    private const string Parties = "parties";
    private const int MostWords = 80;
    private const double ManyWords = 40;

    /// <summary>The features of what a frame matched.</summary>
    /// <param name="match">The match.</param>
    /// <param name="modality">How far from having happened.</param>
    /// <param name="polarity">Affirmed or denied.</param>
    /// <param name="isReported">Whether somebody else than the report says so.</param>
    /// <param name="isDated">Whether it has a date.</param>
    public static ClaimFeatures Of(FrameMatch match, Modality modality, Polarity polarity, bool isReported, bool isDated)
    {
        var view = match.View;
        var fillers = new FillerFeatures(match);
        return ClaimFeatures.Of(
            (ClaimFeature.Tree, DoubtOf(match)), (ClaimFeature.Pattern, 1 - match.Pattern.Confidence),
            (ClaimFeature.Conditions, match.Pattern.Conditions.Count(condition => !condition.Negated)),
            (ClaimFeature.Noun, One(view[match.Trigger].Upos is not Upos.Verb)),
            (ClaimFeature.Actor, 1 - fillers.Weakest), (ClaimFeature.Completed, One(fillers.IsCompleted)),
            (ClaimFeature.Pronoun, One(fillers.IsPronoun)), (ClaimFeature.Description, One(fillers.IsDescription)),
            (ClaimFeature.Several, One(fillers.StandsForSeveral)), (ClaimFeature.Surname, One(fillers.IsSurname)),
            (ClaimFeature.Body, One(fillers.IsBody)), (ClaimFeature.Kin, One(IsKin(match))),
            (ClaimFeature.Crowd, Math.Min((fillers.Count - 2) / ManyActors, 2)), (ClaimFeature.Details, Math.Min(match.Attributes.Count, MostDetails) / MostDetails),
            (ClaimFeature.Distance, Math.Min(fillers.Farthest / FarWords, 2)),
            (ClaimFeature.Length, LengthOf(view.Sentence)), (ClaimFeature.Headline, HeadlineOf(view.Sentence)),
            (ClaimFeature.Unreal, One(modality is not Modality.Actual)), (ClaimFeature.Negative, One(polarity is Polarity.Negative)),
            (ClaimFeature.Reported, One(isReported)), (ClaimFeature.Dated, One(isDated)));
    }

    /// <summary>The features of an office that is told in passing.</summary>
    public static ClaimFeatures OfTitle(Sentence sentence) =>
        ClaimFeatures.Of((ClaimFeature.Length, LengthOf(sentence)), (ClaimFeature.Headline, HeadlineOf(sentence)));

    private static double DoubtOf(FrameMatch match)
    {
        var doubt = 0.0;
        foreach (var word in match.Words)
            doubt -= Math.Log(Math.Max((int)match.View[word].HeadCertainty, 1) / 255.0);
        return Math.Min(doubt, MostDoubt);
    }

    // "Russia and its own ministry have agreed": hardly.
    private static bool IsKin(FrameMatch match)
    {
        if (!match.Roles.TryGetValue(Parties, out var parties)) return false;
        var standing = match.View.Standing;
        var states = new HashSet<ActorId>();
        return parties.Select(party => party.Actor).Distinct().Any(actor => !states.Add(standing.StateOf(actor) ?? actor));
    }

    private static double LengthOf(Sentence sentence) => Math.Min(sentence.Count, MostWords) / ManyWords;

    private static double HeadlineOf(Sentence sentence) => One(sentence[sentence.Count - 1].Upos is not Upos.Punct);

    private static double One(bool holds) => holds ? 1 : 0;
}
