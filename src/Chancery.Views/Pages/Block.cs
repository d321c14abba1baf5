namespace Chancery.Views.Pages;

/// <summary>A part of a page; says what it is, not how it looks.</summary>
internal abstract record Block;
