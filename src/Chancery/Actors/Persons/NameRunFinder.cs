using Chancery.Language;

namespace Chancery.Actors.Persons;

/// <summary>Finds runs of words that may be persons' names: words with a capital, and what joins them (particles,
/// hyphens, initials). Names of states and organisations, offices, weekdays and headlines are left out.</summary>
internal sealed class NameRunFinder(PersonWords words)
{
    /// <summary>Longer runs of capitals are lists, menus and headlines.</summary>
    private const int LongestName = 9;

    public List<NameRun> Find(string text, SentenceNames names)
    {
        var runs = new List<NameRun>();
        for (var first = 0; first < names.Count; first++)
        {
            if (!IsPart(names, first)) continue;
            var last = End(names, first);
            if (RunOf(text, names, first, last) is { } run) runs.Add(run);
            first = last;
        }

        return runs;
    }

    private int End(SentenceNames names, int first)
    {
        var last = first;
        for (var next = first + 1; next < names.Count; next++)
        {
            if (IsPart(names, next) || IsArticleInName(names, first, next) || IsSecondSyllable(names, next)) last = next;
            else if (!IsJoint(names, next) && !IsBreathing(names, next)) break;
        }

        if (last + 1 < names.Count && words.IsSuffix(names.Form(last + 1))) last++;
        return last;
    }

    /// <summary>"Kim Hyun-chong", but not "the Putin-led government".</summary>
    private static bool IsSecondSyllable(SentenceNames names, int token) =>
        names[token].Upos is Upos.PropN && char.IsLower(names.Form(token)[0]) && names.Form(token - 1) is "-" or "‐" or "‑" && Touches(names, token - 1) && IsProper(names, token - 2);

    /// <summary>"Dang Hoang An said": an article with a capital, behind a name and before no noun, is a part of the name.</summary>
    private static bool IsArticleInName(SentenceNames names, int first, int token) =>
        names.Form(token) is "An" or "A" && names.Style == SentenceStyle.Plain && token - first >= 2 && IsProper(names, token - 1)
        && (token + 1 >= names.Count || !char.IsUpper(names.Form(token + 1)[0])) && IsClosed(names, token + 1);

    private static bool IsClosed(SentenceNames names, int next) =>
        next >= names.Count || names[next].Upos is Upos.Verb or Upos.Aux or Upos.Adv or Upos.Punct or Upos.Adp or Upos.CConj or Upos.Part;

    private NameRun? RunOf(string text, SentenceNames names, int first, int last)
    {
        if (last - first >= LongestName) return null;
        var known = KnownIn(names, first, last);
        var organisation = -1;
        for (var token = first; token <= last; token++) if (words.IsOrganisationWord(names.Form(token))) organisation = token;
        if (organisation >= 0 && known is null)
        {
            // "Head of the Presidential Office Andriy X": a name may follow that of the body that he heads.
            if (organisation + 1 >= last || !words.IsGivenName(names.Form(organisation + 1)) || names.OfficeAt(HeadBefore(names, first)) is null) return null;
            first = organisation + 1;
        }

        if (first == last && known is null && names.Form(first).TrimEnd('.').Length < 2) return null;
        var span = names[first].Span.Union(names[last].Span);
        var courtesy = words.IsCourtesy(names.Form(first - 1));
        return new(names.Index, first, last, PersonName.Of(text[span.Start..span.End]), known,
            courtesy ? words.GenderOfCourtesy(names.Form(first - 1)) : Gender.Unknown, courtesy);
    }

    private static int HeadBefore(SentenceNames names, int first) => names.Form(first - 1) == "the" ? first - 3 : first - 2;

    private static ActorId? KnownIn(SentenceNames names, int first, int last)
    {
        for (var token = first; token <= last; token++)
        {
            // "Tamim bin Hamad Al Thani" is not his father Hamad Al Thani.
            if (names.MatchAt(token) is { Actor.Type: ActorType.Person } match && !(match.First > first && PersonName.IsSon(names.Form(match.First - 1)))) return match.Actor;
        }

        return null;
    }

    private bool IsPart(SentenceNames names, int token)
    {
        var form = names.Form(token);
        if (names.MatchAt(token) is { } match)
            return match.Actor.Type == ActorType.Person || (IsGivenInPlace(names, token, match) && names.Style == SentenceStyle.Plain);
        if (names.Style != SentenceStyle.Plain || names.OfficeAt(token) is not null) return false;
        if (!LooksLikeName(form) || words.IsBreak(form) || words.IsCourtesy(form) || words.IsSuffix(form)) return false;
        return IsTaggedLikeName(names, token);
    }

    /// <summary>A place that is a given or family name here: Santiago Peña, Denzel Washington.</summary>
    private bool IsGivenInPlace(SentenceNames names, int token, NameMatch match)
    {
        if (match.First != match.Last) return false;
        // Al Sabah is a family and Sheikh Sabah a person, Sabah alone a place.
        var before = names.Form(token - 1) is "-" && Touches(names, token - 1) ? token - 2 : token - 1;
        if (words.IsParticle(names.Form(before)) && names.MatchAt(before) is null) return true;
        if (words.IsCourtesy(names.Form(token - 1)) && match.Kind is Actors.NameKind.Place) return true;
        if (words.IsGivenName(names.Form(token)) || IsTitled(names, token)) return IsPlainNameWord(names, token + 1);
        return words.IsGivenName(names.Form(token - 1)) && names.MatchAt(token - 1) is null && match.Kind != Actors.NameKind.Demonym;
    }

    /// <summary>"Commerce Minister Gao Weimin", though Gao is a town of Mali: right behind the title of one stands his name.</summary>
    private static bool IsTitled(SentenceNames names, int token) =>
        token > 0 && names.OfficeAt(token - 1) is { Plural: false } office && office.Last == token - 1;

    private bool IsPlainNameWord(SentenceNames names, int token) =>
        names.MatchAt(token) is null && names.OfficeAt(token) is null && LooksLikeName(names.Form(token))
        && !words.IsBreak(names.Form(token)) && !words.IsOrganisationWord(names.Form(token));

    private bool IsTaggedLikeName(SentenceNames names, int token)
    {
        ref readonly var word = ref names[token];
        if (word.Upos == Upos.PropN) return true;
        if (words.IsGivenName(word.Form)) return word.Upos is Upos.Noun or Upos.Adj or Upos.X or Upos.Verb;
        // The first word of a sentence has its capital anyway; further on, a neighbour must be a name for certain.
        return token > 0 && word.Upos is Upos.Noun or Upos.Adj or Upos.X or Upos.Verb && (IsProper(names, token - 1) || IsProper(names, token + 1));
    }

    private static bool IsProper(SentenceNames names, int token) =>
        token >= 0 && token < names.Count && names[token].Upos == Upos.PropN && char.IsUpper(names.Form(token)[0]) && names.MatchAt(token) is null;

    private bool IsJoint(SentenceNames names, int token)
    {
        var form = names.Form(token);
        if (form is "-" or "‐" or "‑" or "'" or "’" or ".") return Touches(names, token);
        return char.IsLower(form[0]) && words.IsParticle(form);
    }

    /// <summary>"Siaosi 'Ofakivahafolau": a sign before the name that stands for a sound; what is closed again is a quotation.</summary>
    private static bool IsBreathing(SentenceNames names, int token)
    {
        if (names.Form(token) is not ("'" or "’" or "‘" or "`") || !IsProper(names, token - 1) || !IsProper(names, token + 1)) return false;
        if (names[token].Span.End != names[token + 1].Span.Start || names[token - 1].Span.End == names[token].Span.Start) return false;
        for (var at = token + 2; at < names.Count; at++)
            if (names.Form(at) is "'" or "’") return false;
        return true;
    }

    private static bool Touches(SentenceNames names, int token) =>
        token > 0 && names[token - 1].Span.End == names[token].Span.Start
        && (names.Form(token) == "." ? names.Form(token - 1).Length == 1 : token + 1 < names.Count && names[token].Span.End == names[token + 1].Span.Start);

    /// <summary>A capital first, no digit, and no capital in the middle but after a hyphen, an apostrophe or Mc:
    /// words glued by bad extraction (BurunovThe) are no names.</summary>
    private static bool LooksLikeName(string form)
    {
        if (form.Length == 0) return false;
        var start = AfterLowerParticle(form);
        if (!char.IsUpper(form[start])) return false;
        for (var at = start + 1; at < form.Length; at++)
        {
            var letter = form[at];
            if (!char.IsLetter(letter) && letter is not ('-' or '\'' or '’' or '.' or '‑')) return false;
            if (char.IsUpper(letter) && char.IsLower(form[at - 1]) && !IsPrefix(form.AsSpan(start, at - start))) return false;
        }

        return true;
    }

    /// <summary>In al-Assad and d'Estaing the capital stands behind the particle.</summary>
    private static int AfterLowerParticle(string form)
    {
        var joint = form.AsSpan().IndexOfAny('-', '\'', '’');
        return joint is > 0 and <= 3 && joint + 1 < form.Length && char.IsLower(form[0]) ? joint + 1 : 0;
    }

    private static bool IsPrefix(ReadOnlySpan<char> prefix) => prefix is "Mc" or "Mac" or "De" or "Di" or "La" or "Le" or "Du" or "Da" or "Van" or "Fitz" or "Al" or "El";
}
