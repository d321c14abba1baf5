using System.Text;
using Chancery.Cli.Output;
using Chancery.Lexicons;

namespace Chancery.Cli;

/// <summary>All that a command meets of the outside world, so that tests can put something else in its place.</summary>
internal sealed class Surroundings : IDisposable
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public Surroundings(Stream output, Stream errors, Func<Stream> openInput)
    {
        OutputBytes = output;
        Output = new StreamWriter(output, Utf8) { NewLine = "\n" };
        Errors = new StreamWriter(errors, Utf8) { NewLine = "\n", AutoFlush = true };
        OpenInput = openInput;
    }

    /// <summary>Standard output as text; whoever writes bytes beside it flushes it first.</summary>
    public TextWriter Output { get; }

    /// <summary>Standard output as bytes.</summary>
    public Stream OutputBytes { get; }

    /// <summary>Standard error: messages and progress.</summary>
    public TextWriter Errors { get; }

    /// <summary>Opens standard input.</summary>
    public Func<Stream> OpenInput { get; }

    /// <summary>What the output is shown on.</summary>
    public Screen Screen { get; init; } = Screen.Plain;

    /// <summary>What the messages are shown on.</summary>
    public Screen ErrorScreen { get; init; } = Screen.Plain;

    /// <summary>Gives the next key that a person presses; null where nobody sits before it.</summary>
    public Func<char>? ReadKey { get; init; }

    /// <summary>Gives record time.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Who decides where nobody is named.</summary>
    public string User { get; init; } = Environment.UserName;

    /// <summary>Finds the data and the models.</summary>
    public Func<Installation> Installation { get; init; } = Lexicons.Installation.Find;

    /// <summary>The surroundings of the running process.</summary>
    public static Surroundings OfProcess() => new(Console.OpenStandardOutput(), Console.OpenStandardError(), Console.OpenStandardInput)
    {
        Screen = Screen.Of(Console.IsOutputRedirected),
        ErrorScreen = Screen.Of(Console.IsErrorRedirected),
        ReadKey = Console.IsInputRedirected || Console.IsOutputRedirected ? null : () => Console.ReadKey(intercept: true).KeyChar,
    };

    public void Dispose()
    {
        Output.Dispose();
        Errors.Dispose();
    }
}
