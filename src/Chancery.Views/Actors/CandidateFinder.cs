using Chancery.Actors;
using Chancery.Lexicons;

namespace Chancery.Views.Actors;

/// <summary>Finds whom a text may mean: in the data by name, office, family name and likeness, and in the record.</summary>
internal sealed class CandidateFinder(Knowledge known)
{
    // What is worked out is less sure than what is written; what is only alike least.
    private const double Family = 0.9;
    private const double RecordedName = 0.8;
    private const double PartOfName = 0.5;
    private const double OtherCase = 0.8;
    private const double Alike = 0.5;
    private const int MostAlike = 10;
    private const int ShortestPart = 4;

    private readonly List<(ActorId? Actor, CandidateReason Reason)> found = [];

    /// <summary>All candidates, the best first.</summary>
    public IReadOnlyList<ActorCandidate> Find(string text)
    {
        found.Clear();
        AddCode(text);
        AddNames(text);
        AddPosts(text);
        AddPersons(text);
        AddRecorded(text);
        AddAlike(text);
        return
        [
            .. found.GroupBy(each => each.Actor).Select(Candidate)
                .OrderByDescending(candidate => candidate.Confidence).ThenByDescending(candidate => LastInOffice(candidate.Actor?.Id))
                .ThenBy(candidate => candidate.Actor?.Id ?? default),
        ];
    }

    private void AddCode(string text)
    {
        if (known.World.States.TryGetValue(text.Trim().ToUpperInvariant(), out var state))
            Add(state.Id, new("ISO code", Context: null, 1, known.Sources.Of(state.Id)));
        else if (ActorId.TryParse(text.Trim(), out var id) && known.World.NameOf(id) != id.Name) Add(id, new("id", Context: null, 1, known.Sources.Of(id)));
    }

    private void AddNames(string text)
    {
        foreach (var name in known.World.ReadingsOf(text))
        {
            var sourced = known.Sources.Of(name);
            var isExact = name.Text == text.Trim();
            var why = name.Actor is null ? "names no actor" : WordOf(name);
            Add(name.Actor, new(isExact ? why : $"{why} \"{name.Text}\"", sourced?.Context, isExact ? name.Confidence : name.Confidence * OtherCase, sourced?.Where));
        }
    }

    // The name that is shown is called so; any other is another spelling or a fuller form.
    private string WordOf(ActorName name) => name.Kind switch
    {
        NameKind.Name when name.Actor is { Type: ActorType.Person } person && person.Name != name.Text => "other spelling",
        NameKind.Name when name.Actor is { } actor && known.World.NameOf(actor) != name.Text => "other name",
        NameKind.Demonym => "adjective or people",
        NameKind.Place => "place in it",
        _ => name.Kind.ToString().ToLowerInvariant(),
    };

    private void AddPosts(string text)
    {
        var posts = new Posts(known.World);
        if (posts.OfficeIn(text) is { } post) Add(posts.IdOf(post.Office, post.Of), new("office", Context: null, 1, known.Sources.Of(post.Office)));
        else if (posts.MinistryIn(text) is { } ministry) Add(ministry, new("ministry", Context: null, 1, Where: null));
    }

    // Known spellings may have another family name than the one that is shown: Zelensky and Zelenskyy.
    private void AddPersons(string text)
    {
        var persons = known.World.PersonsByFamilyName(text).ToDictionary(person => person, _ => "family name");
        foreach (var name in known.World.Names)
        {
            if (name.Actor is { Type: ActorType.Person } person && Same(name.Text[(name.Text.LastIndexOf(' ') + 1)..], text))
                persons.TryAdd(person, $"family name in \"{name.Text}\"");
        }

        foreach (var (person, why) in persons)
        {
            var tenure = known.World.TenuresOf(person) is [.., var last] ? known.Sources.Of(last) : null;
            Add(person, new(why, Context: null, Family / persons.Count, tenure));
        }
    }

    private void AddRecorded(string text)
    {
        if (known.Session is null) return;
        foreach (var (actor, claims) in known.Finder.ClaimsByActor())
        {
            var isWhole = Same(actor.Name, text);
            if (!isWhole && !actor.Name.Split(' ').Any(word => Same(word, text))) continue;
            var why = $"{(isWhole ? "name" : "part of a name")} on record, {Layouts.Numbers.Count(claims, "claim")}";
            Add(actor, new(why, Context: null, isWhole ? RecordedName : PartOfName, Where: null));
        }
    }

    private void AddAlike(string text)
    {
        var names = known.World.Names.Where(name => name is { Actor: not null, Context: null }).ToLookup(name => name.Text);
        foreach (var (word, distance) in Likeness.Near(text, names.Select(name => name.Key), MostAlike).Where(near => near.Distance > 0))
            foreach (var name in names[word]) AddLike(name, $"like \"{word}\"", Alike * (1 - ((double)distance / text.Length)));
        if (text.Length < ShortestPart) return;
        var part = $" {text.Trim()} ";
        var holding = names.SelectMany(group => group)
            .Where(name => name.Text.Length > text.Length && $" {name.Text} ".Contains(part, StringComparison.OrdinalIgnoreCase) && !IsFound(name.Actor))
            .DistinctBy(name => name.Actor).ToList();
        foreach (var name in holding) AddLike(name, $"part of \"{name.Text}\"", PartOfName / holding.Count * text.Length / name.Text.Length);
    }

    private void AddLike(ActorName name, string why, double confidence)
    {
        if (!IsFound(name.Actor)) Add(name.Actor, new(why, Context: null, confidence * name.Confidence, known.Sources.Of(name)?.Where));
    }

    private bool IsFound(ActorId? actor) => found.Exists(each => each.Actor == actor);

    private void Add(ActorId? actor, CandidateReason reason) => found.Add((actor, reason));

    private ActorCandidate Candidate(IGrouping<ActorId?, (ActorId? Actor, CandidateReason Reason)> candidate)
    {
        // A reading that needs a context is not meant without it: it counts half.
        CandidateReason[] reasons =
        [
            .. candidate.Select(each => each.Reason)
                .OrderByDescending(Weight).ThenBy(reason => reason.Why, StringComparer.Ordinal)
                .DistinctBy(reason => (reason.Why, reason.Context, reason.Where)),
        ];
        var about = candidate.Key is { } actor ? AboutOf(actor) : "";
        return new(candidate.Key is { } id ? known.Named(id) : null, about, Math.Round(Weight(reasons[0]), 2), reasons);
    }

    private static double Weight(CandidateReason reason) => reason.Context is null ? reason.Confidence : reason.Confidence / 2;

    private string AboutOf(ActorId actor)
    {
        if (actor.Type != ActorType.Person || known.World.TenuresOf(actor) is not [.., var last])
            return ActorSort.Of(actor, actor.Type == ActorType.Office ? new Posts(known.World).OfficeIn(actor.Name)?.Office : null, known.World);
        return $"{last.Office} of {known.World.NameOf(last.Of)}, {last.From} to {last.To}";
    }

    private DateOnly? LastInOffice(ActorId? actor) =>
        actor is { Type: ActorType.Person } person && known.World.TenuresOf(person) is [.., var last] ? last.To.Latest : null;

    private static bool Same(string left, string right) => string.Equals(left, right.Trim(), StringComparison.OrdinalIgnoreCase);
}
