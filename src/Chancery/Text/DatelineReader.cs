namespace Chancery.Text;

/// <summary>Finds the dateline at the start of a paragraph.</summary>
/// <remarks>PLACE[/PLACE][, REGION][, DAY][ (AGENCY)] and a full stop or a dash. A place in capitals needs no more than that; another
/// one must be a known town, or have an agency in capitals or a day beside it, for "Moscow - and not only Moscow - agreed" is a
/// sentence. A colon ends only what a known town begins: what others say stands behind a colon too.</remarks>
internal sealed class DatelineReader(LayoutLexicon lexicon)
{
    private const int LongestDateline = 120;
    private const int MostWordsOfPlace = 4;
    private const int LongestOutlet = 40;
    private const int ShortestPlaceInCapitals = 4;
    private const int LongestAcronym = 6;

    /// <summary>The dateline of the paragraph; null when it has none.</summary>
    public Dateline? Read(string text, Span paragraph)
    {
        var end = Math.Min(paragraph.End, paragraph.Start + LongestDateline);
        var place = ReadPlace(text, paragraph.Start, end);
        var at = AfterRegion(text, AfterSecondPlace(text, place, end), end, out var stamp);
        var outlet = ReadOutlet(text, at, end, out at);
        var terminator = ReadTerminator(text, ref at, paragraph.End, outlet is not null ? "—–-" : IsCapitals(place.Of(text)) ? "—–" : "");
        if (!BeginsSentence(text, at, paragraph.End)) return null;
        if (at >= paragraph.End && terminator == '\0') terminator = '.';
        if (terminator == '-' && HasDash(text, at, paragraph.End)) terminator = '\0';
        var found = new Dateline(LineScanner.Trim(text, new(paragraph.Start, at)), place.Length > 0 ? place : null, stamp, outlet);
        return IsDateline(text, found, terminator) ? AgencyAsOutlet(text, found) : null;
    }

    private bool IsDateline(string text, Dateline line, char terminator)
    {
        if (line.Place is not { } place) return line.Outlet is { } alone && IsKnown(text, alone) && terminator == '-';
        var town = place.Of(text);
        var known = lexicon.Places.GetAlternateLookup<ReadOnlySpan<char>>().Contains(town) || IsKnown(text, place);
        var capitals = IsCapitals(town);
        if (line.Outlet is { } outlet)
            return (capitals || known || line.Stamp is not null || (terminator == '-' && IsAcronym(outlet.Of(text)))) && (line.Stamp is not null || terminator is not ('\0' or ':') || IsKnown(text, outlet));
        if (terminator is '\0' or ':') return terminator == ':' && (known || (line.Stamp is not null && capitals));
        if (line.Stamp is not null) return capitals || known;
        return known || (capitals && HasLongWord(town));
    }

    // "TASS, January 15." has an agency where others have a place.
    private Dateline AgencyAsOutlet(string text, Dateline line) =>
        line is { Outlet: null, Place: { } place } && IsKnown(text, place) ? line with { Place = null, Outlet = place } : line;

    private bool IsKnown(string text, Span outlet) =>
        lexicon.Outlets.GetAlternateLookup<ReadOnlySpan<char>>().ContainsKey(outlet.Of(text));

    // "A U.S." and "UN." begin sentences or are cut off; a town in capitals has a word of some length.
    private static bool HasLongWord(ReadOnlySpan<char> place)
    {
        var letters = 0;
        foreach (var character in place)
        {
            letters = char.IsLetter(character) ? letters + 1 : character == '\'' ? letters : 0;
            if (letters >= ShortestPlaceInCapitals) return true;
        }

        return false;
    }

    private static bool IsAcronym(ReadOnlySpan<char> outlet) => outlet.Length <= LongestAcronym && IsCapitals(outlet);

    private static bool IsCapitals(ReadOnlySpan<char> place)
    {
        foreach (var character in place)
            if (char.IsLower(character)) return false;
        return true;
    }

    /// <summary>Up to four words that begin with a capital; empty when there are none.</summary>
    private static Span ReadPlace(string text, int start, int end)
    {
        var at = start;
        for (var words = 0; words < MostWordsOfPlace; words++)
        {
            var word = words == 0 ? at : at + 1;
            if (words > 0 && (at >= end || text[at] != ' ')) break;
            var stop = word;
            while (stop < end && (char.IsLetter(text[stop]) || text[stop] is '\'' or '’' || IsInner(text, stop, end))) stop++;
            if (stop == word || !char.IsUpper(text[word])) break;
            at = stop;
        }

        return new(start, at);
    }

    // A hyphen inside a name (PORT-AU-PRINCE), the stop of "St." or of initials (D.C.).
    private static bool IsInner(string text, int at, int end)
    {
        if (at == 0 || at + 1 >= end || !char.IsLetter(text[at - 1])) return false;
        if (text[at] == '-') return char.IsLetter(text[at + 1]);
        return text[at] == '.' && ((at >= 2 && text[at - 1] == 't' && text[at - 2] == 'S') || char.IsLetter(text[at + 1]));
    }

    // "PARIS/BERLIN, May 3": whoever wrote it sat in both.
    private static int AfterSecondPlace(string text, Span place, int end)
    {
        if (place.Length == 0 || place.End >= end || text[place.End] != '/') return place.End;
        var second = ReadPlace(text, place.End + 1, end);
        return second.Length > 0 ? second.End : place.End;
    }

    /// <summary>Where the day ends that stands behind a comma, with the name of a region between if there is one.</summary>
    private int AfterRegion(string text, int at, int end, out DateStamp? stamp)
    {
        at = AfterBracket(text, at, end);
        var cursor = AfterComma(text, at, end);
        stamp = DateStamp.Read(text, cursor, end, lexicon.Months);
        if (stamp is { } day) return day.Span.End;
        if (cursor == at || at >= end || text[at] != ',') return at;
        var region = ReadPlace(text, cursor, end);
        if (region.Length == 0) return at;
        stamp = DateStamp.Read(text, AfterComma(text, region.End, end), end, lexicon.Months);
        return stamp is { } later ? later.Span.End : region.End;
    }

    // "New Delhi [India], December 4": the country of the place.
    private static int AfterBracket(string text, int at, int end)
    {
        if (at + 1 >= end || text[at] != ' ' || text[at + 1] != '[') return at;
        var country = ReadPlace(text, at + 2, end);
        return country.Length > 0 && country.End + 1 < end && text[country.End] == ']' && text[country.End + 1] == ',' ? country.End + 1 : at;
    }

    private static int AfterComma(string text, int at, int end)
    {
        if (at < end && text[at] is ',' or '.') at++;
        while (at < end && text[at] is ' ' or '\u00A0') at++;
        return at;
    }

    /// <summary>The name between brackets or slashes: "/TASS/", "(Reuters)".</summary>
    private static Span? ReadOutlet(string text, int at, int end, out int after)
    {
        after = at;
        var open = AfterComma(text, at, end);
        if (open >= end || text[open] is not ('(' or '/' or '[')) return null;
        var closing = text[open] switch { '(' => ')', '[' => ']', _ => '/' };
        var close = text.IndexOf(closing, open + 1, Math.Min(end - open - 1, LongestOutlet));
        if (close <= open + 1 || !char.IsLetter(text[open + 1])) return null;
        after = close + 1;
        return new(open + 1, close);
    }

    /// <summary>Steps over the marks that end a dateline; '-' for a dash, '.' for a full stop, ':' for a colon alone, NUL for none.
    /// The dashes of <paramref name="touching"/> may stand right behind a word: "LOME, Togo—The two", but not "Lome—the".</summary>
    private static char ReadTerminator(string text, ref int at, int end, string touching)
    {
        var kind = '\0';
        var from = at;
        for (; at < end && (char.IsWhiteSpace(text[at]) || text[at] is '.' or '—' or '–' or '-' or ':' or ','); at++)
            if (text[at] is '.' || (text[at] is ':' && char.IsAsciiDigit(text[Math.Max(from - 1, 0)]))) kind = kind == '\0' ? '.' : kind;
            else if (text[at] is '—' or '–' or '-' && (touching.Contains(text[at]) || StandsApart(text, from, at))) kind = '-';
        return kind == '\0' && text.AsSpan(from, at - from).TrimEnd() is ":" ? ':' : kind;
    }

    // A dash right behind a word joins it to the next one.
    private static bool StandsApart(string text, int from, int at) =>
        at > 0 && (char.IsWhiteSpace(text[Math.Max(from, at - 1)]) || text[at - 1] is '.' or '-' or '—');

    // "OPEC - Vienna's best-known guest - met": the second dash closes what the first one opened.
    private static bool HasDash(string text, int at, int end)
    {
        var ahead = text.AsSpan(at, Math.Min(end - at, LongestDateline));
        var stop = ahead.IndexOf(". ", StringComparison.Ordinal);
        if (stop >= 0) ahead = ahead[..stop];
        return ahead.IndexOfAny('—', '–') >= 0 || ahead.Contains(" - ", StringComparison.Ordinal) || ahead.Contains(" -- ", StringComparison.Ordinal);
    }

    private static bool BeginsSentence(string text, int at, int end) =>
        at >= end || char.IsUpper(text[at]) || char.IsAsciiDigit(text[at]) || text[at] is '"' or '“' or '‘' or '\'' or '«';
}
