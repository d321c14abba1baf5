using Chancery.Actors;
using Chancery.Lexicons;
using Chancery.Record;
using Chancery.Views.Actors;
using Chancery.Views.Pages;

namespace Chancery.Views.Layouts;

/// <summary>Lays out what is known of an actor: what it is, its names, its offices, its memberships, what the record has.</summary>
internal static class ActorPage
{
    // What reports tell of a large state fills books; the rest is counted.
    private const int MostReported = 20;

    // The order of the kinds is that in which a reader looks for them.
    private static readonly (NameKind Kind, string Word)[] s_kinds =
    [
        (NameKind.Name, "names"), (NameKind.Acronym, "acronyms"), (NameKind.Demonym, "adjectives"), (NameKind.Capital, "capital"),
        (NameKind.Seat, "seats"), (NameKind.Epithet, "epithets"), (NameKind.Misnomer, "misnomers"),
    ];

    public static Page Of(ActorAnswer answer)
    {
        var blocks = new List<Block> { new Title(answer.Actor.Name, Aside(answer)), new Facts([.. About(answer)]) };
        AddTerms(blocks, answer);
        AddMemberships(blocks, answer);
        AddRecord(blocks, answer);
        return new(blocks);
    }

    private static string Aside(ActorAnswer answer)
    {
        var record = answer.Searched is { } searched ? $"the data and {SearchedWords.Of(searched with { Vantage = WithoutValidTime(searched.Vantage) })}" : "the data alone; no record";
        return answer.AsOf is { } date ? $"As of {DateWords.Of(date)}, from {record}" : $"From {record}";
    }

    // The date of valid time is told first: the data is asked for it as well.
    private static Vantage? WithoutValidTime(Vantage? vantage) => vantage is null ? null : vantage with { AsOf = null };

    private static IEnumerable<Fact> About(ActorAnswer answer)
    {
        yield return new("id", [(answer.Actor.Id.ToString(), Tone.Id)]);
        yield return new("is", [answer.Sort, .. PlaceWords.Of(answer.Where)]);
        if (answer.From is not null || answer.To is not null)
            yield return new(answer.To is null ? "exists" : "existed", Dates(answer.From, answer.To));
        foreach (var links in answer.Links.GroupBy(link => link.How))
            yield return new(links.Key, string.Join("; ", links.Select(link => link.Other.Name)));
        foreach (var (kind, word) in s_kinds)
            if (answer.Names.Where(name => name.Kind == kind).ToList() is { Count: > 0 } names) yield return new(word, Names(names));
        var places = answer.Names.Where(name => name.Kind == NameKind.Place).ToList();
        if (places.Count > 0) yield return new("places", Names(places));
        if (answer.Namesakes.Count > 0)
            yield return new("not", string.Join("; ", answer.Namesakes.Select(other => $"{other.Name} ({other.Id})")));
    }

    private static Line Names(IReadOnlyList<SourcedName> names) => Line.Join("; ", names
        .GroupBy(name => name.Where)
        .Select(Line (row) => [.. Line.Join(", ", row.Select(Name)), .. PlaceWords.Of(row.Key)]));

    private static Line Name(SourcedName name)
    {
        var sure = name.Confidence < 1 ? $" {name.Confidence:0.##}" : "";
        return name.Context is { } context ? [name.Text, ($"{sure} [{context}]", Tone.Quiet)] : [name.Text, (sure, Tone.Quiet)];
    }

    private static void AddTerms(List<Block> blocks, ActorAnswer answer)
    {
        var type = answer.Actor.Id.Type;
        if (type is ActorType.Region or ActorType.Group) return;
        blocks.Add(new Heading(type == ActorType.Person ? "Offices" : "Office holders"));
        blocks.Add(answer.Offices.Count > 0
            ? new Items([.. answer.Offices.Select(term => new Item(Term(term, type)))])
            : new Paragraph([(answer.AsOf is { } date ? $"The data names none on {DateWords.Of(date)}." : "The data names none for the present.", Tone.Quiet)]));
        if (answer.History.Count == 0) return;
        blocks.Add(new Heading("Before"));
        blocks.Add(new Items([.. answer.History.Select(term => new Item(Term(term, type)))]));
    }

    private static Line Term(TermRow term, ActorType asked)
    {
        Run subject = (asked switch
        {
            ActorType.Person => $"{term.Office} of {term.Of.Name}",
            ActorType.Office => $"{term.Of.Name}: {term.Person.Name}",
            _ => $"{term.Office}: {term.Person.Name}",
        }, Tone.Strong);
        return [subject, $", {Span(term)}", .. PlaceWords.Of(term.Where)];
    }

    /// <summary>"2013-04 to 2015-01-06"; a day on which a source only attests it is told as such.</summary>
    private static string Span(TermRow term)
    {
        var from = term.FromIsStart ? DateWords.Of(term.From) : $"attested from {DateWords.Of(term.From)}";
        return term.ToIsEnd ? $"{from} to {DateWords.Of(term.To)}" : $"{from}, last attested {DateWords.Of(term.To)}";
    }

    private static void AddMemberships(List<Block> blocks, ActorAnswer answer)
    {
        if (answer.Memberships.Count == 0) return;
        var isState = answer.Actor.Id.Type == ActorType.State;
        blocks.Add(new Heading(isState ? "Memberships" : "Members"));
        blocks.Add(new Facts([.. answer.Memberships.GroupBy(row => (row.Status, Ended: row.To is not null)).Select(standing => new Fact(
            $"{standing.Key.Status}{(standing.Key.Ended ? " once" : "")} ({standing.Count()})",
            Line.Join("; ", standing.Select(row => Membership(row, isState, answer.Where)))))]));
    }

    // The members of a region stand in the region's own row, which is named above.
    private static Line Membership(MembershipRow row, bool isState, DataPlace? own)
    {
        var dates = Dates(row.From, row.To);
        return [isState ? row.Organisation.Name : row.Member.Name, dates.Length > 0 ? $" {dates}" : "", .. PlaceWords.Of(row.Where == own ? null : row.Where)];
    }

    private static void AddRecord(List<Block> blocks, ActorAnswer answer)
    {
        if (answer.Searched is not { } searched) return;
        blocks.Add(new Heading("On record"));
        if (answer.OnRecord.Count == 0)
        {
            blocks.Add(new Paragraph([($"No claim is about it. Searched: {SearchedWords.Of(searched)}.", Tone.Quiet)]));
            return;
        }

        blocks.Add(new Facts([.. answer.OnRecord.Select(kind => new Fact(Word.Of(kind.Kind), Counted(kind.Claims, kind.First, kind.Last)))]));
        var missions = answer.Missions.Take(MostReported).ToList();
        var offices = answer.Reported.Take(MostReported).ToList();
        AddReported(blocks, "Missions that reports tell of",
            [.. missions.Select(mission => new Item(Looks.Mark(mission.Standing), Mission(mission), []))], answer.Missions.Count, answer, Kind.Mission);
        AddReported(blocks, "Offices that reports name", [.. offices.Select(office => new Item(Reported(office)))], answer.Reported.Count, answer, Kind.Office);
        var cited = missions.SelectMany(mission => mission.Sources).Concat(offices.SelectMany(office => office.Sources)).ToHashSet();
        blocks.AddRange(CitedSources.Of(answer.Sources.Where(source => cited.Contains(source.Number))));
    }

    private static void AddReported(List<Block> blocks, string heading, List<Item> items, int total, ActorAnswer answer, Kind kind)
    {
        if (items.Count == 0) return;
        if (total > items.Count)
            items.Add(new(("…", Tone.Quiet), [($"and {total - items.Count} more: chancery claims --actor {answer.Actor.Id} --kind {Word.Of(kind)}", Tone.Quiet)], []));
        blocks.Add(new Heading(heading));
        blocks.Add(new Items(items));
    }

    private static Line Mission(ReportedMission mission)
    {
        var date = mission.Date is { } day ? $" {DateWords.Of(day)}" : "";
        var stage = StageWords.Of(mission.Stage, mission.Modality, mission.Polarity);
        var told = stage.Length > 0 ? $": {stage}{date}" : date;
        return [(mission.Title, Tone.Strong), told, .. StageWords.Sources(mission.Sources), ("  " + mission.Matter, Tone.Id)];
    }

    private static Line Reported(ReportedOffice office)
    {
        var title = office.Former ? $"former {office.Office}" : office.Office;
        var of = office.Of is { } owner ? $" of {owner.Name}" : "";
        return [(office.Person.Name, Tone.Strong), $", {title}{of}: {Counted(office.Claims, office.First, office.Last)}", .. StageWords.Sources(office.Sources)];
    }

    private static string Counted(int claims, EdtfDate? first, EdtfDate? last)
    {
        var count = Numbers.Count(claims, "claim");
        if (first is not { } from || last is not { } to) return $"{count}, undated";
        return from == to ? $"{count}, {DateWords.Of(from)}" : $"{count}, {DateWords.Of(from)} to {DateWords.Of(to)}";
    }

    /// <summary>"since 1991-12-13"; "until 2016"; "2003 to 2016"; nothing where neither is known.</summary>
    private static string Dates(EdtfDate? from, EdtfDate? to) => (from, to) switch
    {
        ({ } start, { } end) => $"{DateWords.Of(start)} to {DateWords.Of(end)}",
        ({ } start, null) => $"since {DateWords.Of(start)}",
        (null, { } end) => $"until {DateWords.Of(end)}",
        _ => "",
    };
}
