using Chancery.Views.Pages;

namespace Chancery.Cli.Layouts;

/// <summary>A word of a drawn tree.</summary>
/// <param name="Form">The word.</param>
/// <param name="Relation">How it depends on its head.</param>
/// <param name="Tags">Its parts of speech.</param>
/// <param name="Head">The index of the word that it depends on; -1 for the root.</param>
/// <param name="Tone">How it looks.</param>
internal sealed record DrawnWord(string Form, string Relation, string Tags, int Head, Tone Tone);
