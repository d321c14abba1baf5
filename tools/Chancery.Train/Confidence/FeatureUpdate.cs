using Chancery.Intake;
using Chancery.Lexicons;
using Chancery.Reading;

namespace Chancery.Train.Confidence;

/// <summary>Reads the judged documents again and takes over the features that their claims have now.</summary>
internal static class FeatureUpdate
{
    /// <summary>The claims with their present features; without those that are no longer read so.</summary>
    internal static List<JudgedClaim> Run(IReadOnlyList<JudgedClaim> claims, IEnumerable<string> paths)
    {
        var reader = Reader.Load(Installation.Find());
        var judged = claims.ToLookup(claim => claim.Document);
        var updated = new List<JudgedClaim>();
        foreach (var document in DocumentSource.Read(paths, new IntakeOptions()).Select(input => input.Document))
        {
            if (document?.Name is not { } name || !judged.Contains(name)) continue;
            var trace = reader.Trace(document);
            var read = trace.Claims.Zip(trace.Features, (claim, features) => (Key: ClaimKey.Of(claim), Features: features)).ToLookup(claim => claim.Key);
            foreach (var claim in judged[name].DistinctBy(claim => claim.Key))
                if (read.Contains(claim.Key)) updated.Add(claim with { Features = read[claim.Key].First().Features });
        }

        Console.WriteLine($"{claims.Count} judged claims, {updated.Count} of them read so now");
        return updated;
    }
}
