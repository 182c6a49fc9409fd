using System.Xml;

namespace Imvo.Assistant.Documents.Docx;

/// <summary>Namespaces of Office Open XML, and writing with its prefixes.</summary>
internal static class DocxNames
{
    public const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    public const string Package = "http://schemas.openxmlformats.org/package/2006/relationships";

    public static void Start(this XmlWriter xml, string name) => xml.WriteStartElement("w", name, Word);

    public static void End(this XmlWriter xml) => xml.WriteEndElement();

    public static void Attribute(this XmlWriter xml, string name, string value) => xml.WriteAttributeString("w", name, Word, value);

    /// <summary>An element without content, with its value.</summary>
    public static void Value(this XmlWriter xml, string name, string value)
    {
        xml.Start(name);
        xml.Attribute("val", value);
        xml.End();
    }

    /// <summary>An element without content or value.</summary>
    public static void Flag(this XmlWriter xml, string name)
    {
        xml.Start(name);
        xml.End();
    }

    /// <summary>Begins a part whose root is of the word processor.</summary>
    public static void Root(this XmlWriter xml, string name)
    {
        xml.Start(name);
        xml.WriteAttributeString("xmlns", "w", null, Word);
        xml.WriteAttributeString("xmlns", "r", null, Relations);
    }
}
