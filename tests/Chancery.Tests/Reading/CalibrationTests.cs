using Chancery.Lexicons;
using Chancery.Reading.Certainty;
using Chancery.Tests.Cli;
using Chancery.Train;
using Chancery.Train.Confidence;

namespace Chancery.Tests.Reading;

/// <summary>The judged claims bear out what the documentation says of confidence.</summary>
public sealed class CalibrationTests
{
    private static readonly List<JudgedClaim> s_claims =
        JudgedClaimFile.Read(Path.Combine(Repository.Root, "tools", "Chancery.Train", "Confidence", "judged-claims.tsv"));

    private static readonly ConfidenceFit s_fit = new(s_claims, ConfidenceCommand.DefaultPenalty);
    private static readonly CalibrationTable s_table = new(s_claims, s_fit.CrossValidated());

    [Fact]
    public void The_weights_are_those_that_the_judged_claims_give()
    {
        var shipped = ConfidenceFile.Load(Installation.Find(), "en");
        new ConfidenceFile(s_fit.ToModel(), shipped.Floor).Lines().ShouldBe(shipped.Lines());
    }

    [Fact]
    public void The_documentation_shows_the_table()
    {
        var page = File.ReadAllLines(Path.Combine(Repository.Root, "docs", "confidence.md"));
        s_table.Lines().ShouldBeSubsetOf(page);
    }

    [Fact]
    public void Confidence_is_near_the_share_that_is_right()
    {
        s_table.Error.ShouldBeLessThan(0.04);
        foreach (var row in s_table.Rows.Where(row => row.Claims >= 30)) row.Right.ShouldBe(row.Confidence, tolerance: 0.1);
    }

    [Fact]
    public void Below_the_floor_hardly_more_claims_are_right_than_wrong()
    {
        var shipped = ConfidenceFile.Load(Installation.Find(), "en");
        var below = s_claims.Where(claim => shipped.Model.Confidence(claim.Kind, claim.Features) < shipped.Floor).ToList();
        below.ShouldNotBeEmpty();
        below.Average(claim => claim.Right).ShouldBeLessThan(0.6);
    }
}
