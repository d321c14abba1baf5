using System.Net;
using System.Net.Sockets;

namespace Chancery.Server.Accounts;

/// <summary>From where somebody asks.</summary>
internal static class Origin
{
    // Whoever has one address of IPv6 has 2^64 of them.
    private const int NetworkBytes = 8;

    /// <summary>The address.</summary>
    public static string Of(HttpContext http) => Address(http)?.ToString() ?? "unknown";

    /// <summary>The address, or the network of addresses that one household has.</summary>
    public static string NetworkOf(HttpContext http) => Address(http) is { AddressFamily: AddressFamily.InterNetworkV6 } address
        ? Convert.ToHexStringLower(address.GetAddressBytes().AsSpan(0, NetworkBytes))
        : Of(http);

    private static IPAddress? Address(HttpContext http) =>
        http.Connection.RemoteIpAddress is { IsIPv4MappedToIPv6: true } mapped ? mapped.MapToIPv4() : http.Connection.RemoteIpAddress;
}
