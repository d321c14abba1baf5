using Chancery.Actors;

namespace Chancery.Lexicons;

/// <summary>Loads the gazetteer's files into a <see cref="World"/>, or fails with everything that is wrong in them.</summary>
internal static class WorldLoader
{
    public static World Load(string folder, string language)
    {
        var errors = new List<LexiconError>();
        var languageFolder = Path.Combine(folder, language);
        var files = new FactFiles(folder, errors);
        var facts = new WorldFacts(
            files.States(), files.Regions(), files.Organisations(), files.Memberships(), files.Tenures(), files.Places());
        var names = new NameFiles(languageFolder, errors).Read(facts.Places);
        AddPersons(names, facts.Tenures, files.PersonSpellings());
        names.AddRange(NamesElsewhere.Read(folder, errors));
        var offices = OfficeFile.Read(languageFolder, errors);
        var affixes = AffixFile.Read(languageFolder, errors);
        var ministries = MinistryDirectory.Read(folder, languageFolder, facts, errors);
        errors.AddRange(new DanglingIds(folder, language, facts, ministries).In(names));
        return errors.Count == 0 ? new(facts, names, offices, affixes, ministries) : throw new LexiconException(errors);
    }

    // A name of one word says too little to name a person wherever it stands.
    private static void AddPersons(
        List<ActorName> names, IReadOnlyList<Tenure> tenures, Dictionary<string, IReadOnlyList<string>> spellings)
    {
        var seen = new HashSet<string>(tenures.Count);
        foreach (var tenure in tenures)
        {
            if (!tenure.Person.Contains(' ') || !seen.Add(tenure.Person)) continue;
            names.Add(new(tenure.Person, tenure.PersonId, NameKind.Name, 1));
        }

        foreach (var (person, also) in spellings)
        {
            foreach (var spelling in also) names.Add(new(spelling, ActorId.Person(person), NameKind.Name, 1));
        }
    }
}
