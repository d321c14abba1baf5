using Chancery.Actors.Persons;

namespace Chancery.Record;

/// <summary>Finds the pairs of full names that may be one person's.</summary>
internal static class NamePairs
{
    /// <summary>Each pair once, in order of the names' places in the list.</summary>
    public static IEnumerable<(ActorId One, ActorId Other)> In(IReadOnlyList<(ActorId Person, PersonName Name)> names)
    {
        var index = new FamilyNameIndex();
        for (var i = 0; i < names.Count; i++) index.Add(i, names[i].Name.Parts);
        var pairs = new SortedSet<(int, int)>();
        for (var i = 0; i < names.Count; i++)
        {
            var name = names[i].Name;
            foreach (var other in index.Find(name.Parts[^1]))
                if (other != i && name.MayBeSamePersonAs(names[other].Name)) pairs.Add((Math.Min(i, other), Math.Max(i, other)));
        }
        return pairs.Select(pair => (names[pair.Item1].Person, names[pair.Item2].Person));
    }
}
