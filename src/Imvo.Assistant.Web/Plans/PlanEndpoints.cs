using System.Globalization;
using System.Text;
using System.Text.Json;
using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Core.Planning;
using Imvo.Assistant.Core.Planning.Intake;
using Imvo.Assistant.Core.Planning.Plans;
using Imvo.Assistant.Documents;
using Imvo.Assistant.Documents.Docx;
using Imvo.Assistant.Documents.Html;
using Imvo.Assistant.Documents.Markdown;
using Imvo.Assistant.Documents.Pdf;
using Imvo.Assistant.Web.Ask;
using Imvo.Assistant.Web.Hosting;
using Imvo.Assistant.Web.Plans.Keeping;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Imvo.Assistant.Web.Plans;

/// <summary><c>POST /api/plans</c> and <c>GET /api/plans/{id}.{json|html|md|docx|pdf}</c>.</summary>
internal static class PlanEndpoints
{
    // Each print starts a browser; two at once is what a small machine carries.
    private static readonly SemaphoreSlim Printers = new(2);

    public static void MapPlans(this IEndpointRouteBuilder app)
    {
        app.MapPost("/api/plans", (RequestDelegate)Make).RequireRateLimiting(AskLimits.Policy);
        app.MapGet("/api/plans/{id}", (RequestDelegate)Get).RequireRateLimiting(AskLimits.Policy);
    }

    private static async Task Make(HttpContext context)
    {
        var desk = context.RequestServices.GetRequiredService<PlanDesk>();
        using var body = new MemoryStream();
        try
        {
            await context.Request.Body.CopyToAsync(body, context.RequestAborted);
            var plan = Plan(body.ToArray(), context.Request.Query["lang"], desk);
            var id = context.RequestServices.GetRequiredService<PlanStore>().Keep(plan);
            context.Response.StatusCode = StatusCodes.Status201Created;
            context.Response.Headers.Location = "/api/plans/" + id;
            context.Response.ContentType = "application/json; charset=utf-8";
            await context.Response.WriteAsync(
                $"{{\"id\":\"{id}\",\"links\":{{\"page\":\"/plans/{id}\",\"json\":\"/api/plans/{id}.json\",\"html\":\"/api/plans/{id}.html\",\"md\":\"/api/plans/{id}.md\",\"docx\":\"/api/plans/{id}.docx\",\"pdf\":\"/api/plans/{id}.pdf\"}},\"plan\":{JsonSerializer.Serialize(plan, PlanJson.Compact.RiskPlan)}}}",
                context.RequestAborted);
        }
        catch (IntakeInvalidException e)
        {
            await Problem(context, StatusCodes.Status400BadRequest, e.Message);
        }
        catch (BadHttpRequestException e)
        {
            await Problem(context, e.StatusCode, e.Message);
        }
    }

    // Either an intake, or { "text": "…" } in the words of the firm.
    private static RiskPlan Plan(byte[] body, string? lang, PlanDesk desk)
    {
        var language = TextLanguageCodes.Parse(lang);
        if (TextOf(body) is { } text)
        {
            var asked = language ?? LanguageDetector.Detect(text) ?? TextLanguage.Dutch;
            return desk.Plan(desk.Read(text, asked), asked);
        }

        return desk.Plan(IntakeDocument.Read(body, desk.Tables), language ?? TextLanguage.Dutch);
    }

    private static string? TextOf(byte[] body)
    {
        try
        {
            using var json = JsonDocument.Parse(body);
            return json.RootElement.ValueKind == JsonValueKind.Object && json.RootElement.TryGetProperty("text", out var text) && text.ValueKind == JsonValueKind.String
                ? text.GetString()
                : null;
        }
        catch (JsonException)
        {
            // Reading it as an intake says what is wrong.
            return null;
        }
    }

    private static async Task Get(HttpContext context)
    {
        var name = (context.GetRouteValue("id") as string ?? string.Empty).Split('.', 2);
        var format = name.Length == 2 ? name[1] : Accepted(context.Request);
        var store = context.RequestServices.GetRequiredService<PlanStore>();
        context.Response.Headers.CacheControl = "no-store";
        if (store.Find(name[0]) is not { } plan)
        {
            await (store.WasThere(name[0])
                ? Problem(context, StatusCodes.Status410Gone, "This plan has been deleted, or its time is over. Make it again at /plan.")
                : Problem(context, StatusCodes.Status404NotFound, "There is no plan at this address. Make one at /plan."));
            return;
        }

        var documents = context.RequestServices.GetRequiredService<PlanDesk>().Documents;
        if (documents.Part(context.Request.Query["part"] is [{ Length: > 0 } part, ..] ? part : "plan", plan) is not { } document)
        {
            await Problem(context, StatusCodes.Status404NotFound, $"There is no such part. Use plan, {string.Join(", ", PlanDocuments.Attachments)}.");
            return;
        }

        switch (format)
        {
            case "json":
                await Send(context, "application/json; charset=utf-8", JsonSerializer.SerializeToUtf8Bytes(plan, PlanJson.Compact.RiskPlan), name: null);
                break;
            case "md":
                await Send(context, "text/markdown; charset=utf-8", Encoding.UTF8.GetBytes(MarkdownWriter.Write(document)), name: null);
                break;
            case "html":
                context.Response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'";
                await Send(context, "text/html; charset=utf-8", Encoding.UTF8.GetBytes(HtmlWriter.Write(document)), name: null);
                break;
            case "docx":
                await Send(context, "application/vnd.openxmlformats-officedocument.wordprocessingml.document", DocxWriter.Write(document), "plan.docx");
                break;
            case "pdf":
                await Print(context, plan, HtmlWriter.Write(document));
                break;
            default:
                await Problem(context, StatusCodes.Status406NotAcceptable, "Use json, html, md, docx or pdf.");
                break;
        }
    }

    private static async Task Print(HttpContext context, RiskPlan plan, string html)
    {
        var parts = context.RequestServices.GetRequiredService<AssistantParts>();
        await Printers.WaitAsync(context.RequestAborted);
        try
        {
            var printed = await new PdfPrinter(ChromiumProgram.Installed, TimeSpan.FromSeconds(parts.Settings.Limits.PdfSeconds)).PrintAsync(html, context.RequestAborted);
            if (printed.Status == PdfStatus.Printed)
            {
                await Send(context, "application/pdf", printed.Content.ToArray(), "plan.pdf");
                return;
            }

            await Problem(context, StatusCodes.Status503ServiceUnavailable, context.RequestServices.GetRequiredService<PlanDesk>().Documents.Explain(printed.Status, plan.Language)!);
        }
        finally
        {
            Printers.Release();
        }
    }

    private static string Accepted(HttpRequest request) => request.Headers.Accept.ToString() switch
    {
        var accept when accept.Contains("text/html", StringComparison.OrdinalIgnoreCase) => "html",
        var accept when accept.Contains("text/markdown", StringComparison.OrdinalIgnoreCase) => "md",
        var accept when accept.Contains("application/pdf", StringComparison.OrdinalIgnoreCase) => "pdf",
        var accept when accept.Contains("wordprocessingml", StringComparison.OrdinalIgnoreCase) => "docx",
        _ => "json",
    };

    private static async Task Send(HttpContext context, string type, byte[] content, string? name)
    {
        context.Response.ContentType = type;
        context.Response.ContentLength = content.Length;
        if (name is not null)
        {
            context.Response.Headers.ContentDisposition = string.Create(CultureInfo.InvariantCulture, $"attachment; filename=\"{name}\"");
        }

        await context.Response.Body.WriteAsync(content, context.RequestAborted);
    }

    private static Task Problem(HttpContext context, int status, string detail) =>
        Results.Problem(statusCode: status, detail: detail).ExecuteAsync(context);
}
