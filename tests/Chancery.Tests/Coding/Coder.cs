using Chancery.Coding;
using Chancery.Lexicons;

namespace Chancery.Tests.Coding;

/// <summary>The coder that ships, loaded once for all tests.</summary>
internal static class Coder
{
    private static readonly Lazy<RelationCoder> s_shared = new(() => RelationCoder.Load(Installation.Find()));

    public static RelationCoder Shared => s_shared.Value;
}
