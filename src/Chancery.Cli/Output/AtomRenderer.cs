using System.Globalization;
using System.ServiceModel.Syndication;
using System.Text;
using System.Xml;
using Chancery.Cli.Layouts;
using Chancery.Cli.Options;
using Chancery.Cli.Watching;
using Chancery.Views.Answers;
using Chancery.Views.Changes;
using Chancery.Views.Layouts;

namespace Chancery.Cli.Output;

/// <summary>Writes what moved as an Atom feed (RFC 4287), an entry for each matter that moved.</summary>
internal sealed class AtomRenderer
{
    private readonly WatchReportAnswer report;
    private readonly string record;

    // The same matter of another record is another thing.
    private AtomRenderer(WatchReportAnswer report) => (this.report, record) = (report, Written(report.Begun ?? default));

    public static string Render(WatchReportAnswer report)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Indent = true, NewLineChars = "\n" }))
            new Atom10FeedFormatter(new AtomRenderer(report).Feed()).WriteTo(xml);
        return Encoding.UTF8.GetString(bytes.ToArray()) + "\n";
    }

    private SyndicationFeed Feed() => new([.. report.Changes.Select(Entry)])
    {
        Id = NameId.UrnOf("feed", record),
        Title = new("What moved on watched matters"),
        Description = new(Clean(string.Join("; ", report.Watches.Select(WatchesPage.Name)))),
        Authors = { new SyndicationPerson { Name = "Chancery" } },
        Generator = "Chancery",
        LastUpdatedTime = report.Changes.Select(change => change.At).DefaultIfEmpty(report.Through ?? default).Max(),
    };

    private SyndicationItem Entry(WatchedChange watched)
    {
        var (change, matter) = (watched.Change, watched.Change.Matter);
        var entry = new SyndicationItem
        {
            Id = NameId.UrnOf("change", record, matter.Id, Written(watched.At)),
            Title = new(Clean(Headline(change))),
            LastUpdatedTime = watched.At,
            PublishDate = watched.At,
            Content = SyndicationContent.CreateHtmlContent(Clean(Html(change))),
        };
        entry.Categories.Add(new(Word.Of(matter.Kind)));
        entry.Categories.Add(new(Word.Of(change.Sort)));
        entry.Links.Add(new(new($"urn:chancery:matter:{Uri.EscapeDataString(matter.Id)}"), "related", Clean(matter.Title), mediaType: null, length: 0));
        foreach (var address in Cited(change).Select(source => WebAddress(source.Document.Address)).OfType<Uri>().Distinct())
            entry.Links.Add(new(address, "via", title: null, mediaType: null, length: 0));
        return entry;
    }

    /// <summary>"Visa regime between Honduras and Russia: planned → signed".</summary>
    private static string Headline(ChangeView change) => change switch
    {
        { Sort: ChangeSort.Gone } => $"{change.Matter.Title}: no longer on record",
        { Sort: ChangeSort.Moved, From: var from } when from != change.Matter.Stage => $"{change.Matter.Title}: {from ?? "no stage"} → {change.Matter.Stage ?? "no stage"}",
        { Matter.Stage: { } stage } => $"{change.Matter.Title}: {stage}",
        _ => change.Matter.Title,
    };

    private string Html(ChangeView change)
    {
        var html = new StringBuilder();
        foreach (var line in ChangesPage.Entry(change).Below) html.Append("<p>").Append(HtmlText.Encoded(line.ToString())).Append("</p>");
        var cited = Cited(change).ToList();
        if (cited.Count == 0) return html.ToString();
        html.Append("<ul>");
        foreach (var source in cited)
            html.Append("<li>").Append(HtmlText.Encoded($"[{source.Number}] {DocumentWords.Of(source)}: “{Quotes.Of(source.Quotation.Text)}”")).Append("</li>");
        return html.Append("</ul>").ToString();
    }

    private IEnumerable<Source> Cited(ChangeView change)
    {
        var numbers = change.Matter.Steps.SelectMany(step => step.Sources)
            .Concat(change.Lost.SelectMany(step => step.Sources)).Concat(change.Promises.SelectMany(promise => promise.Sources)).ToHashSet();
        return report.Sources.Where(source => numbers.Contains(source.Number));
    }

    // An address is taken from the report, whoever sent it: only what leads to a page becomes a link.
    private static Uri? WebAddress(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp) ? uri : null;

    /// <summary>The text without the characters that XML cannot hold.</summary>
    private static string Clean(string text) =>
        string.Concat(text.EnumerateRunes().Where(rune => rune.Value > char.MaxValue || XmlConvert.IsXmlChar((char)rune.Value)));

    private static string Written(DateTimeOffset moment) => moment.ToUniversalTime().ToString("O", CultureInfo.InvariantCulture);
}
