using Chancery.Views.Answers;

namespace Chancery.Views.Versions;

/// <summary>Says in words in what two claims differ.</summary>
internal static class ClaimDifferences
{
    private const string Nothing = "not told";

    public static IEnumerable<string> Of(ClaimView before, ClaimView after)
    {
        var (was, now) = (Told(before), Told(after));
        return was.Keys.Union(now.Keys).Where(name => was.GetValueOrDefault(name) != now.GetValueOrDefault(name))
            .Select(name => $"{name.Replace('_', ' ')}: {was.GetValueOrDefault(name, Nothing)} → {now.GetValueOrDefault(name, Nothing)}");
    }

    /// <summary>All that a claim tells, by name; the words that say it and how sure the reader is apart.</summary>
    public static IReadOnlyDictionary<string, string> Told(ClaimView claim)
    {
        var told = new Dictionary<string, string>();
        foreach (var (role, actors) in claim.Roles) told[role] = string.Join(", ", actors.Select(actor => actor.Name));
        foreach (var (name, value) in claim.Attributes) told[name] = value.ToString();
        if (claim.Date is { } date && claim.Basis == Record.DateBasis.Stated) told["date"] = date.Value;
        if (claim.Modality != Modality.Actual) told["modality"] = Word.Of(claim.Modality);
        if (claim.Polarity != Polarity.Positive) told["polarity"] = Word.Of(claim.Polarity);
        if (claim.Source.Count > 0) told["said by"] = string.Join(", via ", claim.Source.Select(source => source.Name));
        return told;
    }
}
