using Chancery.Language;

namespace Chancery.Frames;

/// <content>Whose a thing is, and where it stands by its name.</content>
internal sealed partial class Arguments
{
    /// <summary>Whose it is: possessor, adjective of nationality, or <c>of</c>.</summary>
    public List<int> Owners(int noun)
    {
        var found = Possessors(noun);
        if (found.Count == 0) AddPrepositional(noun, "of", found);
        return found;
    }

    /// <summary>Whose it is, said before the noun: "Syria's", "Syrian". What follows by <c>of</c> may be whom it was done to.</summary>
    public List<int> Possessors(int noun)
    {
        var found = new List<int>();
        foreach (var child in view.Children(noun))
        {
            var owns = view[child].Relation is "nmod:poss"
                || (view[child].Relation is "amod" or "compound" or "nmod:desc" or "nmod" or "flat" && child < noun
                    && view.MentionAt(child) is { } name && !name.IsAside(view[child].Form));
            // "Togo's sudden, unprovoked attack": the tree may hang the owner on the first of several adjectives.
            if (view[child].Relation is "amod" && view.Child(child, "nmod:poss") is >= 0 and var owner) AddExpanded(owner, found);
            // "Kenyan state-owned firms": or its adjective on the word that the hyphen makes of two.
            if (view[child].Relation is "amod" && view.Child(child, "obl:unmarked") >= 0) AddAdjectivesBelow(child, found);
            if (!owns || IsSite(child)) continue;
            AddExpanded(child, found);
            AddAdjectivesBelow(child, found);
        }

        return found;
    }

    /// <summary>The cities that stand before a noun and tell where it is: "the Moscow embassy".</summary>
    public List<int> Sites(int noun)
    {
        var found = new List<int>();
        foreach (var child in view.Children(noun))
            if (child < noun && IsSite(child)) found.Add(child);
        return found;
    }

    // "a Russian-Salvadoran inter-governmental agreement": the tree may hang the adjectives on one another.
    private void AddAdjectivesBelow(int token, List<int> found)
    {
        foreach (var child in view.Children(token))
        {
            if (view.MentionAt(child) is { Form: Actors.MentionForm.Adjective } && !found.Contains(child)) found.Add(child);
            AddAdjectivesBelow(child, found);
        }
    }

    private bool IsSite(int token) =>
        view[token].Relation is not "nmod:poss" && view.MentionAt(token) is { Name: Actors.NameKind.Capital or Actors.NameKind.Place };
}
