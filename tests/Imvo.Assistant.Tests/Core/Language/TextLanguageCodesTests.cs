using Imvo.Assistant.Core.Language;
using Xunit;

namespace Imvo.Assistant.Tests.Core.Language;

public class TextLanguageCodesTests
{
    [Theory]
    [InlineData(TextLanguage.Dutch, "nl")]
    [InlineData(TextLanguage.English, "en")]
    public void Parse_CodeOfALanguage_GivesIt(TextLanguage language, string code)
    {
        Assert.Equal(code, language.Code());
        Assert.Equal(language, TextLanguageCodes.Parse(code));
        Assert.NotEqual(language, language.Other());
        Assert.Equal(code, language.Choose("nl", "en"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("NL")]
    [InlineData("nl-NL")]
    [InlineData("de")]
    public void Parse_AnythingElse_GivesNone(string? code) => Assert.Null(TextLanguageCodes.Parse(code));
}
