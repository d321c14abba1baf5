using Chancery.Cli.Parsing;
using FsCheck;
using FsCheck.Fluent;

namespace Chancery.Tests.Cli;

public sealed class TextPiecesTests
{
    private static readonly string[] Scraps = ["A word", " ", "\n", "\n\n", "\r\n \r\n", "\t", ".", "😀", "The end.\n", "\ud83d"];

    [Fact]
    public void Paragraphs_hold_all_that_is_no_white_space_once_and_in_order()
    {
        var texts = Gen.Elements(Scraps).ArrayOf().Select(string.Concat).ToArbitrary();
        Check.One(Exploring.Cases(200), Prop.ForAll(texts, text =>
            Visible(string.Concat(Paragraphs.In(text).Select(paragraph => text[paragraph.Start..paragraph.End]))).ShouldBe(Visible(text))));
    }

    [Fact]
    public void A_long_text_is_cut_between_paragraphs_only_and_every_piece_knows_its_place()
    {
        var text = string.Concat(Enumerable.Range(0, 5000).Select(i => $"Paragraph {i} is here.\nIt has {i % 7} lines.\n\n"));
        var pieces = new TextPieces(new StringReader(text)).Read().ToList();
        pieces.Count.ShouldBeGreaterThan(1);
        pieces.ShouldAllBe(piece => !piece.GoesOn && text.Substring((int)piece.Offset, piece.Text.Length) == piece.Text);
        pieces.SelectMany(piece => piece.Paragraphs.Select(paragraph => piece.Text[paragraph.Start..paragraph.End]))
            .ShouldBe(Paragraphs.In(text).Select(paragraph => text[paragraph.Start..paragraph.End]));
    }

    [Theory]
    [InlineData("A line of a page that has no empty line.\n")]
    [InlineData("word ")]
    [InlineData("😀")]
    public void A_paragraph_without_an_end_is_held_in_pieces_of_bounded_length(string scrap)
    {
        var text = string.Concat(Enumerable.Repeat(scrap, 3 * TextPieces.LongestParagraph / scrap.Length));
        var pieces = new TextPieces(new StringReader(text)).Read().ToList();
        pieces.ShouldAllBe(piece => piece.Text.Length <= TextPieces.LongestParagraph);
        pieces.Skip(1).ShouldAllBe(piece => piece.GoesOn);
        pieces.ShouldAllBe(piece => !char.IsLowSurrogate(piece.Text[0]));
        string.Concat(pieces.Select(piece => piece.Text)).ShouldBe(text);
    }

    private static string Visible(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
