using System.Globalization;
using Chancery.Lexicons;
using Chancery.Reading.Certainty;

namespace Chancery.Train.Confidence;

/// <summary>A table of judged claims with their features.</summary>
internal static class JudgedClaimFile
{
    private static readonly ClaimFeature[] s_features = Enum.GetValues<ClaimFeature>();

    private static readonly string[] s_columns = ["document", "claim", "right", "weight", .. s_features.Select(f => f.ToString().ToLowerInvariant())];

    /// <summary>Reads a table.</summary>
    /// <exception cref="LexiconException">A row is wrong.</exception>
    internal static List<JudgedClaim> Read(string path)
    {
        var errors = new List<LexiconError>();
        var claims = new List<JudgedClaim>();
        foreach (var row in TsvFile.Read(path, s_columns, errors))
        {
            var numbers = row.Fields.Skip(2).Select(field => double.TryParse(field, CultureInfo.InvariantCulture, out var number) ? number : double.NaN).ToArray();
            if (numbers.Any(double.IsNaN)) errors.Add(row.Error("a field is no number"));
            else if (!Enum.TryParse<Kind>(row[1].Split(' ')[0], ignoreCase: true, out var kind)) errors.Add(row.Error("the claim begins with no kind"));
            else claims.Add(new(row[0], row[1], numbers[0], numbers[1], kind, ClaimFeatures.Of([.. s_features.Select((feature, i) => (feature, numbers[i + 2]))])));
        }

        return errors.Count > 0 ? throw new LexiconException(errors) : claims;
    }

    /// <summary>Writes a table, under the comment lines of the one that was there.</summary>
    internal static void Write(string path, IEnumerable<JudgedClaim> claims)
    {
        var notes = File.ReadLines(path).TakeWhile(line => line.StartsWith('#')).ToArray();
        File.WriteAllLines(path, [.. notes, string.Join('\t', s_columns), .. claims.Select(Line)]);
    }

    private static string Line(JudgedClaim claim) => string.Create(CultureInfo.InvariantCulture,
        $"{claim.Document}\t{claim.Key}\t{claim.Right}\t{claim.Weight}\t{string.Join('\t', claim.Features.Values.ToArray().Select(value => value.ToString("0.##", CultureInfo.InvariantCulture)))}");
}
