namespace Chancery.Actors;

/// <summary>What the publisher's name tells of where a report is written from.</summary>
/// <param name="State">The state named in it: TASS, The Moscow Times, US Department of State.</param>
/// <param name="IsOfficial">Whether the publisher is a ministry or another body of that state.</param>
/// <param name="HasMinistry">Whether it is called a ministry: what is so called without a state in its reports is its own state's.</param>
internal sealed record Publisher(ActorId State, bool IsOfficial, bool HasMinistry);
