using Chancery.Server.Finding;
using Chancery.Server.Home;
using Chancery.Server.Maps;
using Chancery.Server.Networks;
using Chancery.Server.Records;
using Chancery.Server.Review;
using Chancery.Views.Promises;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Chancery.Server.Hosting;

/// <summary>The answers for which the whole record must be gone through: begun when the server starts, so that hardly anybody waits.</summary>
internal static class KeptAnswers
{
    public static IServiceCollection AddKeptAnswers(this IServiceCollection services) => services
        .AddSingleton(provider => Kept<HomeOverview>(provider, HomeOverview.Of))
        .AddSingleton(provider => Kept<ActorCounts>(provider, (session, _) => ActorCounts.Of(session)))
        .AddSingleton(provider => Kept<NameIndex>(provider, NameIndex.Of))
        .AddSingleton(provider => Kept<Dealings>(provider, (session, _) => Dealings.Of(session)))
        .AddSingleton(provider => Kept<PromiseRoll>(provider, PromiseRoll.Of))
        .AddSingleton(provider => Kept<MatterPairs>(provider, MatterPairs.Of));

    public static void StartKeptAnswers(this IHost app) => app.Services.GetRequiredService<IHostApplicationLifetime>().ApplicationStarted.Register(() =>
    {
        app.Services.GetRequiredService<KeptAnswer<HomeOverview>>().Start();
        app.Services.GetRequiredService<KeptAnswer<ActorCounts>>().Start();
        app.Services.GetRequiredService<KeptAnswer<NameIndex>>().Start();
        app.Services.GetRequiredService<KeptAnswer<Dealings>>().Start();
        app.Services.GetRequiredService<KeptAnswer<PromiseRoll>>().Start();
        app.Services.GetRequiredService<KeptAnswer<MatterPairs>>().Start();
    });

    /// <summary>Whether all have been made once: until then pages of a large record have to wait for them or do without.</summary>
    public static bool AreMade(IServiceProvider services) =>
        services.GetRequiredService<KeptAnswer<HomeOverview>>().IsMade && services.GetRequiredService<KeptAnswer<ActorCounts>>().IsMade
        && services.GetRequiredService<KeptAnswer<NameIndex>>().IsMade && services.GetRequiredService<KeptAnswer<Dealings>>().IsMade
        && services.GetRequiredService<KeptAnswer<PromiseRoll>>().IsMade && services.GetRequiredService<KeptAnswer<MatterPairs>>().IsMade;

    private static KeptAnswer<T> Kept<T>(IServiceProvider services, Func<RecordSession, T?, T> make)
        where T : class => new(services.GetRequiredService<RecordDesk>(), make, services.GetRequiredService<ServeRequest>().Clock);
}
