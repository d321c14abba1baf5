using Chancery.Server.Accounts;
using Chancery.Server.Actors;
using Chancery.Server.Decisions;
using Chancery.Server.Documents;
using Chancery.Server.Figures;
using Chancery.Server.Finding;
using Chancery.Server.Home;
using Chancery.Server.Maps;
using Chancery.Server.Matters;
using Chancery.Server.Networks;
using Chancery.Server.Promises;
using Chancery.Server.Relations;
using Chancery.Server.Review;
using Chancery.Server.Timelines;
using Chancery.Server.Visas;
using Microsoft.AspNetCore.Routing;

namespace Chancery.Server.Shell;

/// <summary>All pages.</summary>
internal static class SitePages
{
    public static void MapPages(this IEndpointRouteBuilder routes)
    {
        routes.MapHome();
        routes.MapFinding();
        routes.MapDocuments();
        routes.MapMatters();
        routes.MapRelations();
        routes.MapActors();
        routes.MapPromises();
        routes.MapVisas();
        routes.MapTimelines();
        routes.MapMaps();
        routes.MapNetworks();
        routes.MapFigures();
        routes.MapReview();
        routes.MapDecisions();
        routes.MapSignIn();
        routes.MapAccounts();
        routes.MapKeys();
        routes.MapAudit();
    }
}
