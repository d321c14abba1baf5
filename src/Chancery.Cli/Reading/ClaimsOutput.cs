using Chancery.Intake;
using Chancery.Interchange;

namespace Chancery.Cli.Reading;

/// <summary>Where the claims of a run are written: a file, standard output or nowhere.</summary>
internal sealed class ClaimsOutput : IDisposable
{
    private readonly Stream? stream;
    private readonly bool isOurs;

    private readonly double least;

    private ClaimsOutput(Stream? stream, bool isOurs, double least) => (this.stream, this.isOurs, this.least) = (stream, isOurs, least);

    /// <summary>Opens what the request names, or says why it cannot be written.</summary>
    /// <param name="request">The request.</param>
    /// <param name="floor">Below it claims are candidates, which are written only when they are asked for.</param>
    /// <param name="surroundings">Where the program runs.</param>
    public static (ClaimsOutput? Output, string? Error) Open(ReadRequest request, double floor, Surroundings surroundings)
    {
        var lowest = request.MinConfidence ?? floor;
        if (request.Claims is not { } path) return (new(null, isOurs: false, lowest), null);
        if (request.ClaimsTakeOutput) return (new(surroundings.OutputBytes, isOurs: false, lowest), null);
        try
        {
            return (new(File.Create(path), isOurs: true, lowest), null);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return (null, $"The claims cannot be written to {path}: {problem.Message} Name a file in a folder that exists and that you may write to.");
        }
    }

    public void Write(ReadDocument read)
    {
        if (stream is not null && read is { Document: { } document, Claims: { } claims }) ClaimWriter.Write(stream, document, [.. claims.Where(claim => claim.Confidence >= least)]);
    }

    public void Dispose()
    {
        stream?.Flush();
        if (isOurs) stream?.Dispose();
    }
}
