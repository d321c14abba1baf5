using Chancery.Record.Voices;
using Chancery.Views.Pages;

namespace Chancery.Views.Layouts;

/// <summary>Says how many independent voices tell of a step: "2 voices: Russia (a party), The Herald (2 reports)".</summary>
internal static class VoiceWords
{
    /// <summary>One line; none where a single report speaks, which is quoted anyway.</summary>
    public static IEnumerable<Line> Of(IReadOnlyList<Voice> voices)
    {
        if (voices.SelectMany(voice => voice.Documents).Distinct().Count() < 2) yield break;
        yield return [($"{Numbers.Count(voices.Count, "voice")}: {string.Join(", ", voices.Select(Named))}", Tone.Quiet)];
    }

    private static string Named(Voice voice)
    {
        var asides = new List<string>();
        if (voice.IsInterested) asides.Add("a party");
        if (voice.Documents.Count > 1) asides.Add(Numbers.Count(voice.Documents.Count, "report"));
        return asides.Count == 0 ? voice.Name : $"{voice.Name} ({string.Join(", ", asides)})";
    }
}
