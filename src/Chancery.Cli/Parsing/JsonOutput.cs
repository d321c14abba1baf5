using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Chancery.Language.Morphology;

namespace Chancery.Cli.Parsing;

/// <summary>Writes sentences as JSON lines. Offsets are UTF-16 code units of the input, as in the claims.</summary>
internal sealed class JsonOutput(Stream output, MorphologicalFeatures features) : ISentenceOutput
{
    // The lines are data for programs and never part of a page, so letters such as é stay readable.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly ArrayBufferWriter<byte> line = new(4096);

    public void Write(ParsedSentence sentence)
    {
        line.ResetWrittenCount();
        using (var json = new Utf8JsonWriter(line, Options))
        {
            json.WriteStartObject();
            json.WriteString("id", sentence.Id);
            WriteText(json, "text", sentence.Written);
            WriteOffsets(json, sentence, sentence.Analysis.Span);
            json.WriteStartArray("words");
            for (var i = 0; i < sentence.Analysis.Count; i++) WriteWord(json, sentence, i);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        line.Write("\n"u8);
        output.Write(line.WrittenSpan);
    }

    private void WriteWord(Utf8JsonWriter json, ParsedSentence sentence, int word)
    {
        ref readonly var token = ref sentence.Analysis[word];
        json.WriteStartObject();
        json.WriteNumber("id", word + 1);
        WriteText(json, "form", token.Form);
        WriteText(json, "lemma", token.Lemma);
        json.WriteString("upos", token.Upos.ToString().ToUpperInvariant());
        json.WriteString("xpos", token.Xpos);
        json.WriteStartObject("feats");
        if (features.Of(sentence.Analysis, word) is var feats and not MorphologicalFeatures.None)
            foreach (var feature in feats.Split('|'))
                json.WriteString(feature.AsSpan(0, feature.IndexOf('=')), feature.AsSpan(feature.IndexOf('=') + 1));
        json.WriteEndObject();
        json.WriteNumber("head", token.Head + 1);
        json.WriteString("relation", token.Relation);
        WriteOffsets(json, sentence, token.Span);
        json.WriteEndObject();
    }

    private static void WriteOffsets(Utf8JsonWriter json, ParsedSentence sentence, Span span)
    {
        // Of words that were given nobody knows where they stood.
        if (sentence.Given is not null) return;
        json.WriteNumber("start", sentence.Offset + span.Start);
        json.WriteNumber("end", sentence.Offset + span.End);
    }

    /// <summary>Half a surrogate pair is no character and has no place in UTF-8: the usual replacement stands for it.</summary>
    private static void WriteText(Utf8JsonWriter json, string name, string text) =>
        json.WriteString(name, System.Text.Encoding.UTF8.GetBytes(text));
}
