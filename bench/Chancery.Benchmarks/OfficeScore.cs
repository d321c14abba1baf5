using System.Globalization;

namespace Chancery.Benchmarks;

/// <summary>How many questions after the holders of an office were answered rightly, wrongly and not at all.</summary>
internal sealed class OfficeScore
{
    private int right, wrong, silent;

    public void Count(bool answered, bool isRight)
    {
        if (!answered) silent++;
        else if (isRight) right++;
        else wrong++;
    }

    public void Print(string what, string office)
    {
        var asked = Math.Max(1, right + wrong + silent);
        var answered = Math.Max(1, right + wrong);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{what,-12} {office,-20} {asked,7} {right,7} {wrong,7} {silent,7}   {(double)right / asked:0.000}, {(double)wrong / asked:0.000}; {(double)right / answered:0.000}"));
    }
}
