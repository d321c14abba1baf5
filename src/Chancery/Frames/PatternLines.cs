using System.Globalization;

namespace Chancery.Frames;

/// <summary>The lines of a pattern as they are collected, and what they make over the frame's defaults.</summary>
internal sealed class PatternLines
{
    private readonly List<FrameCondition> conditions = [];
    private readonly List<FrameRole> roles = [];
    private readonly List<FrameAttribute> attributes = [];
    private readonly List<(string First, string Second)> apart = [];
    private readonly List<FrameDistribution> each = [];
    private readonly List<string> apiece = [];
    private readonly List<string> whole = [];
    private string? beyond;
    private (string Role, string Attribute)? about, answers;
    private (string First, string Second)? facing;
    private FrameRole? doer;
    private bool datedByItself;
    private bool datedByLone;
    private bool datedByEach;
    private bool stageGiven;
    private string? stage;
    private string? plannedStage;
    private Modality? modality;
    private bool? negative;
    private bool isProvision;
    private bool postpones;
    private double? confidence;

    public IReadOnlyList<string> Words { get; init; } = [];

    public WordSort Sort { get; init; }

    public int Line { get; init; }

    /// <summary>Takes one statement.</summary>
    /// <exception cref="FormatException">The statement is not of the language.</exception>
    public void Add(string word, string rest)
    {
        switch (word)
        {
            case "where": conditions.Add(PatternSyntax.Condition(rest)); break;
            case "each": each.Add(PatternSyntax.Distribution(rest)); break;
            case "role" or "role?" or "pair" or "pair?" or "both" or "both?": roles.Add(PatternSyntax.Role(word, rest)); break;
            case "apart": apart.Add(PatternSyntax.Two("apart", rest)); break;
            case "facing": facing = PatternSyntax.Two("facing", rest); break;
            case "beyond": beyond = rest; break;
            case "about": about = PatternSyntax.Two("about", rest); break;
            case "answers": answers = PatternSyntax.Two("answers", rest); break;
            case "doer": doer = PatternSyntax.Role("role?", $"doer {rest}"); break;
            case "apiece": apiece.Add(rest); break;
            case "whole": whole.Add(rest); break;
            case "date": (datedByItself, datedByLone, datedByEach) = PatternSyntax.Dating(rest); break;
            case "attr" or "attr!": attributes.Add(PatternSyntax.Attribute(word, rest)); break;
            case "stage": SetStage(rest); break;
            case "modality": modality = PatternSyntax.ModalityOf(rest); break;
            case "negative": negative = true; break;
            case "provision": isProvision = true; break;
            case "postpones": postpones = true; break;
            case "confidence": confidence = double.Parse(rest, CultureInfo.InvariantCulture); break;
            default: throw new FormatException($"'{word}' is no statement of the frame language");
        }
    }

    /// <summary>The pattern that these lines and the frame's defaults make; a line of the pattern's own comes first.</summary>
    public FramePattern Over(PatternLines defaults) => new()
    {
        Words = Words,
        Sort = Sort,
        Line = Line,
        Conditions = [.. conditions, .. defaults.conditions],
        Each = each.Count > 0 ? each : defaults.each,
        Roles = [.. roles, .. defaults.roles.Where(r => !roles.Exists(own => own.Name == r.Name))],
        Attributes = [.. attributes, .. defaults.attributes.Where(a => !attributes.Exists(own => own.Name == a.Name))],
        Apart = [.. apart, .. defaults.apart],
        Apiece = [.. apiece, .. defaults.apiece],
        Whole = [.. whole, .. defaults.whole],
        Facing = facing ?? defaults.facing,
        Beyond = beyond ?? defaults.beyond,
        About = about ?? defaults.about,
        Answers = answers ?? defaults.answers,
        Doer = doer ?? defaults.doer,
        DatedByItself = datedByItself || defaults.datedByItself,
        DatedByLone = datedByLone || defaults.datedByLone,
        DatedByEach = datedByEach || defaults.datedByEach,
        Stage = stageGiven ? stage : defaults.stage,
        PlannedStage = stageGiven ? plannedStage : defaults.plannedStage,
        Modality = modality ?? defaults.modality,
        Negative = negative ?? defaults.negative ?? false,
        IsProvision = isProvision || defaults.isProvision,
        Postpones = postpones || defaults.postpones,
        Confidence = confidence ?? defaults.confidence ?? 0.9,
    };

    private void SetStage(string rest)
    {
        var parts = rest.Split('/', StringSplitOptions.TrimEntries);
        stage = parts[0] == "-" ? null : parts[0];
        stageGiven = true;
        plannedStage = parts.Length > 1 ? parts[1] : null;
    }
}
