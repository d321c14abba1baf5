using Chancery.Record;
using Microsoft.Data.Sqlite;

namespace Chancery.Storage;

/// <summary>Writes who is who; <see cref="IdentityQueries"/> reads it.</summary>
internal sealed class IdentityWriter(SqliteConnection connection) : IDisposable
{
    private readonly Statement identity = new(connection,
        "INSERT INTO claim_identities (claim, read, actor, because) VALUES (?1, ?2, ?3, ?4)");

    private readonly Statement actor = new(connection, "INSERT INTO named_actors (actor) VALUES (?1)");

    private readonly Statement suggestion = new(connection,
        "INSERT INTO suggestions (position, person, other, because) VALUES (?1, ?2, ?3, ?4)");

    /// <summary>Writes the identities that the claims carry, their actors, and the suggestions in their order.</summary>
    public void Write(IReadOnlyList<SourcedClaim> claims, IReadOnlyList<Suggestion> suggestions)
    {
        var actors = new SortedSet<ActorId>();
        foreach (var sourced in claims)
        {
            foreach (var named in sourced.Claim.Roles.Values) actors.UnionWith(named);
            actors.UnionWith(sourced.Claim.Source);
            foreach (var (read, meant, because) in sourced.Identities)
                identity.Run(sourced.Claim.Id, read.ToString(), meant.ToString(), because);
        }
        foreach (var named in actors) this.actor.Run(named.ToString());
        for (var i = 0; i < suggestions.Count; i++)
            suggestion.Run(i, suggestions[i].Person.ToString(), suggestions[i].Other.ToString(), suggestions[i].Because);
    }

    public void Dispose()
    {
        identity.Dispose();
        this.actor.Dispose();
        suggestion.Dispose();
    }
}
