using Chancery.Reading.Certainty;

namespace Chancery.Train.Confidence;

/// <summary>A claim that somebody compared with its text.</summary>
/// <param name="Document">The document's name.</param>
/// <param name="Key">The claim's key (<see cref="ClaimKey"/>).</param>
/// <param name="Right">1 when it is right, 0.5 when only its stage, date, modality or polarity is wrong, else 0.</param>
/// <param name="Weight">How many claims of what was drawn from it stands for.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Features">Its features.</param>
internal sealed record JudgedClaim(string Document, string Key, double Right, double Weight, Kind Kind, ClaimFeatures Features);
