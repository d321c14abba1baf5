using System.Globalization;
using Chancery.Reading.Certainty;
using Chancery.Train.Confidence;

namespace Chancery.Train;

/// <summary>Fits the confidence of claims to judged ones, and says how well it is calibrated.</summary>
internal static class ConfidenceCommand
{
    private static readonly string[] s_options = ["judged", "documents", "penalty", "floor", "picture"];

    internal static int Run(string path, string[] arguments)
    {
        var options = new Arguments(arguments, s_options);
        var judged = options.One("judged");
        var claims = JudgedClaimFile.Read(judged);
        if (options.Many("documents") is { Length: > 0 } paths)
        {
            JudgedClaimFile.Write(judged, FeatureUpdate.Run(claims, paths));
            // Written numbers are rounded: what is fitted is what the table says.
            claims = JudgedClaimFile.Read(judged);
        }

        var fit = new ConfidenceFit(claims, options.Number("penalty", (float)DefaultPenalty));
        var table = new CalibrationTable(claims, fit.CrossValidated());
        var notes = File.Exists(path) ? File.ReadLines(path).TakeWhile(line => line.StartsWith('#')).ToArray() : [];
        var file = new ConfidenceFile(fit.ToModel(), Math.Round(options.Number("floor", 0.65f), 2));
        File.WriteAllLines(path, [.. notes, .. file.Lines()]);
        foreach (var line in table.Lines()) Console.WriteLine(line);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\ncalibration error {table.Error:0.000}"));
        if (options.Many("picture") is [var picture]) File.WriteAllText(picture, ReliabilityPicture.Draw(table));
        return 0;
    }

    /// <summary>How much large weights cost: chosen by the likelihood of unseen documents.</summary>
    internal const double DefaultPenalty = 4;
}
