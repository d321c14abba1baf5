namespace Chancery.Views.Pages;

/// <summary>A row of <see cref="SourceList"/>.</summary>
internal sealed record NumberedSource(int Number, Line Where, string Quotation);
