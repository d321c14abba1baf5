using Chancery.Lexicons;
using Chancery.Views.Answers;

namespace Chancery.Views.Actors;

/// <summary>A term of office that the data knows.</summary>
/// <param name="Person">Who holds it.</param>
/// <param name="Office">The office.</param>
/// <param name="Of">Whose office it is.</param>
/// <param name="From">The first day known.</param>
/// <param name="FromIsStart">Whether that is the beginning of the term, and not only the first day on which a source attests it.</param>
/// <param name="To">The last day known.</param>
/// <param name="ToIsEnd">Whether that is the end of the term.</param>
/// <param name="Where">The row that says so.</param>
internal sealed record TermRow(
    NamedActor Person, string Office, NamedActor Of, EdtfDate From, bool FromIsStart, EdtfDate To, bool ToIsEnd, DataPlace? Where)
{
    public static TermRow Read(Tenure tenure, Knowledge known) => new(
        known.Named(tenure.PersonId), tenure.Office, known.Named(tenure.Of),
        tenure.From, tenure.FromIsStart, tenure.To, tenure.ToIsEnd, known.Sources.Of(tenure));
}
