using System.Net;
using Chancery.Tests.Cli;
using Microsoft.Data.Sqlite;

namespace Chancery.Tests.Server;

public sealed class DamagedRecordTests
{
    [Fact]
    public async Task A_record_that_fails_is_told_on_a_page_and_as_a_problem()
    {
        using var small = new SmallRecord();
        await using var served = await ServedRecord.StartAsync(small.RecordPath);
        using (var connection = new SqliteConnection($"Data Source={small.RecordPath};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA foreign_keys = OFF; DROP TABLE matter_roles";
            command.ExecuteNonQuery();
        }

        using var page = await served.Client.GetAsync("/matters");
        page.StatusCode.ShouldBe(HttpStatusCode.InternalServerError);
        (await page.Content.ReadAsStringAsync()).ShouldContain("The record could not be asked");
        page.Headers.GetValues("Content-Security-Policy").Single().ShouldContain("default-src 'none'");
        using var problem = await served.Client.GetAsync("/api/v1/matters");
        problem.StatusCode.ShouldBe(HttpStatusCode.InternalServerError);
        problem.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
    }
}
