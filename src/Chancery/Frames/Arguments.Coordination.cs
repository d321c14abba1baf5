using Chancery.Language;

namespace Chancery.Frames;

/// <content>Who and what stands beside a word for the same part.</content>
internal sealed partial class Arguments
{
    private void AddExpanded(int token, List<int> found)
    {
        if (words.Quantities.Match(view, token) is not null)
        {
            // "an array of agreements", "a number of states": what is counted is meant.
            var counted = Tied(token, "of");
            if (counted.Count > 0)
            {
                foreach (var one in counted) AddExpanded(one, found);
                return;
            }
        }

        if (!found.Contains(token)) found.Add(token);
        foreach (var child in view.Children(token))
        {
            if (view[child].Relation is "conj") AddExpanded(child, found);
            else if (IsNameOf(token, child)) AddConjuncts(child, found);
            else if (IsWithinName(token, child)) AddNamesBeside(child, found);
            else if (IsPerson(token) && view[child].Relation is "nmod") AddPersonsBeside(child, found);
            else if (view[child].Relation is "nmod" && view[token].Upos is Upos.Noun) AddParallels(token, child, found);
        }
    }

    // "a treaty on the basis of relations, an accord on travel", "the agreement between A and B, the agreement between A and C": the
    // tree may join the second to the last noun of the first.
    private void AddParallels(int token, int below, List<int> found)
    {
        foreach (var child in view.Children(below))
        {
            if (view[child].Relation is "conj" && IsParallel(token, below, child)) AddExpanded(child, found);
            else if (view[child].Relation is "nmod" or "conj") AddParallels(token, child, found);
        }
    }

    // Likes are joined with likes: two that are called the same, or two that both are brought up as new.
    private bool IsParallel(int token, int below, int conjunct)
    {
        if (view[conjunct].Upos is not Upos.Noun || view.Lemma(below) == view.Lemma(conjunct)) return false;
        return view.Lemma(token) == view.Lemma(conjunct) || (IsIndefinite(token) && IsIndefinite(conjunct) && !IsIndefinite(below));
    }

    // "the Kingdom of Norway and the Republic of Chad": the tree may join the second to the last word of the first one's name.
    private void AddNamesBeside(int part, List<int> found)
    {
        foreach (var child in view.Children(part))
        {
            if (view[child].Relation is "conj" && IsStateOrBody(child) && view.MentionAt(child) != view.MentionAt(part)) AddExpanded(child, found);
            else if (IsWithinName(part, child)) AddNamesBeside(child, found);
        }
    }

    private bool IsWithinName(int token, int child) =>
        view[child].Relation is "nmod" && IsStateOrBody(token) && view.MentionAt(token) == view.MentionAt(child);

    private bool IsStateOrBody(int token) =>
        view.MentionAt(token) is { Form: Actors.MentionForm.Name, Actors: [{ Type: ActorType.State or ActorType.Org }] };

    private bool IsIndefinite(int noun) => view.Child(noun, "det") is >= 0 and var article && view.Lemma(article) is "a";

    // "X of Peru and Y of Chad": the tree may join the second person to the first one's state.
    private void AddPersonsBeside(int state, List<int> found)
    {
        foreach (var child in view.Children(state))
            if (view[child].Relation is "conj" && IsPerson(child)) AddExpanded(child, found);
    }

    private bool IsPerson(int token) =>
        view.MentionAt(token) is { Form: Actors.MentionForm.Name, Actors: [{ Type: ActorType.Person }] } mention
        && mention.First <= token && token <= mention.Last && view[token].Upos is Upos.PropN or Upos.Noun;

    private void AddConjuncts(int token, List<int> found)
    {
        foreach (var child in view.Children(token))
            if (view[child].Relation is "conj") AddExpanded(child, found);
    }

    // "his counterparts Mauro Vieira and Yvan Gil": those named after the first are coordinated with his name, not with the title.
    private bool IsNameOf(int title, int name) =>
        view[name].Relation is "appos" && view.MentionAt(title) is { } mention && view.MentionAt(name) == mention;
}
