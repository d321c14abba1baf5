using Chancery.Lexicons;
using Chancery.Views.Answers;
using Chancery.Views.Layouts;
using Chancery.Views.Pages;

namespace Chancery.Views.Actors;

/// <summary>What is known of an actor.</summary>
internal sealed record ActorAnswer : IAnswer
{
    public required NamedActor Actor { get; init; }

    /// <summary>What sort it is, in words: <c>state, member of the United Nations</c>; <c>intergovernmental organisation</c>.</summary>
    public required string Sort { get; init; }

    /// <summary>The date of valid time that was asked for; null when none was: then everything is told, the present first.</summary>
    public required EdtfDate? AsOf { get; init; }

    /// <summary>Since when it has existed, as far as the data says.</summary>
    public required EdtfDate? From { get; init; }

    /// <summary>When it ceased to exist; null while it exists.</summary>
    public required EdtfDate? To { get; init; }

    /// <summary>Its own row in the data; null when it has none.</summary>
    public required DataPlace? Where { get; init; }

    /// <summary>How it belongs to others: whose territory, organ or agency it is, who succeeded it.</summary>
    public required IReadOnlyList<ActorLink> Links { get; init; }

    public required IReadOnlyList<SourcedName> Names { get; init; }

    /// <summary>Others that one of the words asked for can mean as well.</summary>
    public required IReadOnlyList<NamedActor> Namesakes { get; init; }

    /// <summary>The offices of a person, or who holds those of a state or organisation: on the date asked for, else at present.</summary>
    public required IReadOnlyList<TermRow> Offices { get; init; }

    /// <summary>Who held the highest offices before, the latest first; of an office everybody.</summary>
    public required IReadOnlyList<TermRow> History { get; init; }

    /// <summary>A state's memberships, or an organisation's or region's members.</summary>
    public required IReadOnlyList<MembershipRow> Memberships { get; init; }

    /// <summary>What was asked of the record; null where there is none.</summary>
    public required Searched? Searched { get; init; }

    /// <summary>A state's missions abroad and those of others in it, that reports tell of.</summary>
    public required IReadOnlyList<ReportedMission> Missions { get; init; }

    /// <summary>The offices that reports name.</summary>
    public required IReadOnlyList<ReportedOffice> Reported { get; init; }

    /// <summary>How many claims of each kind the record has of it.</summary>
    public required IReadOnlyList<KindCount> OnRecord { get; init; }

    /// <summary>The sentences that <see cref="Missions"/> and <see cref="Reported"/> cite.</summary>
    public required IReadOnlyList<Source> Sources { get; init; }

    /// <summary>Whether neither the data nor the record knows anything of it.</summary>
    public bool IsEmpty() => Where is null && Names.Count + Offices.Count + History.Count + Reported.Count + OnRecord.Count == 0;

    public Page Lay() => ActorPage.Of(this);
}
