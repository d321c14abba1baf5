using Chancery.Cli.Options;
using Chancery.Cli.Watching;
using Chancery.Views.Answers;

namespace Chancery.Cli.Output;

/// <summary>Writes an answer in the form that was asked for.</summary>
internal static class AnswerWriter
{
    /// <summary>Writes an answer.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="format">The form.</param>
    /// <param name="surroundings">Where it is written.</param>
    /// <param name="toErrors">Whether it goes to standard error, because the output is taken.</param>
    public static void Write(IAnswer answer, OutputFormat format, Surroundings surroundings, bool toErrors = false)
    {
        var output = toErrors ? surroundings.Errors : surroundings.Output;
        var screen = toErrors ? surroundings.ErrorScreen : surroundings.Screen;
        switch (format)
        {
            case OutputFormat.Text: output.Write(TextRenderer.Render(answer.Lay(), screen)); break;
            case OutputFormat.Md: output.Write(MarkdownRenderer.Render(answer.Lay())); break;
            case OutputFormat.Html: output.Write(HtmlRenderer.Render(answer.Lay())); break;
            case OutputFormat.Json: output.WriteLine(JsonRenderer.Render(answer)); break;
            case OutputFormat.Atom when answer is WatchReportAnswer report: output.Write(AtomRenderer.Render(report)); break;
            case OutputFormat.ICalendar when answer is WatchReportAnswer report: output.Write(CalendarRenderer.Render(report)); break;
            default: throw new ArgumentOutOfRangeException(nameof(format), format, null);
        }
    }
}
