namespace Chancery.Record;

/// <summary>An office of somebody, taken out of the words of its id: <c>office:foreign minister of Honduras</c>.</summary>
/// <param name="Office">The office: <c>foreign minister</c>.</param>
/// <param name="Of">Whose office it is.</param>
internal readonly record struct OfficeName(string Office, ActorId Of)
{
    private const string Between = " of ";

    /// <summary>Parts the words where what follows first names a state or an organisation, so that the president of the Bank of
    /// Japan is none of Japan; null where nothing does.</summary>
    public static OfficeName? In(ActorId office, KnownWorld world)
    {
        if (office.Type != ActorType.Office) return null;
        var name = office.Name;
        for (var at = name.IndexOf(Between, StringComparison.Ordinal); at > 0; at = name.IndexOf(Between, at + 1, StringComparison.Ordinal))
        {
            if (world.ActorNamed(name[(at + Between.Length)..]) is { Type: ActorType.State or ActorType.Org } owner)
                return new(name[..at], owner);
        }
        return null;
    }

    /// <summary>The id of an office without a name beside it, as the reader writes it.</summary>
    public static ActorId IdOf(string office, ActorId of, KnownWorld world) =>
        new(ActorType.Office, office + Between + (of.Type == ActorType.State ? world.NameOf(of) : of.Name));
}
