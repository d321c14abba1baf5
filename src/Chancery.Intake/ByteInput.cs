namespace Chancery.Intake;

/// <summary>A stream that can be looked into before it is read, as lines or as a whole.</summary>
internal sealed class ByteInput(Stream stream)
{
    private const int FirstSize = 64 * 1024;
    private byte[] buffer = new byte[FirstSize];
    private int start;
    private int end;
    private bool ended;

    /// <summary>At most so many of the next bytes, without taking them.</summary>
    public ReadOnlySpan<byte> Peek(int most)
    {
        while (end - start < most && Fill()) { }
        return buffer.AsSpan(start, Math.Min(most, end - start));
    }

    /// <summary>Takes the next bytes.</summary>
    public void Skip(int bytes) => start += bytes;

    /// <summary>All that is left; null when that is more than <paramref name="most"/> bytes.</summary>
    public byte[]? ReadToEnd(int most)
    {
        while (end - start <= most && Fill()) { }
        if (end - start > most) return null;
        var bytes = buffer.AsSpan(start, end - start).ToArray();
        start = end;
        return bytes;
    }

    /// <summary>Takes the next line, without its end; false when none is left. Of a line longer than <paramref name="most"/>
    /// bytes only the beginning is given and <paramref name="tooLong"/> is set.</summary>
    /// <remarks>The bytes hold until the next call.</remarks>
    public bool TryReadLine(int most, out ReadOnlyMemory<byte> line, out bool tooLong)
    {
        tooLong = false;
        for (var searched = 0; ;)
        {
            var found = buffer.AsSpan(start + searched, end - start - searched).IndexOf((byte)'\n');
            if (found >= 0) return Take(searched + found, 1, out line);
            searched = end - start;
            if (searched > most)
            {
                tooLong = true;
                line = buffer.AsMemory(start, 0);
                SkipLine();
                return true;
            }

            if (Fill()) continue;
            line = default;
            return searched > 0 && Take(searched, 0, out line);
        }
    }

    private bool Take(int length, int lineEnd, out ReadOnlyMemory<byte> line)
    {
        line = buffer.AsMemory(start, length);
        start += length + lineEnd;
        return true;
    }

    private void SkipLine()
    {
        for (; ; )
        {
            var found = buffer.AsSpan(start, end - start).IndexOf((byte)'\n');
            start = found >= 0 ? start + found + 1 : end;
            if (found >= 0 || !Fill()) return;
        }
    }

    /// <summary>Reads more; false at the end of the stream. Offsets into the buffer from <see cref="start"/> stay valid.</summary>
    private bool Fill()
    {
        if (ended) return false;
        if (start == end) start = end = 0;
        if (end == buffer.Length) MakeRoom();
        var read = stream.Read(buffer, end, buffer.Length - end);
        end += read;
        ended = read == 0;
        return !ended;
    }

    private void MakeRoom()
    {
        var kept = end - start;
        var target = kept > buffer.Length / 2 ? new byte[checked(buffer.Length * 2)] : buffer;
        buffer.AsSpan(start, kept).CopyTo(target);
        buffer = target;
        (start, end) = (0, kept);
    }
}
