using Chancery.Language;
using Chancery.Language.Data;
using Chancery.Language.Network;

namespace Chancery.Tests.Language;

public sealed class AnalyzerLoadTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory();

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void A_wrong_line_of_data_is_named_by_file_and_line()
    {
        var path = Write("abbreviations.tsv", "# comment\nMr.\tbefore-name\nDr.\tsomewhere\n");
        var error = Should.Throw<InvalidDataException>(() => WritingConventions.Load(folder.FullName));
        error.Message.ShouldStartWith($"{path}:3: ");
    }

    [Fact]
    public void A_file_that_is_no_model_is_refused()
    {
        var path = Write("model.bin", "something else\n");
        Should.Throw<InvalidDataException>(() => LanguageModelFile.Load(path)).Message.ShouldContain($"{path}:1");
    }

    [Fact]
    public void A_model_that_is_cut_short_is_refused()
    {
        var whole = File.ReadAllBytes(English.ModelPath);
        var path = Path.Combine(folder.FullName, "model.bin");
        File.WriteAllBytes(path, whole[..(whole.Length / 2)]);
        Should.Throw<InvalidDataException>(() => LanguageModelFile.Load(path)).Message.ShouldContain("cut short");
    }

    [Fact]
    public void A_model_of_another_version_is_refused_and_the_message_says_what_to_do()
    {
        var path = Write("model.bin", "chancery-model 1\nshape 16 16 16 16 16\nend\n");
        var message = Should.Throw<InvalidDataException>(() => LanguageModelFile.Load(path)).Message;
        message.ShouldContain($"{path}:1");
        message.ShouldContain("another version");
    }

    [Fact]
    public void A_model_with_more_than_its_header_promises_is_refused()
    {
        var path = Path.Combine(folder.FullName, "model.bin");
        File.WriteAllBytes(path, [.. File.ReadAllBytes(English.ModelPath), 0]);
        Should.Throw<InvalidDataException>(() => LanguageModelFile.Load(path)).Message.ShouldContain("1 bytes more");
    }

    [Fact]
    public void A_sentence_without_words_is_no_sentence() =>
        Should.Throw<ArgumentException>(() => English.Analyzer.AnalyzeSentence("text", []));

    private string Write(string name, string content)
    {
        var path = Path.Combine(folder.FullName, name);
        File.WriteAllText(path, content);
        return path;
    }
}
