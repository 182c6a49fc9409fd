namespace Imvo.Assistant.Retrieval.Ingestion.Docx;

/// <summary>The styles of a document.</summary>
internal sealed class DocxStyles
{
    // Word itself allows no longer chain; a circle would have no end.
    private const int LongestChain = 20;

    private readonly Dictionary<string, StyleDefinition> definitions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DocxStyle> known = new(StringComparer.Ordinal);

    /// <summary>Style of paragraphs that name none; null when the document has no such style.</summary>
    public string? Default { get; private set; }

    /// <summary>Language that the document says its text is in, such as <c>nl-NL</c>; null when it says none.</summary>
    public string? Language { get; private set; }

    /// <summary>Reads the part with the styles.</summary>
    public static DocxStyles Read(PartReader part)
    {
        var styles = new DocxStyles();
        while (part.Read())
        {
            if (!part.IsStart)
            {
                continue;
            }

            if (part.Name is "style")
            {
                styles.Add(part);
            }
            else if (part.Name is "lang")
            {
                // Those inside styles are read with them: what is left is that of the whole document.
                styles.Language ??= part.Attribute("val");
            }
        }

        return styles;
    }

    /// <summary>Gives a style; one that the document names but does not hold is known by its id alone.</summary>
    public DocxStyle Of(string? id)
    {
        if (id is null)
        {
            return DocxStyle.None;
        }

        if (!known.TryGetValue(id, out var style))
        {
            style = Resolve(id);
            known[id] = style;
        }

        return style;
    }

    private void Add(PartReader part)
    {
        var id = part.Attribute("styleId");
        var isDefault = part.Attribute("type") is "paragraph" && part.Attribute("default") is "1" or "true";
        var (name, basedOn, paragraph, run) = (string.Empty, (string?)null, ParagraphProperties.None, default(RunProperties));
        foreach (var element in part.Inside())
        {
            switch (element)
            {
                case "name":
                    name = part.Attribute("val") ?? string.Empty;
                    break;
                case "basedOn":
                    basedOn = part.Attribute("val");
                    break;
                case "pPr":
                    paragraph = ParagraphProperties.Read(part);
                    break;
                case "rPr":
                    run = RunProperties.Read(part);
                    break;
                case "tblStylePr":
                    part.Skip();
                    break;
            }
        }

        if (id is not null)
        {
            definitions[id] = new StyleDefinition(name, basedOn, paragraph, run);
            Default = isDefault ? id : Default;
        }
    }

    private DocxStyle Resolve(string id)
    {
        var style = DocxStyle.None;
        var isSaid = false;
        var next = id;
        for (var length = 0; length < LongestChain && next is not null; length++)
        {
            if (!definitions.TryGetValue(next, out var definition))
            {
                // "Kop1" for "Kop 1".
                return isSaid ? style : style with { HeadingLevel = StyleName.HeadingLevel(next), IsContents = style.IsContents || StyleName.IsContents(next) };
            }

            var (name, _, paragraph, run) = definition;
            if (!isSaid && (paragraph.OutlineLevel is not null || StyleName.HeadingLevel(name) is not null))
            {
                isSaid = true;
                style = style with
                {
                    HeadingLevel = paragraph.OutlineLevel is { } level ? DocxStyle.LevelOf(level) : StyleName.HeadingLevel(name),
                };
            }

            style = style with
            {
                IsContents = style.IsContents || StyleName.IsContents(name),
                List = style.List ?? paragraph.List,
                ListLevel = style.ListLevel ?? paragraph.ListLevel,
                IsHidden = style.IsHidden ?? run.IsHidden,
                IsBold = style.IsBold ?? run.IsBold,
            };
            next = definition.BasedOn;
        }

        return style;
    }

    private sealed record StyleDefinition(string Name, string? BasedOn, ParagraphProperties Paragraph, RunProperties Run);
}
