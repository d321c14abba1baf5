using System.Globalization;
using Chancery.Lexicons;

namespace Chancery.Actors.Persons;

/// <summary>Tells of which of several states a person is likelier to be by the way his name is written: a Davitashvili is rather
/// of Georgia than of Russia.</summary>
/// <remarks>Naive Bayes over groups of three letters of the parts of names, smoothed by how often a group is met in all names of
/// the world (Manning, Raghavan and Schütze, Introduction to Information Retrieval, 2008, chapter 13).</remarks>
internal sealed class NameOrigins
{
    /// <summary>By how much one state must be likelier, in natural logarithms over the root of the number of groups.</summary>
    private const double Margin = 2;

    /// <summary>How many parts of names of the whole world are counted to those of a state.</summary>
    private const double Prior = 15;

    /// <summary>What a group that was never met counts for.</summary>
    private const double Unmet = 0.2;

    /// <summary>Fewer parts of names than this say nothing about a state's names.</summary>
    private const int FewestParts = 40;

    private readonly Dictionary<ActorId, Counts> states;
    private readonly Lazy<Counts> world;

    private NameOrigins(Dictionary<ActorId, Counts> states)
    {
        this.states = states;
        world = new(() => Counts.OfAll(states.Values));
    }

    /// <summary>Loads the names of the states from <c>data/</c>.</summary>
    public static NameOrigins Load(string folder, World world, ICollection<LexiconError> errors)
    {
        var found = new Dictionary<ActorId, Counts>();
        foreach (var row in TsvFile.Read(Path.Combine(folder, "personal-names.tsv"), ["state", "parts"], errors))
        {
            if (!world.States.ContainsKey(row[0])) errors.Add(row.Error($"'{row[0]}' is no state of states.tsv"));
            else if (!found.TryAdd(ActorId.State(row[0]), new(Parts(row, errors)))) errors.Add(row.Error($"'{row[0]}' is listed twice"));
        }

        return new(found);
    }

    /// <summary>The state of which the name is likelier to be than of any other, and than of anybody's; null where that is not clear.</summary>
    public ActorId? Likeliest(PersonName name, IEnumerable<ActorId> among)
    {
        var groups = name.Parts.Where(part => part.Length > 1).SelectMany(LetterGroups.Of).ToArray();
        if (groups.Length == 0) return null;
        var scores = among.Where(state => states.TryGetValue(state, out var counts) && counts.Parts >= FewestParts).Distinct()
            .Select(state => (State: state, Score: Score(states[state], groups))).OrderByDescending(one => one.Score).Take(2).ToList();
        if (scores.Count == 0) return null;
        var anybody = groups.Sum(group => Math.Log(Share(group))) / Math.Sqrt(groups.Length);
        var ahead = scores[0].Score - (scores.Count == 1 ? anybody : scores[1].Score);
        // The rarer such a name is in the state itself, the further the others must be behind.
        return ahead >= Margin && ahead + 2 * Math.Min(0, scores[0].Score - anybody) >= Margin ? scores[0].State : null;
    }

    private double Score(Counts state, int[] groups) =>
        groups.Sum(group => Math.Log((state.Of(group) + Prior * Share(group)) / (state.Parts + Prior))) / Math.Sqrt(groups.Length);

    private double Share(int group) => (world.Value.Of(group) + Unmet) / (world.Value.Parts + 1);

    private static List<(string Part, int Times)> Parts(TsvRow row, ICollection<LexiconError> errors)
    {
        var parts = new List<(string, int)>();
        foreach (var field in row[1].Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var star = field.IndexOf('*');
            var times = 1;
            if (star == 0 || (star > 0 && !(int.TryParse(field.AsSpan(star + 1), NumberStyles.None, CultureInfo.InvariantCulture, out times) && times > 0)))
                errors.Add(row.Error($"'{field}' is not a part of a name, or one with * and how many bear it"));
            else parts.Add((star < 0 ? field : field[..star], times));
        }

        return parts;
    }

    /// <summary>How often groups of letters are met in the names of a state; counted when first asked.</summary>
    private sealed class Counts
    {
        private readonly Lazy<Dictionary<int, int>> groups;

        public Counts(List<(string Part, int Times)> parts)
        {
            Parts = parts.Sum(one => one.Times);
            groups = new(() => Count(parts));
        }

        private Counts(int parts, Dictionary<int, int> groups)
        {
            Parts = parts;
            this.groups = new(groups);
        }

        /// <summary>How many parts of names were counted.</summary>
        public int Parts { get; }

        public int Of(int group) => groups.Value.GetValueOrDefault(group);

        public static Counts OfAll(IReadOnlyCollection<Counts> states)
        {
            var all = new Dictionary<int, int>();
            foreach (var state in states)
                foreach (var (group, times) in state.groups.Value) all[group] = all.GetValueOrDefault(group) + times;
            return new(states.Sum(state => state.Parts), all);
        }

        private static Dictionary<int, int> Count(List<(string Part, int Times)> parts)
        {
            var counts = new Dictionary<int, int>();
            foreach (var (part, times) in parts)
                foreach (var group in LetterGroups.Of(part).Distinct()) counts[group] = counts.GetValueOrDefault(group) + times;
            return counts;
        }
    }
}
