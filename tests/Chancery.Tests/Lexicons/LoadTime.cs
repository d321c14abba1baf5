using System.Diagnostics;
using Chancery.Actors;
using Chancery.Lexicons;

namespace Chancery.Tests.Lexicons;

public sealed class LoadTime
{
    [Fact]
    public void Measure()
    {
        for (var i = 0; i < 8; i++)
        {
            var watch = Stopwatch.StartNew();
            var world = World.Load(Installation.Find());
            var loaded = watch.Elapsed;
            _ = new Gazetteer(world);
            Console.WriteLine($"load {loaded.TotalMilliseconds:0.0} gazetteer {(watch.Elapsed - loaded).TotalMilliseconds:0.0} names {world.Names.Count}");
        }
    }
}
