using Chancery.Views.Pages;

namespace Chancery.Views.Answers;

/// <summary>What a command found out, free of any form: written as JSON as it is, and as text and Markdown by its page.</summary>
internal interface IAnswer
{
    /// <summary>The answer laid out for reading.</summary>
    Page Lay();
}
