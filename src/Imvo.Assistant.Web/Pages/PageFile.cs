namespace Imvo.Assistant.Web.Pages;

/// <summary>Style sheets and scripts of pages that are part of the program.</summary>
internal static class PageFile
{
    public static byte[] Read(string name)
    {
        using var stream = typeof(PageFile).Assembly.GetManifestResourceStream(name)!;
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return memory.ToArray();
    }
}
