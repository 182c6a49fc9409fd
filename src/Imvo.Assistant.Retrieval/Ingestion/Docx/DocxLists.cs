namespace Imvo.Assistant.Retrieval.Ingestion.Docx;

/// <summary>How the lists of a document are marked.</summary>
internal sealed class DocxLists
{
    private readonly Dictionary<int, Dictionary<int, ListLevel>> forms = [];
    private readonly Dictionary<int, int> formOfList = [];
    private readonly Dictionary<(int List, int Level), ListLevel> ownLevels = [];
    private readonly Dictionary<(int List, int Level), int> ownStarts = [];
    private readonly Dictionary<int, string> linkOfForm = [];
    private readonly Dictionary<string, int> formOfLink = new(StringComparer.Ordinal);
    private readonly Dictionary<(int Form, string Style), int> levelOfStyle = [];

    /// <summary>Reads the part with the lists.</summary>
    public static DocxLists Read(PartReader part)
    {
        var lists = new DocxLists();
        while (part.Read())
        {
            if (part is { IsStart: true, Name: "abstractNum" })
            {
                lists.AddForm(part);
            }
            else if (part is { IsStart: true, Name: "num" })
            {
                lists.AddList(part);
            }
        }

        return lists;
    }

    /// <summary>Number of the form that a list shares with others, which count on with it; null for an unknown list.</summary>
    public int? Form(int list)
    {
        if (!formOfList.TryGetValue(list, out var form))
        {
            return null;
        }

        // A form may only name the list style that holds it.
        return linkOfForm.TryGetValue(form, out var style) && formOfLink.TryGetValue(style, out var linked) ? linked : form;
    }

    /// <summary>How a level of a list is marked.</summary>
    public ListLevel Level(int list, int level) =>
        ownLevels.TryGetValue((list, level), out var own) ? own
        : Form(list) is { } form && forms[form].TryGetValue(level, out var shared) ? shared
        : ListLevel.Plain;

    /// <summary>First number of a level where the list has one of its own; null otherwise.</summary>
    public int? OwnStart(int list, int level) => ownStarts.TryGetValue((list, level), out var start) ? start : null;

    /// <summary>Level that a paragraph style has in a list; 0 when the list names none.</summary>
    public int LevelOfStyle(int list, string? style) =>
        style is not null && Form(list) is { } form && levelOfStyle.TryGetValue((form, style), out var level) ? level : 0;

    private void AddForm(PartReader part)
    {
        var form = part.Number("abstractNumId") ?? -1;
        var levels = new Dictionary<int, ListLevel>();
        forms[form] = levels;
        foreach (var name in part.Inside())
        {
            switch (name)
            {
                case "lvl":
                    var number = part.Number("ilvl") ?? 0;
                    levels[number] = ReadLevel(part, form, number);
                    break;
                case "numStyleLink":
                    linkOfForm[form] = part.Attribute("val") ?? string.Empty;
                    break;
                case "styleLink":
                    formOfLink[part.Attribute("val") ?? string.Empty] = form;
                    break;
            }
        }
    }

    private ListLevel ReadLevel(PartReader part, int form, int number) =>
        ListLevel.Read(part, style => levelOfStyle.TryAdd((form, style), number));

    private void AddList(PartReader part)
    {
        var list = part.Number("numId") ?? -1;
        var level = 0;
        foreach (var name in part.Inside())
        {
            switch (name)
            {
                case "abstractNumId" when part.Number() is { } form && forms.ContainsKey(form):
                    formOfList[list] = form;
                    break;
                case "lvlOverride":
                    level = part.Number("ilvl") ?? 0;
                    break;
                case "startOverride":
                    ownStarts[(list, level)] = part.Number() ?? 1;
                    break;
                case "lvl":
                    ownLevels[(list, level)] = ListLevel.Read(part, _ => { });
                    break;
            }
        }
    }
}
