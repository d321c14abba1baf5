using Chancery.Record;

namespace Chancery.Server.Records;

/// <summary>Keeps the views from other times that were asked for last: to work one out may take as long as to work out the record.</summary>
/// <param name="most">How many at most.</param>
/// <param name="see">Sees a record from another time.</param>
internal sealed class VantageShelf(int most, Func<RecordSession, Vantage, RecordSession> see) : IDisposable
{
    private readonly Lock gate = new();
    private readonly List<KeptView> shelf = [];

    /// <summary>Asks the record as it is seen from there; one question at a time.</summary>
    public T Ask<T>(Vantage vantage, RecordSession now, Func<RecordSession, T> ask)
    {
        var view = Take(vantage, now.Store.Entries.Last());
        try
        {
            return view.Ask(now, ask);
        }
        finally
        {
            Return(view);
        }
    }

    public void Dispose()
    {
        foreach (var view in shelf) view.Dispose();
    }

    private KeptView Take(Vantage vantage, long through)
    {
        lock (gate)
        {
            var view = shelf.Find(kept => kept.Vantage == vantage && kept.Through == through);
            if (view is not null) shelf.Remove(view);
            else view = new(vantage, through, see);
            shelf.Add(view);
            view.Users++;
            if (shelf.Count > most)
            {
                var oldest = shelf[0];
                shelf.RemoveAt(0);
                if (oldest.Users == 0) oldest.Dispose();
            }

            return view;
        }
    }

    private void Return(KeptView view)
    {
        lock (gate)
        {
            view.Users--;
            if (view.Users == 0 && !shelf.Contains(view)) view.Dispose();
        }
    }
}
