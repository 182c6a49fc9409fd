using FsCheck;
using FsCheck.Fluent;
using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Tests.Retrieval.Analysis;
using Xunit;

namespace Imvo.Assistant.Tests.Core.Language;

public class SentenceSplitterTests
{
    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.Elements("Een zin", "nog een", "art", "o.a", "J", "3", "2026", ".", "?", "!", "…", "\"", "”", ")", " ", "  ", "\n", "\r\n", "\t", "\u00A0"),
        AnyText.Generator)
        .ListOf()
        .Select(string.Concat);

    [Theory]
    [InlineData("", "")]
    [InlineData("  \n ", "")]
    [InlineData("Een zin zonder einde", "Een zin zonder einde")]
    [InlineData("Eerst dit. Dan dat! Of niet? Goed.", "Eerst dit.|Dan dat!|Of niet?|Goed.")]
    [InlineData("Zie art. 10 en par. 2. Daarna verder.", "Zie art. 10 en par. 2.|Daarna verder.")]
    [InlineData("Landen, o.a. Peru en d.w.z. Chili. En nu?", "Landen, o.a. Peru en d.w.z. Chili.|En nu?")]
    [InlineData("Rules, e.g. Article 5, i.e. The Act. Next.", "Rules, e.g. Article 5, i.e. The Act.|Next.")]
    [InlineData("Volgens J. Jansen mag het. Klaar.", "Volgens J. Jansen mag het.|Klaar.")]
    [InlineData("3. Kies een risico. 4. Pak het aan.", "3. Kies een risico.|4.|Pak het aan.")]
    [InlineData("Vanaf 2026. Niet eerder.", "Vanaf 2026.|Niet eerder.")]
    [InlineData("SDG 8.7. Dat is helder.", "SDG 8.7.|Dat is helder.")]
    [InlineData("Boven 5.000 mensen en 1.5 graad. Klaar.", "Boven 5.000 mensen en 1.5 graad.|Klaar.")]
    [InlineData("Hij zei: \"Stop.\" Daarna ging hij.", "Hij zei: \"Stop.\"|Daarna ging hij.")]
    [InlineData("(Zie de wet.) Dan verder.", "(Zie de wet.)|Dan verder.")]
    [InlineData("Mag dat? vroeg zij. Ja!", "Mag dat? vroeg zij.|Ja!")]
    [InlineData("Echt?! Ja.", "Echt?!|Ja.")]
    [InlineData("Een kop\nEen regel. Nog een\r\nEinde", "Een kop|Een regel.|Nog een|Einde")]
    [InlineData("Kijk op example.org voor meer. Of bel.", "Kijk op example.org voor meer.|Of bel.")]
    public void Split_Text_GivesItsSentences(string text, string sentences) =>
        Assert.Equal(sentences, string.Join('|', SentenceSplitter.Split(text).Select(sentence => text.Substring(sentence.Start, sentence.Length))));

    [Fact]
    public void Split_AnyText_GivesTrimmedSentencesInOrderThatHoldAllOfIt() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(1_000), Prop.ForAll(Texts.ToArbitrary(), text =>
    {
        var end = 0;
        foreach (var (start, length) in SentenceSplitter.Split(text))
        {
            var sentence = text.AsSpan(start, length);
            if (length < 1 || sentence.Trim().Length != length || sentence.Contains('\n') || !text.AsSpan(end..start).IsWhiteSpace())
            {
                return false;
            }

            end = start + length;
        }

        return text.AsSpan(end).IsWhiteSpace();
    }));
}
