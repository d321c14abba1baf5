using Chancery.Lexicons;

namespace Chancery.Views.Actors;

/// <summary>Says in words what sort of actor one is.</summary>
internal static class ActorSort
{
    public static string Of(ActorId actor, Office? office, World world) => actor.Type switch
    {
        ActorType.State when world.States.TryGetValue(actor.Name, out var state) => Of(state.Status),
        ActorType.Org when world.Organisations.TryGetValue(actor.Name, out var organisation) => Of(organisation.Type),
        ActorType.Org => "organisation",
        ActorType.Office when office is not null => $"office, {Of(office.Level)}",
        _ => actor.Type.ToString().ToLowerInvariant(),
    };

    private static string Of(StateStatus status) => status switch
    {
        StateStatus.Member => "state, member of the United Nations",
        StateStatus.Observer => "state, observer at the United Nations",
        StateStatus.Territory => "territory",
        StateStatus.Former => "former state",
        _ => "state, recognised by some or in free association",
    };

    private static string Of(OrganisationType type) => type switch
    {
        OrganisationType.Intergovernmental => "intergovernmental organisation",
        OrganisationType.Organ => "organ of an intergovernmental organisation",
        OrganisationType.Agency => "agency of a state",
        OrganisationType.Media => "news agency, paper or broadcaster",
        OrganisationType.Party => "political party",
        OrganisationType.Armed => "armed group",
        OrganisationType.Company => "company",
        OrganisationType.Society => "society",
        _ => "forum, court or treaty body",
    };

    private static string Of(OfficeLevel level) => level switch
    {
        OfficeLevel.HeadOfState => "head of state",
        OfficeLevel.HeadOfGovernment => "head of government",
        OfficeLevel.Minister => "minister",
        OfficeLevel.Senior => "senior official",
        _ => "official",
    };
}
