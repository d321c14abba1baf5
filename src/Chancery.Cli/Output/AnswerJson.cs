using System.Text.Json.Serialization;
using Chancery.Actors;
using Chancery.Cli.Accounts;
using Chancery.Cli.Checking;
using Chancery.Cli.Explaining;
using Chancery.Cli.Reading;
using Chancery.Cli.Reviewing;
using Chancery.Cli.Watching;
using Chancery.Lexicons.Checks;
using Chancery.Record.Disagreements;
using Chancery.Record.Promises;
using Chancery.Storage.Accounts;
using Chancery.Views.Actors;
using Chancery.Views.Answers;
using Chancery.Views.Briefs;
using Chancery.Views.Changes;
using Chancery.Views.Disagreements;
using Chancery.Views.Json;
using Chancery.Views.Overviews;
using Chancery.Views.Promises;
using Chancery.Views.Reviewing;

namespace Chancery.Cli.Output;

/// <summary>How answers are written as JSON; generated at build time, so that a command starts fast.</summary>
[JsonSourceGenerationOptions(
    WriteIndented = true,
    NewLine = "\n",
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    Converters =
    [
        typeof(ActorIdConverter), typeof(EdtfDateConverter), typeof(AttributeValueConverter),
        typeof(WordConverter<Kind>), typeof(WordConverter<Modality>), typeof(WordConverter<Polarity>),
        typeof(WordConverter<Record.DateBasis>), typeof(WordConverter<Standing>), typeof(WordConverter<WordPart>),
        typeof(WordConverter<FindingSeverity>), typeof(WordConverter<NameKind>),
        typeof(WordConverter<PromiseStatus>), typeof(WordConverter<DisagreementSort>),
        typeof(WordConverter<Clock>), typeof(WordConverter<ChangeSort>), typeof(WordConverter<Record.LogEntrySort>),
        typeof(WordConverter<Record.Agenda.AgendaSort>), typeof(WordConverter<AccountRole>), typeof(WordConverter<KeyScope>),
    ])]
[JsonSerializable(typeof(DocumentsAnswer))]
[JsonSerializable(typeof(ClaimsAnswer))]
[JsonSerializable(typeof(MattersAnswer))]
[JsonSerializable(typeof(MatterAnswer))]
[JsonSerializable(typeof(SearchAnswer))]
[JsonSerializable(typeof(ExplainAnswer))]
[JsonSerializable(typeof(BriefAnswer))]
[JsonSerializable(typeof(ChangesAnswer))]
[JsonSerializable(typeof(WatchesAnswer))]
[JsonSerializable(typeof(WatchReportAnswer))]
[JsonSerializable(typeof(PromisesAnswer))]
[JsonSerializable(typeof(OverviewAnswer))]
[JsonSerializable(typeof(ReviewAnswer))]
[JsonSerializable(typeof(DisagreementsAnswer))]
[JsonSerializable(typeof(RebuildAnswer))]
[JsonSerializable(typeof(ReadAnswer))]
[JsonSerializable(typeof(DecidedAnswer))]
[JsonSerializable(typeof(DecisionsAnswer))]
[JsonSerializable(typeof(SuggestionsAnswer))]
[JsonSerializable(typeof(ActorAnswer))]
[JsonSerializable(typeof(ActorsAnswer))]
[JsonSerializable(typeof(CheckAnswer))]
[JsonSerializable(typeof(AccountsAnswer))]
[JsonSerializable(typeof(KeysAnswer))]
internal sealed partial class AnswerJson : JsonSerializerContext;
