using System.Globalization;
using Imvo.Assistant.Core.Planning.Intake.Numbers;
using Imvo.Assistant.Core.Planning.Intake.Sentences;
using Imvo.Assistant.Core.Planning.Intake.Terms;

namespace Imvo.Assistant.Core.Planning.Intake.Reading;

/// <summary>Reads short answers that make sense only with the question: <c>12</c>, <c>ja</c>.</summary>
internal sealed class AnswerReading(ReadText text, List<WrittenNumber> numbers, string asked)
{
    private const decimal MostPeople = 5_000_000;

    public void Read(List<Finding> findings)
    {
        if (text.Count == 0 || Has(findings))
        {
            return;
        }

        switch (asked)
        {
            case IntakeSlots.Employees or IntakeSlots.Turnover or IntakeSlots.Balance:
                ReadNumber(findings);
                break;
            case IntakeSlots.Tier1Known or IntakeSlots.LargeCustomers or IntakeSlots.PublicTenders or IntakeSlots.Innovation:
                ReadYesOrNo(findings);
                break;
            case IntakeSlots.SalesCountries when text.Is(0, WordKind.No) && findings.Count == 0:
                findings.Add(new Finding(asked, CountryReading.Own, 0, 0));
                break;
            case IntakeSlots.CustomsCodes:
                ReadCode(findings);
                break;
            case IntakeSlots.Products when findings.Count == 0:
                ReadProduct(findings);
                break;
            default:
                break;
        }
    }

    private bool Has(List<Finding> findings)
    {
        foreach (var finding in findings)
        {
            if (string.Equals(finding.Slot, asked, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private void ReadNumber(List<Finding> findings)
    {
        if (numbers is not [var number] || (text.Count > 1 && number.Value == 1 && !text.Tokens[number.First].IsNumber))
        {
            return;
        }

        var isPeople = string.Equals(asked, IntakeSlots.Employees, StringComparison.Ordinal);
        var isAbsurd = number.Value < 1 || number.Value >= Digits.Absurd || text.Tokens[number.First].IsNegative
            || (isPeople && number.Value > MostPeople);
        var value = isPeople ? decimal.Ceiling(number.Value) : number.Value;
        findings.Add(new Finding(
            asked, isAbsurd ? StaffReading.Absurd : value.ToString("0.##", CultureInfo.InvariantCulture), number.First, number.Last));
    }

    private void ReadYesOrNo(List<Finding> findings)
    {
        // 'Nee, India' answers nothing: it corrects the country.
        if (findings.Count > 0)
        {
            return;
        }

        if (text.At(0, WordKind.Yes) is { } yes)
        {
            findings.Add(new Finding(asked, "true", 0, yes.Last));
        }
        else if (text.At(0, WordKind.No) is { } no)
        {
            findings.Add(new Finding(asked, "false", 0, no.Last));
        }
    }

    private void ReadCode(List<Finding> findings)
    {
        foreach (var number in numbers)
        {
            var token = text.Tokens[number.First];
            if (token.Folded.Replace(".", string.Empty, StringComparison.Ordinal) is { Length: >= 4 and <= 10 } code && token.IsNumber)
            {
                findings.Add(new Finding(asked, code, number.First, number.Last));
            }
        }
    }

    private void ReadProduct(List<Finding> findings)
    {
        for (var at = 0; at < text.Count; at++)
        {
            if (text.Tokens[at] is { IsKnown: false, IsNumber: false })
            {
                findings.Add(new Finding(asked, string.Empty, at, at));
                return;
            }
        }
    }
}
