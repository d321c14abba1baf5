using Chancery.Lexicons;
using Chancery.Record;

namespace Chancery.Tests.Record;

public sealed class ValueTableTests : IDisposable
{
    private const string Header = "kinds\tattribute\tvalues\n";

    private readonly string path = Path.GetTempFileName();

    public void Dispose() => File.Delete(path);

    [Fact]
    public void What_is_offered_are_values_of_attributes_of_the_kind()
    {
        var table = ValueTable.Load(Path.Combine(Installation.Find().Data, "values.tsv"), Made.Kinds);
        table.Of(Kind.Visa, "regime").ShouldBe(["visa-free", "e-visa", "visa on arrival", "visa required"]);
        table.Of(Kind.Visa, "count").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("visum\tregime\tvisa-free", "there is no kind \"visum\"")]
    [InlineData("visa\tregimen\tvisa-free", "\"regimen\" is no attribute of visa")]
    [InlineData("visa\tregime\t", "no values of regime")]
    [InlineData("visa\tregime\te-visa; e-visa", "regime has a value twice")]
    [InlineData("visa; visa\tregime\te-visa", "regime of visa is listed twice")]
    public void A_mistake_is_named(string row, string message)
    {
        File.WriteAllText(path, $"{Header}{row}\n");
        Should.Throw<LexiconException>(() => ValueTable.Load(path, Made.Kinds)).Errors[0].Message.ShouldBe(message);
    }
}
