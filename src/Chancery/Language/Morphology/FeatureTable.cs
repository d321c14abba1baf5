using Chancery.Language.Data;

namespace Chancery.Language.Morphology;

/// <summary>The features of words by their tags and form, from <c>features.tsv</c>.</summary>
internal sealed class FeatureTable
{
    private const string AnyForm = "<any>";

    private readonly Dictionary<(string Tags, string Form), string> features = [];

    private FeatureTable(string path)
    {
        foreach (var (columns, place) in DataLines.Read(path, 3))
        {
            if (!InOrder(columns[2])) throw new InvalidDataException($"{place}: the features are not name=value in alphabetical order");
            if (!features.TryAdd((columns[0], columns[1]), columns[2]))
                throw new InvalidDataException($"{place}: {columns[0]} {columns[1]} stands here a second time");
        }
    }

    /// <summary>Loads the file of a language's folder.</summary>
    internal static FeatureTable Load(string folder) => new(Path.Combine(folder, "features.tsv"));

    /// <summary>The features of a form with these tags (<c>NOUN/NNS</c>); null when it has none.</summary>
    internal string? Find(string tags, string form) =>
        features.GetValueOrDefault((tags, form.Replace('’', '\'').ToLowerInvariant()))
        ?? (FormSort.Of(form) is { } sort ? features.GetValueOrDefault((tags, sort)) : null)
        ?? features.GetValueOrDefault((tags, AnyForm));

    /// <summary>Whether the names rise; the standard orders them without regard to case.</summary>
    private static bool InOrder(string features)
    {
        var names = features.Split('|').Select(feature => feature.Split('=')).ToList();
        return names.TrueForAll(feature => feature.Length == 2 && feature[0].Length > 0 && feature[1].Length > 0)
            && names.Zip(names.Skip(1)).All(pair => StringComparer.OrdinalIgnoreCase.Compare(pair.First[0], pair.Second[0]) < 0);
    }
}
