using Chancery.Lexicons;
using Chancery.Reading.Certainty;
using FsCheck;
using FsCheck.Fluent;

namespace Chancery.Tests.Reading;

public sealed class ConfidenceTests : IDisposable
{
    private static readonly ConfidenceFile s_shipped = ConfidenceFile.Load(Installation.Find(), "en");

    private static readonly ClaimFeature[] s_doubts =
        [ClaimFeature.Tree, ClaimFeature.Pattern, ClaimFeature.Noun, ClaimFeature.Completed, ClaimFeature.Body, ClaimFeature.Kin, ClaimFeature.Distance];

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("chancery-confidence");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void Whatever_the_features_it_lies_between_0_and_1() =>
        Check.One(Exploring.Cases(100), Prop.ForAll(Claims().ToArbitrary(), claim =>
            s_shipped.Model.Confidence(claim.Kind, claim.Features).ShouldBeInRange(0, 1)));

    [Fact]
    public void More_doubt_never_makes_a_claim_surer() =>
        Check.One(Exploring.Cases(100), Prop.ForAll(Claims().ToArbitrary(), claim =>
        {
            foreach (var doubt in s_doubts)
            {
                var worse = claim.Features.With(doubt, claim.Features[doubt] + 1);
                s_shipped.Model.Confidence(claim.Kind, worse).ShouldBeLessThanOrEqualTo(s_shipped.Model.Confidence(claim.Kind, claim.Features));
            }
        }));

    [Fact]
    public void A_plain_claim_is_surer_than_one_that_a_state_makes_with_itself()
    {
        var kin = ClaimFeatures.Of((ClaimFeature.Kin, 1), (ClaimFeature.Body, 1), (ClaimFeature.Noun, 1));
        s_shipped.Model.Confidence(Kind.Agreement, ClaimFeatures.Of()).ShouldBeGreaterThan(0.8);
        s_shipped.Model.Confidence(Kind.Agreement, kin).ShouldBeLessThan(s_shipped.Floor);
    }

    [Fact]
    public void What_is_written_is_read_back()
    {
        var path = Write([.. s_shipped.Lines()]);
        ConfidenceFile.Load(path).Lines().ShouldBe(s_shipped.Lines());
    }

    [Theory]
    [InlineData("tree", "treee\t1", "no feature")]
    [InlineData("tree", "tree\tmuch", "no number")]
    [InlineData("tree", "kin\t1", "twice")]
    [InlineData("tree", "# gone", "'tree' is missing")]
    [InlineData("floor", "floor\t2", "from 0 to 1")]
    public void A_wrong_row_is_refused(string row, string instead, string message)
    {
        var path = Write([.. s_shipped.Lines().Select(line => line.StartsWith($"{row}\t", StringComparison.Ordinal) ? instead : line)]);
        Should.Throw<LexiconException>(() => ConfidenceFile.Load(path)).Message.ShouldContain(message);
    }

    private string Write(string[] lines)
    {
        var path = Path.Combine(folder.FullName, ConfidenceFile.Name);
        File.WriteAllLines(path, lines);
        return path;
    }

    private static Gen<(Kind Kind, ClaimFeatures Features)> Claims()
    {
        var features = Enum.GetValues<ClaimFeature>();
        return from kind in Gen.Elements(Enum.GetValues<Kind>())
               from values in Gen.Choose(0, 100).ArrayOf(features.Length)
               select (kind, ClaimFeatures.Of([.. features.Select((feature, i) => (feature, values[i] / 50.0))]));
    }
}
