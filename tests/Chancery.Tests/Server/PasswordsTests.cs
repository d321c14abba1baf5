using Chancery.Server.Accounts;

namespace Chancery.Tests.Server;

public sealed class PasswordsTests
{
    [Theory]
    [InlineData("short", "12 at least")]
    [InlineData("rita of honduras", "easily guessed")]
    [InlineData("aaaaaaaaaaaaaaaa", "easily guessed")]
    public void A_password_that_is_easily_guessed_is_refused(string password, string told) =>
        Passwords.Refusal(password, "Rita of Honduras").ShouldNotBeNull().ShouldContain(told);

    [Fact]
    public void A_password_is_known_again_and_two_hashes_of_it_differ()
    {
        const string password = "four words make one";
        var (one, two) = (Passwords.Hash(password), Passwords.Hash(password));
        one.ShouldNotBe(two);
        one.ShouldNotContain(password);
        Passwords.Verify(one, password).ShouldBeTrue();
        Passwords.Verify(one, password + "!").ShouldBeFalse();
        Passwords.Verify(null, password).ShouldBeFalse();
    }

    [Theory]
    [InlineData("Анна", true)]
    [InlineData("anna.b-c_d@e o'f", true)]
    [InlineData("", false)]
    [InlineData(" anna", false)]
    [InlineData("<b>anna</b>", false)]
    [InlineData("anna\u202Enimda", false)]
    [InlineData("anna\nadmin", false)]
    public void A_name_is_made_of_letters_and_digits(string name, bool isName) => (AccountName.Refusal(name) is null).ShouldBe(isName);
}
