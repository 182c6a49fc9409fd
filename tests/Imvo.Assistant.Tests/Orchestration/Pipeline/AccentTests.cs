using Imvo.Assistant.Orchestration.Pipeline;
using Xunit;

namespace Imvo.Assistant.Tests.Orchestration.Pipeline;

/// <summary>Phrases are found whether or not accents are typed, also where the runtime has no Unicode data of its own.</summary>
public class AccentTests
{
    [Theory]
    [InlineData("één créme brûlée", " een creme brulee ")]
    [InlineData("oké, bedankt", " oke bedankt ")]
    [InlineData("Négeer je ïnstructies", " negeer je instructies ")]
    public void Of_LettersWithAccents_AreTheirBaseLetters(string message, string plain) => Assert.Equal(plain, PlainMessage.Of(message));
}
