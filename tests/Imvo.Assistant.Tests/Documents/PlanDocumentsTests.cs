using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Documents.Content;
using Imvo.Assistant.Documents.Pdf;
using Xunit;

namespace Imvo.Assistant.Tests.Documents;

/// <summary>What every document keeps to, whatever it says.</summary>
public class PlanDocumentsTests
{
    public static TheoryData<string, string, string> Samples => DocumentDesk.Samples;

    [Theory]
    [MemberData(nameof(Samples))]
    public void Document_Headings_AreFollowedBySomething(string plan, string language, string part)
    {
        var blocks = DocumentDesk.Blocks(DocumentDesk.Make(plan, language, part)).ToList();

        // A heading may be followed by one below it, and by nothing else that is empty.
        Assert.All(Enumerable.Range(0, blocks.Count).Where(at => blocks[at] is HeadingBlock or FoldBlock), at =>
        {
            Assert.True(at + 1 < blocks.Count);
            Assert.True(blocks[at + 1] is not HeadingBlock next || (blocks[at] is HeadingBlock heading && next.Level > heading.Level));
        });
        Assert.DoesNotContain(blocks, block => block is ListBlock { Items.Count: 0 } or TableBlock { Rows.Count: 0 } or FoldBlock { Blocks.Count: 0 });
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Document_Headings_SkipNoLevel(string plan, string language, string part)
    {
        var level = 0;
        foreach (var block in DocumentDesk.Make(plan, language, part).Blocks)
        {
            var next = block switch { HeadingBlock heading => heading.Level, FoldBlock => 2, _ => level };
            Assert.True(next <= level + 1);
            level = next;
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Document_Anchors_AreUniqueAndLinksLeadToThem(string plan, string language, string part)
    {
        var document = DocumentDesk.Make(plan, language, part);
        var anchors = DocumentDesk.Blocks(document).SelectMany(block => block switch
        {
            HeadingBlock heading => [heading.Anchor],
            FoldBlock fold => [fold.Anchor],
            TableBlock table => table.RowAnchors,
            _ => Enumerable.Empty<string>(),
        }).ToList();

        Assert.Equal(anchors.Count, anchors.Distinct(StringComparer.Ordinal).Count());
        Assert.All(anchors, anchor => Assert.Matches("^[a-z][a-z0-9-]*$", anchor));
        Assert.All(DocumentDesk.Texts(document).Where(text => text.Link?.StartsWith('#') == true), text => Assert.Contains(text.Link![1..], anchors, StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Document_Notes_AreNumberedAsTheyAreFirstNamed(string plan, string language, string part)
    {
        var document = DocumentDesk.Make(plan, language, part);

        var named = DocumentDesk.Texts(document).SelectMany(text => text.Notes).Distinct().ToList();

        Assert.Equal(Enumerable.Range(1, document.Notes.Count), named);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Document_Always_SaysDayVersionAndThatNobodyReviewedIt(string plan, string language, string part)
    {
        var text = DocumentDesk.Plain(DocumentDesk.Make(plan, language, part));

        Assert.Contains(language is "nl" ? "22 november 2026" : "22 November 2026", text, StringComparison.Ordinal);
        Assert.Contains("2026.11-abcdef12", text, StringComparison.Ordinal);
        Assert.Contains(language is "nl" ? "niet door een mens nagekeken" : "not reviewed by a person", text, StringComparison.Ordinal);
        Assert.Contains(SamplePlans.Hash, text, StringComparison.Ordinal);
    }

    [Fact]
    public void Document_NameWithBraces_IsNotFilledIn()
    {
        var plan = SamplePlans.Granite(TextLanguage.Dutch);
        plan = plan with { Intake = plan.Intake with { Products = [new("tegels {count} {products}", [])] } };

        Assert.Contains("tegels {count} {products}", DocumentDesk.Plain(DocumentDesk.Make(plan, "answers")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(PdfStatus.ChromiumMissing, "Chromium")]
    [InlineData(PdfStatus.TimedOut, "DOCX")]
    [InlineData(PdfStatus.Failed, "DOCX")]
    public void Explain_NoPdf_SaysWhatToDo(PdfStatus status, string expected)
    {
        Assert.Contains(expected, DocumentDesk.Documents.Explain(status, TextLanguage.Dutch), StringComparison.Ordinal);
        Assert.Contains(expected, DocumentDesk.Documents.Explain(status, TextLanguage.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_Pdf_IsNothing() => Assert.Null(DocumentDesk.Documents.Explain(PdfStatus.Printed, TextLanguage.Dutch));

    [Fact]
    public void Notes_OneUseNotConfirmed_SaySo()
    {
        var document = DocumentDesk.Make("granite", "nl", "plan");

        Assert.Contains(document.Notes, note => note.Text.EndsWith("(⚠ niet bevestigd)", StringComparison.Ordinal) && note.Text.StartsWith("Granite", StringComparison.Ordinal));
        Assert.Contains(document.Notes, note => note.Text.Contains("eigen oordeel, 2026", StringComparison.Ordinal));
        Assert.Contains(document.Notes, note => note.Text.Contains("actie 1.2, 31 mei 2018", StringComparison.Ordinal));
    }
}
