namespace Chancery.Lexicons;

/// <summary>What sort of organisation it is.</summary>
public enum OrganisationType
{
    /// <summary>States are its members: the United Nations, CELAC.</summary>
    Intergovernmental,
    /// <summary>An organ or agency of an intergovernmental organisation: the UN Security Council, the European Commission.</summary>
    Organ,
    /// <summary>A ministry, agency or other body of a state.</summary>
    Agency,
    /// <summary>A news agency, paper or broadcaster: reports are attributed to it.</summary>
    Media,
    /// <summary>A political party or movement.</summary>
    Party,
    /// <summary>An armed group.</summary>
    Armed,
    /// <summary>A company.</summary>
    Company,
    /// <summary>A non-governmental organisation, church, university or think tank.</summary>
    Society,
    /// <summary>A forum, court, treaty body or mission that fits none of the others.</summary>
    Forum,
}
