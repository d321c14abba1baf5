using Chancery.Lexicons;

namespace Chancery.Tests.Lexicons;

public sealed class NameFoldingTests
{
    [Theory]
    [InlineData("Mireya Agüero", "mireya aguero")]
    [InlineData("Société d'Études", "societe detudes")]
    [InlineData("Recep Tayyip Erdoğan", "recep tayyip erdogan")]
    [InlineData("Mevlüt Çavuşoğlu", "mevlut cavusoglu")]
    [InlineData("Nguyễn Phú Trọng", "nguyen phu trong")]
    [InlineData("Łódź", "lodz")]
    [InlineData("Øresund", "oresund")]
    [InlineData("Straße", "strasse")]
    [InlineData("ŠKODA", "skoda")]
    public void A_name_is_compared_without_its_diacritics(string name, string folded) =>
        NameFolding.Fold(name).ShouldBe(folded);
}
