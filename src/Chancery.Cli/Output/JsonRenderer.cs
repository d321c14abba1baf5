using System.Text.Encodings.Web;
using System.Text.Json;
using Chancery.Views.Answers;

namespace Chancery.Cli.Output;

/// <summary>Writes an answer as JSON: its own content, not its layout.</summary>
internal static class JsonRenderer
{
    // The output is data for programs and never part of a page, so letters such as é stay readable.
    private static readonly AnswerJson Json =
        new(new JsonSerializerOptions(AnswerJson.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    public static string Render(IAnswer answer) => JsonSerializer.Serialize(answer, answer.GetType(), Json);
}
