namespace Chancery.Record.Agenda;

/// <summary>What a day of an agenda is for.</summary>
public enum AgendaSort
{
    /// <summary>A visit or a meeting is to take place.</summary>
    Occasion,

    /// <summary>By the end of it a promise or a plan is to be done.</summary>
    Deadline,

    /// <summary>A step is named for it that nobody has promised.</summary>
    Step,
}
