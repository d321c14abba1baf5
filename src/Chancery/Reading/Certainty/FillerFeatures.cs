using Chancery.Actors;
using Chancery.Frames;

namespace Chancery.Reading.Certainty;

/// <summary>What those who fill the roles of a match have in common with doubtful ones.</summary>
internal readonly record struct FillerFeatures
{
    private const string Parties = "parties";

    /// <summary>Looks at all fillers of a match.</summary>
    public FillerFeatures(FrameMatch match)
    {
        Weakest = 1;
        foreach (var (role, fillers) in match.Roles)
        {
            var isPair = role is Parties;
            foreach (var filler in fillers)
            {
                Count++;
                Weakest = Math.Min(Weakest, filler.Confidence);
                IsBody |= isPair && filler.Actor.Type is (ActorType.Org or ActorType.Region or ActorType.Group);
                IsSurname |= filler.Actor.Type is ActorType.Person && !filler.Actor.Name.Contains(' ');
                IsCompleted |= filler.Token < 0;
                if (filler.Token < 0) continue;
                Farthest = Math.Max(Farthest, Math.Abs(filler.Token - match.Trigger));
                if (match.View.MentionAt(filler.Token) is not { } mention) continue;
                IsPronoun |= mention.Form is MentionForm.Pronoun;
                IsDescription |= mention.Form is MentionForm.Description;
                StandsForSeveral |= mention.Actors.Count > 1;
            }
        }
    }

    /// <summary>How many there are.</summary>
    public int Count { get; }

    /// <summary>How sure the least sure is.</summary>
    public double Weakest { get; }

    /// <summary>How many words the farthest stands from the evoking word.</summary>
    public int Farthest { get; }

    /// <summary>Whether one is taken from what the report says elsewhere.</summary>
    public bool IsCompleted { get; }

    /// <summary>Whether one is meant by a pronoun.</summary>
    public bool IsPronoun { get; }

    /// <summary>Whether one is meant by a description.</summary>
    public bool IsDescription { get; }

    /// <summary>Whether a word stands for several of them.</summary>
    public bool StandsForSeveral { get; }

    /// <summary>Whether one is a person known by one name only.</summary>
    public bool IsSurname { get; }

    /// <summary>Whether one of the parties is an organisation, a region or a group.</summary>
    public bool IsBody { get; }
}
