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

/// <summary><c>POST /api/ask</c>: JSON, or a stream of events when that is accepted.</summary>
internal static class AskEndpoints
{
    private const int MostPassages = 50;
    private const int MostHistory = 50;

    private static readonly Dictionary<string, SearchScope> Scopes = new(StringComparer.Ordinal)
    {
        ["all"] = SearchScope.All,
        ["notes"] = SearchScope.Notes,
        ["documents"] = SearchScope.Documents,
    };

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
            await Problem(context, StatusCodes.Status400BadRequest, $"The body must be JSON such as {{\"question\": \"…\"}}: {e.Message}");
            return;
        }
        catch (BadHttpRequestException e)
        {
            // Too large, or cut off: the server knows the status.
            await Problem(context, e.StatusCode, e.Message);
            return;
        }

        if (Mistake(body) is { } mistake)
        {
            await Problem(context, StatusCodes.Status400BadRequest, mistake);
            return;
        }

        if (body!.Tenant is { } tenant)
        {
            // Members' documents need a tenant's key, and no tenant has one yet.
            await Problem(context, StatusCodes.Status404NotFound, $"There is no tenant '{tenant}'; leave it out to search what is public.");
            return;
        }

        var answer = context.RequestServices.GetRequiredService<AnswerDesk>().Answer(new AnswerRequest
        {
            Question = body.Question,
            Language = TextLanguageCodes.Parse(body.Language),
            History = body.History is null ? [] : [.. body.History.Select(item => new ConversationMessage(item.Role, item.Text))],
            Scope = Scopes[body.Scope ?? "all"],
            AsOf = body.AsOf,
            Top = body.Top ?? 5,
        });
        context.Response.StatusCode = answer.Status == AnswerStatus.Error ? StatusCodes.Status500InternalServerError : StatusCodes.Status200OK;
        var document = AnswerDocument.Of(answer, context.RequestServices.GetRequiredService<PromptLibrary>());
        await (context.Request.Headers.Accept.ToString().Contains("text/event-stream", StringComparison.OrdinalIgnoreCase)
            ? AnswerStream.Write(context.Response, document, context.RequestAborted)
            : Write(context, document));
    }

    private static Task Write(HttpContext context, AnswerDocument document)
    {
        context.Response.ContentType = "application/json; charset=utf-8";
        return JsonSerializer.SerializeAsync(context.Response.Body, document, WireJson.Web.AnswerDocument, context.RequestAborted);
    }

    private static string? Mistake(AskRequest? body)
    {
        if (body?.Question is null)
        {
            return "There is no question; send JSON such as {\"question\": \"…\"}.";
        }

        if (body.Language is not null && TextLanguageCodes.Parse(body.Language) is null)
        {
            return "'language' must be nl or en.";
        }

        if (body.Scope is not null && !Scopes.ContainsKey(body.Scope))
        {
            return "'scope' must be all, notes or documents.";
        }

        if (body.Top is < 1 or > MostPassages)
        {
            return "'top' must be between 1 and 50.";
        }

        return MistakeInHistory(body.History);
    }

    private static string? MistakeInHistory(IReadOnlyList<AskMessage?>? history)
    {
        if (history is null)
        {
            return null;
        }

        if (history.Count > MostHistory)
        {
            return "'history' may hold 50 messages at most; send the last ones.";
        }

        return history.All(item => item is { Role: "user" or "assistant", Text: not null })
            ? null
            : "Each item of 'history' must be {\"role\": \"user\" or \"assistant\", \"text\": \"…\"}.";
    }

    private static Task Problem(HttpContext context, int status, string detail) =>
        Results.Problem(statusCode: status, detail: detail).ExecuteAsync(context);
}
