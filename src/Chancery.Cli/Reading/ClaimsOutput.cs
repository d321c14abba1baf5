using Chancery.Interchange;

namespace Chancery.Cli.Reading;

/// <summary>Where the claims of a run are written: a file, standard output or nowhere.</summary>
internal sealed class ClaimsOutput : IDisposable
{
    private readonly Stream? stream;
    private readonly bool isOurs;

    private ClaimsOutput(Stream? stream, bool isOurs) => (this.stream, this.isOurs) = (stream, isOurs);

    /// <summary>Opens what the request names, or says why it cannot be written.</summary>
    public static (ClaimsOutput? Output, string? Error) Open(ReadRequest request, Surroundings surroundings)
    {
        if (request.Claims is not { } path) return (new(null, isOurs: false), null);
        if (request.ClaimsTakeOutput) return (new(surroundings.OutputBytes, isOurs: false), null);
        try
        {
            return (new(File.Create(path), isOurs: true), null);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return (null, $"The claims cannot be written to {path}: {problem.Message} Name a file in a folder that exists and that you may write to.");
        }
    }

    public void Write(ReadDocument read)
    {
        if (stream is not null && read is { Document: { } document, Claims: { } claims }) ClaimWriter.Write(stream, document, claims);
    }

    public void Dispose()
    {
        stream?.Flush();
        if (isOurs) stream?.Dispose();
    }
}
