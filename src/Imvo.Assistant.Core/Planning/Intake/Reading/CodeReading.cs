using Imvo.Assistant.Core.Planning.Intake.Sentences;
using Imvo.Assistant.Core.Planning.Intake.Terms;

namespace Imvo.Assistant.Core.Planning.Intake.Reading;

/// <summary>Reads customs codes and SBI codes.</summary>
internal sealed class CodeReading(ReadText text)
{
    private const int LeastCustomsDigits = 4;
    private const int MostCustomsDigits = 10;
    private const int LeastSbiDigits = 2;
    private const int MostSbiDigits = 6;

    public void Read(List<Finding> findings)
    {
        for (var at = 0; at < text.Count; at++)
        {
            if (text.At(at, WordKind.Customs) is { } customs)
            {
                ReadCodes(findings, customs, IntakeSlots.CustomsCodes, LeastCustomsDigits, MostCustomsDigits);
            }

            if (text.At(at, WordKind.Sbi) is { } sbi)
            {
                ReadCodes(findings, sbi, IntakeSlots.SbiCodes, LeastSbiDigits, MostSbiDigits);
            }
        }
    }

    private void ReadCodes(List<Finding> findings, WordMark mark, string slot, int least, int most)
    {
        var at = mark.Last + 1;
        while (at < text.Count)
        {
            while (text.Is(at, WordKind.Common) || text.Is(at, WordKind.And))
            {
                at++;
            }

            if (at >= text.Count || !text.Tokens[at].IsNumber)
            {
                return;
            }

            var first = at;
            var code = DigitsOf(at);

            // 6802 93 is one code in two parts; 6109 6110 are two.
            while (at + 1 < text.Count && text.Tokens[at + 1] is { IsNumber: true, Before: Gap.None } && DigitsOf(at + 1) is { Length: <= 2 } part
                && code.Length + part.Length <= most)
            {
                at++;
                code += part;
            }

            // In 'sbi 62.01, 12 man' the second number is no code.
            if (code.Length < (first == mark.Last + 1 ? least : LeastCustomsDigits))
            {
                return;
            }

            if (code.Length <= most)
            {
                findings.Add(new Finding(slot, code, first, at, Polarity.IsNegated(text, first, at), Polarity.Correction(text, first)));
            }

            at++;
            if (at >= text.Count || (text.Tokens[at].Before < Gap.Comma && !text.Is(at, WordKind.And) && !text.Tokens[at].IsNumber))
            {
                return;
            }
        }
    }

    private string DigitsOf(int at)
    {
        var token = text.Tokens[at];
        Span<char> digits = stackalloc char[MostCustomsDigits + 1];
        var written = 0;
        for (var place = token.Start; place < token.End && written < digits.Length; place++)
        {
            if (char.IsAsciiDigit(text.Text[place]))
            {
                digits[written++] = text.Text[place];
            }
        }

        return new string(digits[..written]);
    }
}
