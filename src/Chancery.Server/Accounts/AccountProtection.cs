using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace Chancery.Server.Accounts;

/// <summary>Keeps the keys of the framework's data protection with the accounts, so that forms outlive a restart.</summary>
internal sealed class AccountProtection(AccountDesk desk) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements() => [.. (desk.Ask(store => store.ProtectionKeys.List()) ?? []).Select(key => XElement.Parse(key))];

    public void StoreElement(XElement element, string friendlyName) => desk.Ask(store =>
    {
        store.ProtectionKeys.Keep(friendlyName, element.ToString(SaveOptions.DisableFormatting));
        return true;
    });
}
