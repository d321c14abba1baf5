namespace Chancery.Storage;

/// <summary>The SQL scripts that travel inside the assembly.</summary>
internal static class Sql
{
    /// <summary>The script of the given file name under <c>Sql/</c>.</summary>
    public static string Script(string name)
    {
        using var stream = typeof(Sql).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The script {name} is not part of the assembly.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
