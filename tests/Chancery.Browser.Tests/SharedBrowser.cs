namespace Chancery.Browser.Tests;

/// <summary>All tests share one browser and one program.</summary>
[CollectionDefinition(nameof(Browser))]
public sealed class SharedBrowser : ICollectionFixture<Browser>;
