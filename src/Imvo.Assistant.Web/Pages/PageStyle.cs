namespace Imvo.Assistant.Web.Pages;

/// <summary>Style sheets that are part of the program.</summary>
internal static class PageStyle
{
    public static byte[] Read(string name)
    {
        using var stream = typeof(PageStyle).Assembly.GetManifestResourceStream(name)!;
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return memory.ToArray();
    }
}
