using Chancery.Server.Finding;
using Chancery.Server.Home;
using Chancery.Server.Records;
using Chancery.Server.Review;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Chancery.Server.Hosting;

/// <summary>The answers for which the whole record must be gone through: begun when the server starts, so that hardly anybody waits.</summary>
internal static class KeptAnswers
{
    public static IServiceCollection AddKeptAnswers(this IServiceCollection services) => services
        .AddSingleton(provider => Kept(provider, NameIndex.Of))
        .AddSingleton(provider => Kept(provider, HomeOverview.Of))
        .AddSingleton(provider => Kept(provider, MatterPairs.Of));

    public static void StartKeptAnswers(this IHost app) => app.Services.GetRequiredService<IHostApplicationLifetime>().ApplicationStarted.Register(() =>
    {
        app.Services.GetRequiredService<KeptAnswer<NameIndex>>().Start();
        app.Services.GetRequiredService<KeptAnswer<HomeOverview>>().Start();
        app.Services.GetRequiredService<KeptAnswer<MatterPairs>>().Start();
    });

    private static KeptAnswer<T> Kept<T>(IServiceProvider services, Func<RecordSession, T> make)
        where T : class => new(services.GetRequiredService<RecordDesk>(), make, services.GetRequiredService<ServeRequest>().Clock);
}
