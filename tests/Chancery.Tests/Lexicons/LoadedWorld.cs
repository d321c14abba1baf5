using Chancery.Actors;
using Chancery.Lexicons;

namespace Chancery.Tests.Lexicons;

/// <summary>The world of the repository's data, loaded once for all tests.</summary>
internal static class LoadedWorld
{
    public static readonly World World = World.Load(Installation.Find());

    public static readonly Gazetteer Gazetteer = new(World);
}
