using Chancery.Lexicons;

namespace Chancery.Reading.Certainty;

/// <summary>Below which confidence a claim is only a candidate: kept, but neither shown unasked nor part of a matter.</summary>
public static class ConfidenceFloor
{
    /// <summary>The floor of a language, from 0 to 1 (<c>confidence.tsv</c>).</summary>
    /// <exception cref="LexiconException">The file has errors.</exception>
    public static double Load(Installation installation, string language = "en") => ConfidenceFile.Load(installation, language).Floor;
}
