namespace Chancery.Tests;

public sealed class ActorIdTests
{
    [Theory]
    [InlineData("state:HND")]
    [InlineData("person:Sergey Lavrov")]
    [InlineData("org:National Council: Drugs")]
    public void What_is_written_is_read_back(string text)
    {
        ActorId.TryParse(text, out var id).ShouldBeTrue();
        id.ToString().ShouldBe(text);
    }

    [Theory]
    [InlineData("")]
    [InlineData("state")]
    [InlineData("state:")]
    [InlineData("planet:Mars")]
    public void What_is_no_id_is_refused(string text) => ActorId.TryParse(text, out _).ShouldBeFalse();
}
