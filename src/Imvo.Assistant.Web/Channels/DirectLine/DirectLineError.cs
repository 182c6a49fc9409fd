using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Imvo.Assistant.Web.Channels.DirectLine;

/// <summary>An error in the form of Direct Line 3.0.</summary>
/// <param name="Code">What went wrong, in a word that programs know.</param>
/// <param name="Message">What went wrong and what mends it.</param>
internal sealed record DirectLineError(string Code, string Message)
{
    public static Task Write(HttpContext context, int status, string code, string message)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json; charset=utf-8";
        return JsonSerializer.SerializeAsync(
            context.Response.Body,
            new DirectLineErrorBody(new DirectLineError(code, message)),
            DirectLineJson.Default.DirectLineErrorBody,
            context.RequestAborted);
    }
}
