using System.Collections.Frozen;
using Chancery.Lexicons;

namespace Chancery.Actors.Offices;

/// <summary>What a language's data says of the words around the titles of offices.</summary>
internal sealed class OfficeWords
{
    private readonly FrozenSet<string> former, acting, rank, aside, field, aim, closes, same, calling, own, vague, body, seat, local, sent, posted;
    private readonly FrozenSet<string> inner, list, beside, among, elect, leads, @as, served, behalf, bare, style, post, international, inherits;
    private readonly FrozenSet<string> things, chairs, partisan, part, fielded, mission, serves, lastInheriting, firstSame;
    private readonly FrozenDictionary<string, OfficeTurn> turns;
    private readonly FrozenSet<string> portfolios;

    private readonly FrozenDictionary<string, OfficeTie> ties;

    private static readonly string[] Ties = [.. Enum.GetNames<OfficeTie>().Select(name => name.ToLowerInvariant())];
    private static readonly string[] Turns = [.. Enum.GetNames<OfficeTurn>().Select(name => name.ToLowerInvariant())];
    private static readonly string[] Kinds =
    [
        "former", "acting", "rank", "aside", "field", "aim", "closes", "same", "calling", "own", "vague", "body", "seat", "local", "sent",
        "posted", "inner", "list", "beside", "among", "elect", "leads", "as", "served", "behalf", "bare", "style", "post", "international",
        "inherits", "things", "chairs", "partisan", "part", "fielded", "mission", "serves", .. Ties, .. Turns,
    ];

    private OfficeWords(string folder, ICollection<LexiconError> errors)
    {
        var rows = TsvFile.Read(Path.Combine(folder, "office-words.tsv"), ["kind", "word"], errors);
        var kinds = WordColumns.ByKind(rows, Kinds, errors);
        (former, acting, rank, aside, same) = (kinds["former"], kinds["acting"], kinds["rank"], kinds["aside"], kinds["same"]);
        (field, aim, closes) = (kinds["field"], kinds["aim"], kinds["closes"]);
        (calling, own, vague, leads) = (kinds["calling"], kinds["own"], kinds["vague"], kinds["leads"]);
        (body, seat, local) = (kinds["body"], kinds["seat"], kinds["local"]);
        (inner, list, sent, posted) = (kinds["inner"], kinds["list"], kinds["sent"], kinds["posted"]);
        (beside, among, elect) = (kinds["beside"], kinds["among"], kinds["elect"]);
        ties = rows.Where(row => Ties.Contains(row[0])).ToFrozenDictionary(row => row[1], row => Enum.Parse<OfficeTie>(row[0], ignoreCase: true));
        (@as, served, behalf, bare) = (kinds["as"], kinds["served"], kinds["behalf"], kinds["bare"]);
        (style, post, international) = (kinds["style"], kinds["post"], kinds["international"]);
        (inherits, things, chairs, partisan) = (kinds["inherits"], kinds["things"], kinds["chairs"], kinds["partisan"]);
        (part, fielded, mission) = (kinds["part"].ToFrozenSet(StringComparer.OrdinalIgnoreCase), kinds["fielded"], kinds["mission"]);
        serves = kinds["serves"];
        firstSame = same.Where(words => words.Contains(' ', StringComparison.Ordinal)).Select(words => words[..words.IndexOf(' ', StringComparison.Ordinal)]).ToFrozenSet();
        lastInheriting = inherits.Select(words => words[(words.LastIndexOf(' ') + 1)..]).ToFrozenSet();
        turns = rows.Where(row => Turns.Contains(row[0])).ToFrozenDictionary(row => row[1], row => Enum.Parse<OfficeTurn>(row[0], ignoreCase: true));
        portfolios = WordColumns.Words(Path.Combine(folder, "portfolios.tsv"), errors);
    }

    /// <summary>Loads the lists from the language's folder in <c>data/</c>.</summary>
    public static OfficeWords Load(string folder, ICollection<LexiconError> errors) => new(folder, errors);

    public bool IsFormer(string word) => former.Contains(word);

    public bool IsActing(string word) => acting.Contains(word);

    public bool IsRank(string word) => rank.Contains(word);

    public bool IsAside(string word) => aside.Contains(word);

    /// <summary>Whether reports name the office, which is below a minister's, without its state.</summary>
    public bool IsBare(string office) => bare.Contains(office);

    /// <summary>How the preposition ties to an office what follows; null when it is none that does.</summary>
    public OfficeTie? TieOf(string form) => ties.TryGetValue(form, out var tie) ? tie : null;

    /// <summary>Whether the preposition says whose the office before it is: of.</summary>
    public bool TellsWhose(string form) => TieOf(form) is OfficeTie.Whose;

    /// <summary>Whether the word in lower case may stand inside the name of a body: of, and, for.</summary>
    public bool IsInner(string form) => inner.Contains(form);

    /// <summary>Whether the word joins the last of a list to those before it: and.</summary>
    public bool JoinsList(string form) => list.Contains(form);

    /// <summary>Whether the word may stand between an office and the next one of the same state: and, his.</summary>
    public bool IsBeside(string form) => beside.Contains(form);

    /// <summary>Whether the words in lower case bring up one of a group told of before: including, among them.</summary>
    public bool IsAmong(string forms) => among.Contains(forms);

    /// <summary>Whether the word between an office and a name says that it is still to be taken: designate.</summary>
    public bool IsElect(string form) => elect.Contains(form);

    /// <summary>Whether a field may go with the title: minister for trade, climate envoy.</summary>
    public bool TakesField(string title) => field.Contains(title);

    /// <summary>Whether "for" alone joins a field to the title: director general for Asian affairs, but of an agency.</summary>
    public bool TakesAim(string title) => aim.Contains(title);

    /// <summary>Whether a field in capitals ends with the word: European and Eurasian Affairs.</summary>
    public bool ClosesField(string word) => closes.Contains(word);

    /// <summary>Whether the holder of the office is sent by one state to another: ambassador.</summary>
    public bool IsSent(string office) => sent.Contains(office);

    /// <summary>Whether a state sends the holder of the office to a body: permanent representative.</summary>
    public bool IsPosted(string office) => posted.Contains(office);

    /// <summary>Whether the word gives its holder the office of another: counterpart.</summary>
    public bool IsSameOffice(string word) => same.Contains(word);

    /// <summary>Whether such words, of which there are several, begin with the word.</summary>
    public bool BeginsSameOffice(string word) => firstSame.Contains(word);

    /// <summary>What the verb, or the verb and the word after it, says of the office that follows; null when it says nothing.</summary>
    public OfficeTurn? TurnOf(string verb) => turns.TryGetValue(verb, out var turn) ? turn : null;

    /// <summary>Whether the word joins an office to the verb that says who has it: as.</summary>
    public bool IsAs(string form) => @as.Contains(form);

    /// <summary>Whether the verb in the past tense says that the office is over: served.</summary>
    public bool IsOverWhenPast(string verb) => served.Contains(verb);

    /// <summary>Whether the word, before "of" and a state, says for whom the one before it acts: on behalf of.</summary>
    public bool IsBehalf(string form) => behalf.Contains(form);

    /// <summary>Whether the verb means to be at the head of something: run by, headed by.</summary>
    public bool Leads(string verb) => leads.Contains(verb);

    /// <summary>The office of whoever is said with the verb to be at the head of something.</summary>
    public string OfLeader(string verb) => chairs.Contains(verb) ? "chair" : "head";

    /// <summary>Whether the words alone say that one has what another had: succeeded, took over from.</summary>
    public bool Inherits(string words) => inherits.Contains(words);

    /// <summary>Whether such words end with the word.</summary>
    public bool EndsInheriting(string word) => lastInheriting.Contains(word);

    /// <summary>Whether the office is written before a name as a style, whatever other office goes with it: general.</summary>
    public bool IsStyle(string office) => style.Contains(office);

    /// <summary>Whether the noun means what stands for a state: embassy, presidency.</summary>
    public bool IsPost(string lemma) => post.Contains(lemma);

    /// <summary>Whether an organisation of states has the office, so that a report on one names it alone: secretary-general.</summary>
    public bool IsInternational(string office) => international.Contains(office);

    /// <summary>Whether an organisation of states has the office where a field goes with it: home affairs commissioner.</summary>
    public bool IsFielded(string title) => fielded.Contains(title);

    /// <summary>Whether the noun means what one state has in another: embassy.</summary>
    public bool IsMission(string lemma) => mission.Contains(lemma);

    /// <summary>Whether the holder of the office serves whoever stands behind "to": adviser.</summary>
    public bool Serves(string office) => serves.Contains(office);

    /// <summary>Whether the holder's party is told behind his name: senator.</summary>
    public bool IsPartisan(string office) => partisan.Contains(office);

    /// <summary>Whether the noun means what is a part of a body: committee.</summary>
    public bool IsPart(string lemma) => part.Contains(lemma);

    /// <summary>Whether the possessive stands for no person: its.</summary>
    public bool IsOfThing(string form) => things.Contains(form);

    /// <summary>Whether a state's own press office names the office without the state: spokesperson.</summary>
    public bool IsOwn(string office) => own.Contains(office);

    /// <summary>Whether several may hold the office at a time, so that it is no actor without a name: minister.</summary>
    public bool IsVague(string office) => vague.Contains(office);

    /// <summary>Whether bodies of any kind have the office, so that a state has it only where the state is named with it: chair.</summary>
    public bool IsOfBody(string office) => body.Contains(office);

    /// <summary>Whether the office stands for a part of a state in a body of the whole: senator.</summary>
    public bool IsSeat(string office) => seat.Contains(office);

    /// <summary>Whether a city has such an office too: police chief.</summary>
    public bool IsLocal(string office) => local.Contains(office);

    /// <summary>Whether the word says what a person does rather than which office he holds: expert, journalist.</summary>
    public bool IsCalling(string office) => calling.Contains(office);

    public bool IsPortfolio(string word) => portfolios.Contains(word);
}
