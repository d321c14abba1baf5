using Chancery.Lexicons;

namespace Chancery.Tests.Lexicons;

public sealed class FrameLoaderTests
{
    [Fact]
    public void A_word_class_that_nobody_defines_is_named_with_its_line()
    {
        string[] frame = ["frame x", "verb open   # not @comments", "  where object is @misson as m"];
        FrameLoader.UnknownClasses("x.frame", frame, ["mission"]).ShouldHaveSingleItem().ToString()
            .ShouldBe("x.frame:3: '@misson' is no word class: there is no classes/misson.tsv");
    }

    [Fact]
    public void A_word_class_that_is_defined_is_no_error() =>
        FrameLoader.UnknownClasses("x.frame", ["  where object is @mission, embassy"], ["mission"]).ShouldBeEmpty();
}
