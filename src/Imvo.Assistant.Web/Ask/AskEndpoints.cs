using System.Text.Json;
using Imvo.Assistant.Core.Answers;
using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Orchestration.Prompts;
using Imvo.Assistant.Orchestration.Wire;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Imvo.Assistant.Web.Ask;

/// <summary><c>POST /api/ask</c>.</summary>
internal static class AskEndpoints
{
    private const int MostPassages = 50;
    private const int MostHistory = 50;

    public static void MapAsk(this IEndpointRouteBuilder app) =>
        app.MapPost("/api/ask", (RequestDelegate)Ask).RequireRateLimiting(AskLimits.Policy);

    private static async Task Ask(HttpContext context)
    {
        AskRequest? body;
        try
        {
            body = await JsonSerializer.DeserializeAsync(context.Request.Body, WireJson.Default.AskRequest, context.RequestAborted);
        }
        catch (JsonException e)
        {
            await Problem(context, $"The body must be JSON such as {{\"question\": \"…\"}}: {e.Message}");
            return;
        }

        if (Mistake(body) is { } mistake)
        {
            await Problem(context, mistake);
            return;
        }

        var answer = context.RequestServices.GetRequiredService<AnswerDesk>().Answer(new AnswerRequest
        {
            Question = body!.Question,
            Language = TextLanguageCodes.Parse(body.Lang),
            History = body.History is null ? [] : [.. body.History.Select(item => new ConversationMessage(item.Role, item.Text))],
            Scope = Scopes[body.Scope ?? "all"],
            AsOf = body.AsOf,
            Top = body.Top ?? 5,
        });
        var document = AnswerDocument.Of(answer, context.RequestServices.GetRequiredService<PromptLibrary>());
        context.Response.StatusCode = answer.Status == AnswerStatus.Error ? StatusCodes.Status500InternalServerError : StatusCodes.Status200OK;
        context.Response.ContentType = "application/json; charset=utf-8";
        await JsonSerializer.SerializeAsync(context.Response.Body, document, WireJson.Default.AnswerDocument, context.RequestAborted);
    }

    private static readonly Dictionary<string, SearchScope> Scopes = new(StringComparer.Ordinal)
    {
        ["all"] = SearchScope.All,
        ["notes"] = SearchScope.Notes,
        ["documents"] = SearchScope.Documents,
    };

    private static string? Mistake(AskRequest? body)
    {
        if (body is null)
        {
            return "The body is empty; send JSON such as {\"question\": \"…\"}.";
        }

        if (body.Lang is not null && TextLanguageCodes.Parse(body.Lang) is null)
        {
            return "'lang' must be nl or en.";
        }

        if (body.Scope is not null && !Scopes.ContainsKey(body.Scope))
        {
            return "'scope' must be all, notes or documents.";
        }

        if (body.Top is < 1 or > MostPassages)
        {
            return "'top' must be between 1 and 50.";
        }

        return body.History?.Count > MostHistory ? "'history' may hold 50 messages at most; send the last ones." : null;
    }

    private static Task Problem(HttpContext context, string detail) =>
        Results.Problem(statusCode: StatusCodes.Status400BadRequest, title: "Bad request", detail: detail).ExecuteAsync(context);
}
