using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Chancery.Browser.Tests;

[Collection(nameof(Browser))]
public sealed class WorkingDayTests(Browser browser)
{
    [Fact]
    public async Task From_a_few_letters_to_the_sentence_that_says_so()
    {
        await using var window = await browser.OpenAsync();
        var page = window.Page;
        await page.GotoAsync("/");
        await page.Locator("#words").PressSequentiallyAsync("Hondur");
        var found = page.Locator("#words-found [role=option]");
        await Assertions.Expect(found.First).ToContainTextAsync("Honduras");
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Honduras");

        await page.GetByRole(AriaRole.Link, new() { Name = "Russia", Exact = true }).First.ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Honduras and Russia");
        await Assertions.Expect(page.Locator(".glance")).ToContainTextAsync("in force 2015-07-11");

        await window.ReadyAsync();
        var slider = page.Locator("input[type=range]");
        await slider.FocusAsync();
        await slider.EvaluateAsync("(slider) => { slider.value = 1000; slider.dispatchEvent(new Event('input')); slider.dispatchEvent(new Event('change')); }");
        await page.WaitForURLAsync("**/*as-of=2014-11-19*");
        await Assertions.Expect(page.Locator(".glance")).ToContainTextAsync("signed 2014-09-26");

        await page.GetByRole(AriaRole.Link, new() { Name = "Visa regime between Honduras and Russia" }).First.ClickAsync();
        await Assertions.Expect(page.Locator(".stages [aria-current=step]")).ToContainTextAsync("signed");
        await page.Locator("blockquote").Filter(new() { HasText = "Russia and Honduras sign agreement on visa-free travel" }).GetByRole(AriaRole.Link).ClickAsync();
        await Assertions.Expect(page.Locator("mark.lit").First).ToHaveTextAsync("Russia and Honduras sign agreement on visa-free travel");
        window.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_claim_and_its_words_light_one_another()
    {
        await using var window = await browser.OpenAsync();
        var page = window.Page;
        await page.GotoAsync("/documents/03-honduras-opens-embassy");
        var words = page.Locator("mark").Filter(new() { HasText = "Honduras opened an embassy in Moscow on Monday." });
        await words.HoverAsync();
        await Assertions.Expect(page.Locator(".claim.lit").First).ToContainTextAsync("Embassy of Honduras in Russia");
        await page.Locator(".claim").Filter(new() { HasText = "Trade turnover" }).First.HoverAsync();
        await Assertions.Expect(page.Locator("mark.lit")).ToContainTextAsync("Trade between Russia and Honduras");
        await Assertions.Expect(words).Not.ToContainClassAsync("lit");
        window.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_reviewer_works_with_the_keyboard_and_takes_a_decision_back()
    {
        await using var window = await browser.OpenAsync();
        var page = window.Page;
        await page.GotoAsync("/review?kind=visa");
        var waiting = await page.Locator(".queue .claim").CountAsync();
        waiting.ShouldBeGreaterThan(0);
        var id = await page.Locator(".queue .claim").First.GetAttributeAsync("data-claim");
        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("a");
        await Assertions.Expect(page.Locator(".notice")).ToContainTextAsync($"claim {id} is what the text says");
        await Assertions.Expect(page.Locator($"[data-claim='{id}']")).ToHaveCountAsync(0);
        await window.ReadyAsync();
        await page.Keyboard.PressAsync("u");
        await Assertions.Expect(page.Locator($"[data-claim='{id}']")).ToHaveCountAsync(1);
        await window.ReadyAsync();
        (await page.Locator(".queue .claim").CountAsync()).ShouldBe(waiting);
        window.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_reviewer_corrects_with_words_of_the_sentence_and_takes_it_back()
    {
        await using var window = await browser.OpenAsync();
        var page = window.Page;
        await page.GotoAsync("/review?what=claims");
        await page.Keyboard.PressAsync("j");
        var id = await page.Locator(".queue .claim").First.GetAttributeAsync("data-claim");
        await page.Keyboard.PressAsync("c");
        await page.WaitForURLAsync($"**/review/correct/{id}*");
        await Assertions.Expect(page.Locator(".word").First).ToBeVisibleAsync();
        await NoViolations(page);

        var empty = page.Locator("[data-role]").Last;
        await empty.FocusAsync();
        var word = await page.Locator(".word").First.TextContentAsync();
        await page.Locator(".word").First.ClickAsync();
        await Assertions.Expect(empty).ToHaveValueAsync(word!);
        await page.Locator(".word").Nth(1).ClickAsync();
        await Assertions.Expect(empty).ToHaveValueAsync($"{word} {await page.Locator(".word").Nth(1).TextContentAsync()}");
        await empty.FillAsync("");
        await empty.PressSequentiallyAsync("Hondur");
        await page.Locator("[role=option]:visible").First.ClickAsync();
        await Assertions.Expect(empty).ToHaveValueAsync("Honduras");
        await page.GetByLabel("Why").FillAsync("it says so");
        await page.GetByRole(AriaRole.Button, new() { Name = "Put on record" }).ClickAsync();
        await Assertions.Expect(page.Locator(".notice")).ToContainTextAsync($"claim {id}:");
        await Assertions.Expect(page.Locator($"[data-claim='{id}']")).ToHaveCountAsync(0);

        await page.GotoAsync("/decisions");
        await page.GetByRole(AriaRole.Button, new() { Name = "Undo decision" }).First.ClickAsync();
        await Assertions.Expect(page.Locator(".decisions .struck").First).ToContainTextAsync($"claim {id}:");
        await NoViolations(page);
        window.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_reviewer_who_is_not_sure_goes_on_and_the_keys_are_told()
    {
        await using var window = await browser.OpenAsync();
        var page = window.Page;
        await page.GotoAsync("/review?what=claims");
        var id = await page.Locator(".queue .claim").First.GetAttributeAsync("data-claim");
        await page.Keyboard.PressAsync("?");
        await Assertions.Expect(page.Locator("#keys dl")).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("n");
        await Assertions.Expect(page.Locator(".queue .claim").First).Not.ToHaveAttributeAsync("data-claim", id!);
        await window.ReadyAsync();
        await page.Keyboard.PressAsync("j");
        await Assertions.Expect(page.Locator(".queue .claim").Nth(1)).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("k");
        await Assertions.Expect(page.Locator(".queue .claim").First).ToBeFocusedAsync();
        window.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task Two_dates_are_compared_from_the_page_of_a_relation()
    {
        await using var window = await browser.OpenAsync();
        var page = window.Page;
        await page.GotoAsync("/relations/RUS/HND");
        await page.GetByLabel("Compare with").FillAsync("2014-01");
        await page.GetByRole(AriaRole.Button, new() { Name = "Compare" }).ClickAsync();
        await Assertions.Expect(page.Locator(".compared")).ToContainTextAsync("under negotiation → in force");
        await Assertions.Expect(page.Locator(".badge").First).ToBeVisibleAsync();
        window.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_table_is_taken_along_as_a_file()
    {
        await using var window = await browser.OpenAsync();
        var page = window.Page;
        await page.GotoAsync("/promises?actor=HND");
        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new() { Name = "CSV" }).ClickAsync());
        download.SuggestedFilename.ShouldBe("promises.csv");
        await using var file = await download.CreateReadStreamAsync();
        using var reader = new StreamReader(file);
        var lines = (await reader.ReadToEndAsync(TestContext.Current.CancellationToken)).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        lines[0].ShouldStartWith("matter,title,kind,promised");
        lines.Length.ShouldBe(await page.Locator("tbody tr").CountAsync() + 1);
    }

    [Fact]
    public async Task Everything_can_be_read_without_a_script()
    {
        await using var window = await browser.OpenAsync();
        await window.Page.RouteAsync("**/*.js", route => route.AbortAsync());
        await window.Page.GotoAsync("/");
        await window.Page.Locator("#words").FillAsync("Honduras");
        await window.Page.Keyboard.PressAsync("Enter");
        await window.Page.GetByRole(AriaRole.Link, new() { Name = "Honduras", Exact = true }).First.ClickAsync();
        await Assertions.Expect(window.Page.Locator("h1")).ToHaveTextAsync("Honduras");
    }

    private static async Task NoViolations(IPage page) =>
        (await page.RunAxe(new AxeRunOptions { ResultTypes = [ResultType.Violations] })).Violations.Select(violation => $"{violation.Id}: {violation.Nodes[0].Html}").ShouldBeEmpty();
}
