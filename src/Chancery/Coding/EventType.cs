namespace Chancery.Coding;

/// <summary>What one actor does to another: the event types of PLOVER in the form that has fifteen of them. Their names in
/// capitals are used in data and output.</summary>
public enum EventType
{
    /// <summary>Says that it will do what the other wants, or that both will do something together.</summary>
    Agree,
    /// <summary>Meets, visits, calls, negotiates or mediates.</summary>
    Consult,
    /// <summary>Praises, endorses, recognises, excuses; signs an agreement with.</summary>
    Support,
    /// <summary>Works, trades or exercises together with; shares knowledge with.</summary>
    Cooperate,
    /// <summary>Gives money, goods, arms, training, shelter or peacekeepers.</summary>
    Aid,
    /// <summary>Gives in: lifts measures, frees and returns, steps down, ceases fire, withdraws. With CONCEDE and RETREAT.</summary>
    Yield,
    /// <summary>Disapproves, accuses, sues, or looks into the other's doings. With INVESTIGATE.</summary>
    Accuse,
    /// <summary>Asks for or demands something.</summary>
    Request,
    /// <summary>Refuses, opposes, vetoes, defies.</summary>
    Reject,
    /// <summary>Says that it will do harm, or that harm will follow.</summary>
    Threaten,
    /// <summary>Demonstrates, strikes, riots, boycotts.</summary>
    Protest,
    /// <summary>Makes its forces ready or shows them.</summary>
    Mobilize,
    /// <summary>Lowers relations, ends help, talks or a presence, expels.</summary>
    Sanction,
    /// <summary>Arrests, seizes, bans, restricts, bars, punishes by law or by force short of violence.</summary>
    Coerce,
    /// <summary>Uses violence. With FIGHT.</summary>
    Assault,
}
