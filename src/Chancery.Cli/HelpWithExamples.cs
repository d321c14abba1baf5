using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Chancery.Cli;

/// <summary>The usual help, and below it how the command is used.</summary>
internal sealed class HelpWithExamples(HelpAction usual, int width) : SynchronousCommandLineAction
{
    private const string FirstSteps =
        """
        Examples:
          chancery read samples --record sample.db
          chancery brief RUS HND --record sample.db

        """;

    public override int Invoke(ParseResult parseResult)
    {
        usual.MaxWidth = width;
        var code = usual.Invoke(parseResult);
        var output = parseResult.InvocationConfiguration.Output;
        if (parseResult.CommandResult.Command is not ExampleCommand command)
        {
            output.WriteLine(FirstSteps);
            return code;
        }

        output.WriteLine("Examples:");
        foreach (var example in command.Examples) output.WriteLine($"  {example}");
        output.WriteLine();
        return code;
    }
}
