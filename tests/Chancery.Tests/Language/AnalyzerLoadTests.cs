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
    public void A_sentence_without_words_is_no_sentence() =>
        Should.Throw<ArgumentException>(() => English.Analyzer.AnalyzeSentence("text", []));

    private string Write(string name, string content)
    {
        var path = Path.Combine(folder.FullName, name);
        File.WriteAllText(path, content);
        return path;
    }
}
