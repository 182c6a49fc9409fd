using System.Xml;

namespace Imvo.Assistant.Documents.Docx;

/// <summary>Writes the lists: one with bullets, and each numbered list by itself, so that each begins at 1.</summary>
internal static class DocxNumbering
{
    private const string Bullets = "0";
    private const string Numbers = "1";

    public static void Write(XmlWriter xml, int numberedLists)
    {
        xml.Root("numbering");
        Kind(xml, Bullets, "bullet", "•");
        Kind(xml, Numbers, "decimal", "%1.");
        List(xml, 1, Bullets);
        for (var list = 0; list < numberedLists; list++)
        {
            List(xml, list + 2, Numbers);
        }

        xml.End();
    }

    private static void Kind(XmlWriter xml, string key, string format, string text)
    {
        xml.Start("abstractNum");
        xml.Attribute("abstractNumId", key);
        xml.Value("multiLevelType", "singleLevel");
        xml.Start("lvl");
        xml.Attribute("ilvl", "0");
        xml.Value("start", "1");
        xml.Value("numFmt", format);
        xml.Value("lvlText", text);
        xml.Value("lvlJc", "left");
        xml.Start("pPr");
        xml.Start("ind");
        xml.Attribute("left", "397");
        xml.Attribute("hanging", "284");
        xml.End();
        xml.End();
        xml.End();
        xml.End();
    }

    private static void List(XmlWriter xml, int key, string kind)
    {
        xml.Start("num");
        xml.Attribute("numId", DocxState.Written(key));
        xml.Value("abstractNumId", kind);
        if (kind is Numbers)
        {
            xml.Start("lvlOverride");
            xml.Attribute("ilvl", "0");
            xml.Value("startOverride", "1");
            xml.End();
        }

        xml.End();
    }
}
