namespace Chancery;

/// <summary>A date or an interval as far as it is known, in EDTF (ISO 8601-2:2019, annex A): <c>2013-10-14</c>,
/// <c>2013-06</c>, <c>2016-07~</c>, <c>2013-01/2013-06</c>, <c>XXXX-02-23</c>.</summary>
public readonly record struct EdtfDate(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value;
}
