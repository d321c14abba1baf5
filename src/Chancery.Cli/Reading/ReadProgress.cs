using Spectre.Console;

namespace Chancery.Cli.Reading;

/// <summary>Shows on a terminal how far a run has got; nowhere else.</summary>
internal static class ReadProgress
{
    /// <summary>Runs <paramref name="work"/>, which calls its argument for every input that is done.</summary>
    /// <param name="surroundings">Whose messages go to a terminal or not.</param>
    /// <param name="count">Counts the inputs; runs beside the work, which does not wait for it.</param>
    /// <param name="work">What is to be done.</param>
    public static void Show(Surroundings surroundings, Func<int?> count, Action<Action> work)
    {
        if (!surroundings.ErrorScreen.IsTerminal)
        {
            work(() => { });
            return;
        }

        var console = AnsiConsole.Create(new()
        {
            Out = new AnsiConsoleOutput(Console.Error),
            ColorSystem = surroundings.ErrorScreen.HasColour ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
        });
        console.Progress()
            .AutoClear(true)
            .Columns(new SpinnerColumn(), new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .Start(context => Run(context, count, work));
    }

    private static void Run(ProgressContext context, Func<int?> count, Action<Action> work)
    {
        var bar = context.AddTask("Reading").IsIndeterminate();
        var counting = Task.Run(count);
        var done = 0;
        work(() =>
        {
            bar.Description($"Reading {++done:#,0} reports");
            if (bar.IsIndeterminate && counting is { IsCompletedSuccessfully: true, Result: { } total })
                bar.IsIndeterminate(false).MaxValue(total);
            bar.Value(done);
        });
    }
}
