namespace Chancery.Server.Jobs;

/// <summary>A job of reading reports, and how far it is.</summary>
/// <param name="Id">Its id.</param>
/// <param name="State">How far it is.</param>
/// <param name="Reports">How many reports it has.</param>
/// <param name="Read">How many of them are done.</param>
/// <param name="Added">How many were new.</param>
/// <param name="NewVersions">How many are new versions of reports on record.</param>
/// <param name="Copies">How many have a text that is on record under another name.</param>
/// <param name="Known">How many were on record already.</param>
/// <param name="Claims">How many claims were read in them.</param>
/// <param name="NewMatters">The ids of matters that were not there before; told when it is done.</param>
/// <param name="MovedMatters">The ids of matters that stand elsewhere than before; told when it is done.</param>
/// <param name="Problems">What could not be read, and what to do about it; the first hundred.</param>
internal sealed record JobView(
    string Id, JobState State, int Reports, int Read, int Added, int NewVersions, int Copies, int Known, int Claims,
    IReadOnlyList<string> NewMatters, IReadOnlyList<string> MovedMatters, IReadOnlyList<string> Problems);
