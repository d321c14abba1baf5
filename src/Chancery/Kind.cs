namespace Chancery;

/// <summary>The seventeen kinds of claim; their names in lower case are used in data, commands and exports.</summary>
public enum Kind
{
    /// <summary>A person holds a post.</summary>
    Office,
    /// <summary>Parties meet or talk.</summary>
    Meeting,
    /// <summary>Somebody travels to a host.</summary>
    Visit,
    /// <summary>Somebody is asked to come.</summary>
    Invitation,
    /// <summary>An embassy, a consulate or another mission.</summary>
    Mission,
    /// <summary>Diplomatic relations as such.</summary>
    Relations,
    /// <summary>Who may travel where without a visa.</summary>
    Visa,
    /// <summary>A treaty, agreement, memorandum or other instrument.</summary>
    Agreement,
    /// <summary>Parties work together in a field.</summary>
    Cooperation,
    /// <summary>Training, scholarships, exchanges.</summary>
    Programme,
    /// <summary>Help in money or in kind.</summary>
    Aid,
    /// <summary>A joint operation of police or other services.</summary>
    Operation,
    /// <summary>A number: trade, exports, growth.</summary>
    Figure,
    /// <summary>Who belongs to which organisation.</summary>
    Membership,
    /// <summary>What a holder says of a target or a topic.</summary>
    Position,
    /// <summary>A sanction, an expulsion, a recall, a ban.</summary>
    Measure,
    /// <summary>A protest, an arrest, an attack, a war.</summary>
    Conflict,
}
