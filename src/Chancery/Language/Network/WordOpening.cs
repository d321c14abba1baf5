namespace Chancery.Language.Network;

/// <summary>How a longer word opens; short words, numbers and marks say nothing.</summary>
internal enum WordOpening : byte
{
    SaysNothing, Small, Capital,
}
