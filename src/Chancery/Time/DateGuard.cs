namespace Chancery.Time;

/// <summary>What must hold besides the pattern, where its words are common in another meaning; the fourth column of <c>dates.tsv</c>.</summary>
internal enum DateGuard
{
    None,
    /// <summary>The four figures count nothing.</summary>
    Year,
    /// <summary>The four figures start the sentence and a verb follows: "2022 marks".</summary>
    Subject,
    /// <summary>The word is a month here, not a name or a verb.</summary>
    Month,
    /// <summary>The season stands for itself: "in the spring", not "the spring offensive".</summary>
    Season,
    /// <summary>The ordinal counts nothing that follows: "on the 21st", not "on the 21st floor".</summary>
    Nth,
    /// <summary>Nothing follows that the words depend on: "two weeks before", not "two weeks before the vote".</summary>
    End,
    /// <summary>The verb lies ahead.</summary>
    Future,
}
