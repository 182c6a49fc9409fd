using Imvo.Assistant.Retrieval.Ingestion.Pdf;

namespace Imvo.Assistant.Tests.Retrieval.Ingestion.Pdf;

/// <summary>Shell scripts under the names of the programs of poppler-utils.</summary>
internal static class FakePrograms
{
    /// <summary>Puts a <c>pdftotext</c> into a folder of its own.</summary>
    public static PdfPrograms PdfToText(DocumentFolder folder, string script)
    {
        var path = folder.Write("programs/pdftotext", $"#!/bin/sh\n{script}\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        return new PdfPrograms([Path.GetDirectoryName(path)!]);
    }
}
