using Chancery.Lexicons;

namespace Chancery.Actors;

/// <summary>How sure a name is when it is part of a compound: in "pro-Russian rebels" the rebels are not Russia's.</summary>
internal sealed class CompoundAffixes
{
    private readonly Dictionary<int, double> before = [];
    private readonly Dictionary<int, double> after = [];

    public CompoundAffixes(IReadOnlyList<NameAffix> affixes, NameAtoms atoms)
    {
        var buffer = new List<NameAtom>();
        foreach (var affix in affixes)
        {
            buffer.Clear();
            atoms.Cut(affix.Text, 0, buffer, learn: true);
            (affix.Before ? before : after)[buffer[0].Id] = affix.Factor;
        }
    }

    public double Factor(NameSurroundings surroundings, int first, int last)
    {
        var atoms = surroundings.Atoms;
        var factor = 1.0;
        if (first > 0 && before.TryGetValue(atoms[first - 1].Id, out var prefix) && surroundings.HyphenBefore(first)) factor *= prefix;
        if (last + 1 < atoms.Count && after.TryGetValue(atoms[last + 1].Id, out var suffix) && surroundings.HyphenAfter(last)) factor *= suffix;
        return factor;
    }
}
