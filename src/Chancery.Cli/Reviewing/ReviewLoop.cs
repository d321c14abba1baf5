using Chancery.Cli.Layouts;
using Chancery.Cli.Output;
using Chancery.Record;
using Chancery.Views.Answers;
using Chancery.Views.Layouts;
using Chancery.Views.Pages;

namespace Chancery.Cli.Reviewing;

/// <summary>Asks a reviewer about one doubtful claim after the other; every answer is on record before the next question.</summary>
/// <param name="session">The record.</param>
/// <param name="by">Who reviews.</param>
/// <param name="surroundings">Where the questions are shown.</param>
/// <param name="readKey">Gives the next key.</param>
internal sealed class ReviewLoop(RecordSession session, string by, Surroundings surroundings, Func<char> readKey)
{
    private const string Keys = "a accept   r reject   n not sure   u undo the last   q quit";

    private readonly Stack<Decision> made = [];

    /// <summary>Runs until the queue is done or the reviewer has had enough; gives how many decisions stand.</summary>
    public int Run(IReadOnlyList<RecordedClaim> queue)
    {
        for (var i = 0; i < queue.Count; i++)
        {
            Show(queue[i], i, queue.Count);
            switch (Answer(queue[i]))
            {
                case Step.Stop: return Finish();
                case Step.Back: i = Math.Max(-1, i - 2); break;
            }
        }

        return Finish();
    }

    private enum Step
    {
        Next,
        Back,
        Stop,
    }

    private Step Answer(RecordedClaim claim)
    {
        while (true)
        {
            switch (char.ToLowerInvariant(readKey()))
            {
                case 'a': made.Push(session.Store.Decide(by, null, new AcceptClaim(claim.Read.Id))); return Step.Next;
                case 'r': made.Push(session.Store.Decide(by, null, new RejectClaim(claim.Read.Id))); return Step.Next;
                case 'n': return Step.Next;
                case 'u' when made.Count > 0: session.Store.Decide(by, null, new UndoDecision(made.Pop().Number)); return Step.Back;
                case 'q' or '\u001b' or '\0': return Step.Stop;
            }
        }
    }

    /// <summary>The matters are worked out once, at the end.</summary>
    private int Finish()
    {
        if (made.Count > 0) session.Store.Project(session.Builder);
        surroundings.Output.WriteLine($"{Numbers.Count(made.Count, "decision")} on record. Take one back with: chancery undo NUMBER (chancery decisions lists them)");
        return made.Count;
    }

    private void Show(RecordedClaim claim, int index, int count)
    {
        var view = ClaimView.Of(claim, session);
        Page page = new([new Paragraph([($"{index + 1} of {count}", Tone.Quiet)]), new Items([ReviewPage.Entry(view)]), new Paragraph($"{Keys}   (to correct it: chancery correct {ClaimWords.Id(view)} --help)")]);
        surroundings.Output.Write(TextRenderer.Render(page, surroundings.Screen));
        surroundings.Output.Flush();
    }
}
