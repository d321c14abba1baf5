using Chancery.Record;

namespace Chancery.Views.Answers;

/// <summary>Which report something comes from.</summary>
internal sealed record DocumentRef(
    string Id, string Name, string? Title, string? Publisher, EdtfDate? Published, string? Address)
{
    public static DocumentRef Of(DocumentSummary document) => new(
        document.Id, document.Name, document.Title, document.Publisher, document.Published, document.Address);
}
