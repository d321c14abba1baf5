using Chancery.Time;

namespace Chancery.Frames;

/// <summary>Reads the single statements of a pattern.</summary>
internal static class PatternSyntax
{
    private static readonly string[] Reserved = ["pair", "dealing", "other", "previous", "steady", "speaker"];

    /// <summary><c>[no] PATHS [is TEST, TEST] [as NAME]</c>.</summary>
    public static FrameCondition Condition(string text)
    {
        var (body, binding) = SplitLast(text, " as ");
        var negated = body.StartsWith("no ", StringComparison.Ordinal);
        if (negated) body = body[3..];
        var at = body.IndexOf(" is ", StringComparison.Ordinal);
        var tests = at < 0 ? [] : List(body[(at + 4)..]);
        var actors = tests.Where(t => t.StartsWith(':')).ToArray();
        var amounts = tests.Where(t => t.StartsWith('$')).ToArray();
        if (tests.FirstOrDefault(t => t[0] is '~' && t is not ("~present" or "~past" or "~gerund" or "~plural" or "~inverted")) is { } form)
            throw new FormatException($"'{form}' is no form: ~present, ~past, ~gerund, ~plural or ~inverted");
        return new FrameCondition(
            [.. Paths(at < 0 ? body : body[..at])],
            [.. tests.Where(t => t[0] is not (':' or '$'))],
            [.. actors.Select(t => FilterOf(t[1..]))],
            amounts.Length == 0 ? null : One<AmountKind>(amounts[0][1..], "kind of amount"),
            binding, negated);
    }

    /// <summary><c>[topic] PATHS [is WORD, WORD] as NAME</c>.</summary>
    public static FrameDistribution Distribution(string text)
    {
        var (body, binding) = SplitLast(text, " as ");
        var topics = body.StartsWith("topic ", StringComparison.Ordinal);
        if (topics) body = body[6..];
        var at = body.IndexOf(" is ", StringComparison.Ordinal);
        return new FrameDistribution(
            Paths(at < 0 ? body : body[..at]), at < 0 ? [] : List(body[(at + 4)..]),
            binding ?? throw new FormatException("'each' needs 'as NAME'"), topics);
    }

    /// <summary><c>NAME = TERM + TERM | TERM</c>.</summary>
    public static FrameRole Role(string word, string text)
    {
        var (name, body) = Assignment(text);
        var alternatives = body.Split('|', StringSplitOptions.TrimEntries)
            .Select(IReadOnlyList<FrameTerm> (a) => [.. a.Split('+', StringSplitOptions.TrimEntries).Select(Term)]);
        return new FrameRole(name, [.. alternatives], word.EndsWith('?'), word.TrimEnd('?') is "pair" or "both", word.TrimEnd('?') is "pair");
    }

    /// <summary><c>NAME NAME</c>: two roles that nobody fills at once, or a role and the attribute that tells of whoever fills it.</summary>
    public static (string First, string Second) Two(string statement, string text) =>
        text.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [var first, var second]
            ? (first, second)
            : throw new FormatException($"'{statement}' needs two names");

    /// <summary><c>own</c>: what is dated by its own words only; <c>lone</c>: what the only date of the sentence dates; <c>each</c>: what
    /// is told once for each of several dates.</summary>
    public static (bool Own, bool Lone, bool Each) Dating(string text) =>
        text is "own" or "lone" or "each"
            ? (text is "own", text is "lone", text is "each")
            : throw new FormatException("'date' knows only 'own', 'lone' and 'each'");

    /// <summary><c>NAME = "literal"</c> or <c>NAME = SOURCE [ARGUMENT] PATHS</c>.</summary>
    public static FrameAttribute Attribute(string word, string text)
    {
        var (name, body) = Assignment(text);
        var required = word.EndsWith('!');
        if (body.StartsWith('"')) return new FrameAttribute(name, AttributeSource.Literal, [], body.Trim('"'), required);
        var parts = body.Split(' ', 2, StringSplitOptions.TrimEntries);
        if (parts[0].StartsWith('@'))
            return new FrameAttribute(name, AttributeSource.Class, PathsAfter(parts), parts[0][1..], required);
        var source = One<AttributeSource>(parts[0], "source of an attribute");
        var argument = "";
        if (source is AttributeSource.Flag or AttributeSource.Amount)
        {
            parts = parts[1].Split(' ', 2, StringSplitOptions.TrimEntries);
            argument = parts[0];
        }

        return new FrameAttribute(name, source, PathsAfter(parts), argument, required);
    }

    /// <summary>The modality of that name.</summary>
    public static Modality ModalityOf(string text) => One<Modality>(text, "modality");

    private static FrameTerm Term(string text)
    {
        var colon = text.IndexOf(':');
        var filter = colon < 0 ? ActorFilter.Party : FilterOf(text[(colon + 1)..]);
        var source = colon < 0 ? text : text[..colon];
        return Reserved.Contains(source)
            ? new FrameTerm(new FramePath([]), filter, One<DiscourseSource>(source, "source"))
            : new FrameTerm(Path(source), filter, DiscourseSource.None);
    }

    private static ActorFilter FilterOf(string text) => One<ActorFilter>(text, "sort of actor");

    private static FramePath[] PathsAfter(string[] parts) => parts.Length < 2 ? [] : Paths(parts[1]);

    private static FramePath[] Paths(string text) => [.. text.Split('|', StringSplitOptions.TrimEntries).Select(Path)];

    // A name that stands alone or first and is no slot is a binding; the resolver tells the two apart.
    private static FramePath Path(string text)
    {
        if (text.Length == 0) throw new FormatException("a path is missing");
        if (text.Contains(' ')) throw new FormatException($"'{text}' is no path: a path has no spaces");
        return new FramePath([.. text.Split('.')]);
    }

    private static (string Name, string Body) Assignment(string text)
    {
        var at = text.IndexOf('=');
        if (at <= 0) throw new FormatException("expected 'NAME = …'");
        return (text[..at].Trim(), text[(at + 1)..].Trim());
    }

    private static (string Body, string? Last) SplitLast(string text, string separator)
    {
        var at = text.LastIndexOf(separator, StringComparison.Ordinal);
        return at < 0 ? (text, null) : (text[..at].Trim(), text[(at + separator.Length)..].Trim());
    }

    private static string[] List(string text) =>
        text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static T One<T>(string text, string what)
        where T : struct, Enum =>
        Enum.TryParse<T>(text, ignoreCase: true, out var value) ? value : throw new FormatException($"'{text}' is no {what}");
}
