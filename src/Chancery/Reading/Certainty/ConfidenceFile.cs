using System.Globalization;
using Chancery.Lexicons;

namespace Chancery.Reading.Certainty;

/// <summary>The file of a language's confidence: a weight for each feature and kind, and the floor below which a claim is only
/// a candidate.</summary>
/// <param name="Model">What works out the confidence.</param>
/// <param name="Floor">From 0 to 1.</param>
internal sealed record ConfidenceFile(ConfidenceModel Model, double Floor)
{
    /// <summary>Its name in the folder of a language.</summary>
    public const string Name = "confidence.tsv";

    private const string InterceptRow = "intercept";
    private const string FloorRow = "floor";

    private static readonly string[] s_columns = ["feature", "weight"];

    /// <summary>The names of the features, in their order, and then those of the kinds.</summary>
    public static IReadOnlyList<string> Features { get; } =
    [
        .. Enum.GetNames<ClaimFeature>().Select(name => name.ToLowerInvariant()),
        .. Enum.GetNames<Kind>().Select(name => $"kind.{name.ToLowerInvariant()}"),
    ];

    /// <summary>Reads the file of a language.</summary>
    /// <exception cref="LexiconException">A row is wrong, unknown or missing.</exception>
    public static ConfidenceFile Load(Installation installation, string language) =>
        Load(Path.Combine(installation.Data, language, Name));

    /// <summary>Reads a file.</summary>
    /// <exception cref="LexiconException">A row is wrong, unknown or missing.</exception>
    public static ConfidenceFile Load(string path)
    {
        var errors = new List<LexiconError>();
        var numbers = new Dictionary<string, double>();
        foreach (var row in TsvFile.Read(path, s_columns, errors))
        {
            if (row[0] is not (InterceptRow or FloorRow) && !Features.Contains(row[0])) errors.Add(row.Error($"'{row[0]}' is no feature"));
            else if (!double.TryParse(row[1], CultureInfo.InvariantCulture, out var number) || !double.IsFinite(number)) errors.Add(row.Error($"'{row[1]}' is no number"));
            else if (row[0] is FloorRow && number is < 0 or > 1) errors.Add(row.Error($"'{row[1]}' is no confidence from 0 to 1"));
            else if (!numbers.TryAdd(row[0], number)) errors.Add(row.Error($"'{row[0]}' is there twice"));
        }

        string[] needed = [InterceptRow, FloorRow, .. Features];
        if (errors.Count == 0) errors.AddRange(needed.Where(name => !numbers.ContainsKey(name)).Select(name => new LexiconError(path, 0, $"'{name}' is missing")));
        if (errors.Count > 0) throw new LexiconException(errors);
        return new(new ConfidenceModel(numbers[InterceptRow], [.. Features.Select(name => numbers[name])]), numbers[FloorRow]);
    }

    /// <summary>The lines of a file of this content.</summary>
    public IEnumerable<string> Lines()
    {
        yield return string.Join('\t', s_columns);
        yield return string.Create(CultureInfo.InvariantCulture, $"{FloorRow}\t{Floor:0.##}");
        yield return string.Create(CultureInfo.InvariantCulture, $"{InterceptRow}\t{Model.Intercept:0.###}");
        for (var i = 0; i < Features.Count; i++)
            yield return string.Create(CultureInfo.InvariantCulture, $"{Features[i]}\t{Model.Weights[i]:0.###}");
    }
}
