using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Imvo.Assistant.Core.Language;
using Imvo.Assistant.State;
using Imvo.Assistant.Web.Ask;
using Imvo.Assistant.Web.Conversations;
using Imvo.Assistant.Web.Settings;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Hosting;

namespace Imvo.Assistant.Web.Channels.DirectLine;

/// <summary>Direct Line 3.0, as Web Chat and botframework-directlinejs speak it: <c>/v3/directline</c>.</summary>
internal sealed class DirectLineEndpoints(
    DirectLineTokens tokens,
    DirectLineOrigins origins,
    ConversationDesk desk,
    ActivityReplay replay,
    DirectLineStream stream,
    AssistantSettings settings,
    IHostApplicationLifetime lifetime)
{
    // Activities are flat; deeper ones are made to break readers.
    private static readonly JsonDocumentOptions Shallow = new() { MaxDepth = 16 };

    private int _openSockets;

    private const string Root = "/v3/directline";
    private const string Conversation = Root + "/conversations/{conversation}";

    public void Map(IEndpointRouteBuilder app)
    {
        app.MapPost(Root + "/tokens/generate", (RequestDelegate)Generate).RequireRateLimiting(AskLimits.Policy);
        app.MapPost(Root + "/tokens/refresh", With(Refresh)).RequireRateLimiting(AskLimits.Policy);
        app.MapPost(Root + "/conversations", With(Start)).RequireRateLimiting(AskLimits.Policy);
        app.MapGet(Conversation, With(Reconnect)).RequireRateLimiting(AskLimits.Policy);
        app.MapPost(Conversation + "/activities", With(Post)).RequireRateLimiting(AskLimits.Policy);
        app.MapGet(Conversation + "/activities", With(Poll));
        app.MapPost(Conversation + "/upload", With(Upload)).RequireRateLimiting(AskLimits.Policy);
        app.MapGet(Conversation + "/stream", (RequestDelegate)Stream);
    }

    private async Task Generate(HttpContext context)
    {
        if (!origins.Allows(context))
        {
            await DirectLineError.Write(
                context,
                StatusCodes.Status403Forbidden,
                "OriginNotAllowed",
                "This page may not start conversations: its address must be listed in Channels:DirectLine:AllowedOrigins.");
            return;
        }

        if (await Asked(context) is not { } request)
        {
            return;
        }

        if (request.Tenant is { Length: > 0 } tenant)
        {
            await DirectLineError.Write(context, StatusCodes.Status404NotFound, "UnknownTenant", $"There is no tenant '{tenant}'; leave it out.");
            return;
        }

        if (request.Language is { Length: > 0 } language && TextLanguageCodes.Parse(language) is null)
        {
            await DirectLineError.Write(context, StatusCodes.Status400BadRequest, "BadLanguage", "'language' must be nl or en, or be left out.");
            return;
        }

        var grant = DirectLineTokens.New(string.Empty, request.Language ?? string.Empty);
        await Write(context, StatusCodes.Status200OK, grant, withStream: false);
    }

    private Task Refresh(HttpContext context, DirectLineGrant grant) => Write(context, StatusCodes.Status200OK, grant, withStream: false);

    private Task Start(HttpContext context, DirectLineGrant grant) => Enter(context, grant, StatusCodes.Status201Created);

    private Task Reconnect(HttpContext context, DirectLineGrant grant) => Enter(context, grant, StatusCodes.Status200OK);

    private async Task Enter(HttpContext context, DirectLineGrant grant, int status)
    {
        await desk.Accept(grant.Key, PostedActivity.JoinId, PostedActivity.Join(grant));
        await Write(context, status, grant, withStream: true);
    }

    private async Task Post(HttpContext context, DirectLineGrant grant)
    {
        JsonObject? posted;
        try
        {
            posted = (await JsonNode.ParseAsync(context.Request.Body, null, Shallow, context.RequestAborted)) as JsonObject;
        }
        catch (JsonException)
        {
            posted = null;
        }

        if (posted is null)
        {
            await DirectLineError.Write(
                context, StatusCodes.Status400BadRequest, "BadArgument", "The body must be one activity as JSON, at most 16 levels deep.");
            return;
        }

        if (PostedActivity.Read(posted, grant) is not { } turn)
        {
            // Typing and events of the page: heard, and nothing to do.
            await Write(context, StatusCodes.Status200OK, new ResourceResponse(DirectLineTokens.NewId()), DirectLineJson.Default.ResourceResponse);
            return;
        }

        var id = turn.Turn.Kind == Orchestration.Conversations.Turns.TurnKind.Joined
            ? PostedActivity.JoinId
            : PostedActivity.ClientId(posted) ?? "s:" + DirectLineTokens.NewId();
        var received = await desk.Accept(grant.Key, id, turn);
        await Write(context, StatusCodes.Status200OK, new ResourceResponse(TurnId.Of(received.Event)), DirectLineJson.Default.ResourceResponse);
    }

    private async Task Poll(HttpContext context, DirectLineGrant grant)
    {
        var set = replay.After(grant, Watermark.Read(context.Request.Query["watermark"]), Site(context));
        await Write(context, StatusCodes.Status200OK, set, DirectLineJson.Default.ActivitySet);
    }

    private Task Upload(HttpContext context, DirectLineGrant grant) => DirectLineError.Write(
        context,
        StatusCodes.Status415UnsupportedMediaType,
        "UploadNotSupported",
        "Files cannot be sent here. Type your question instead. / Bestanden sturen kan hier niet. Typ je vraag.");

    private async Task Stream(HttpContext context)
    {
        var reading = await tokens.ReadStream(context.Request.Query["t"]);
        var origin = DirectLineOrigins.Origin(context);
        if (reading.Grant is not { } grant || !IsFor(context, grant) || (origin is not null && !origins.Allows(context)))
        {
            await Refuse(context, reading);
            return;
        }

        if (!context.WebSockets.IsWebSocketRequest)
        {
            await DirectLineError.Write(context, StatusCodes.Status400BadRequest, "WebSocketExpected", "This address is for a WebSocket.");
            return;
        }

        if (Interlocked.Increment(ref _openSockets) > settings.Channels.DirectLine.OpenSockets)
        {
            Interlocked.Decrement(ref _openSockets);
            await Busy(context);
            return;
        }

        try
        {
            using var socket = await context.WebSockets.AcceptWebSocketAsync();
            using var stop = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, lifetime.ApplicationStopping);
            await stream.Run(socket, grant, Watermark.Read(context.Request.Query["watermark"]), Site(context), stop.Token);
        }
        finally
        {
            Interlocked.Decrement(ref _openSockets);
        }
    }

    // Every address below needs a token, and one of a conversation that of this conversation.
    private RequestDelegate With(Func<HttpContext, DirectLineGrant, Task> serve) => async context =>
    {
        var header = context.Request.Headers.Authorization.ToString();
        var reading = await tokens.Read(header.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase) ? header["Bearer ".Length..].Trim() : null);
        if (reading.Grant is not { } grant || !IsFor(context, grant))
        {
            await Refuse(context, reading);
            return;
        }

        try
        {
            await serve(context, grant);
        }
        catch (StoreBusyException)
        {
            await Busy(context);
        }
        catch (BadHttpRequestException e)
        {
            await DirectLineError.Write(context, e.StatusCode, "BadRequest", e.Message);
        }
    };

    private static Task Busy(HttpContext context)
    {
        context.Response.Headers.RetryAfter = "1";
        return DirectLineError.Write(
            context, StatusCodes.Status503ServiceUnavailable, "Busy", "Too much comes in at once. Nothing of this was kept; send it again in a second.");
    }

    private static bool IsFor(HttpContext context, DirectLineGrant grant) =>
        context.Request.RouteValues["conversation"] is not string conversation || string.Equals(conversation, grant.Conversation, StringComparison.Ordinal);

    // Clients take 403 for a token that ended, and 404 for a conversation that is not theirs.
    private static Task Refuse(HttpContext context, TokenReading reading) => reading.State switch
    {
        TokenState.Valid => DirectLineError.Write(context, StatusCodes.Status404NotFound, "ConversationNotFound", "The token is for another conversation."),
        TokenState.Expired => DirectLineError.Write(context, StatusCodes.Status403Forbidden, "TokenExpired", "The token has expired; ask for a new one."),
        TokenState.Missing => DirectLineError.Write(
            context, StatusCodes.Status401Unauthorized, "MissingToken", "Send the token as 'Authorization: Bearer …'; /v3/directline/tokens/generate gives one."),
        _ => DirectLineError.Write(context, StatusCodes.Status401Unauthorized, "BadToken", "The token is not one of this host; ask for a new one."),
    };

    private Task Write(HttpContext context, int status, DirectLineGrant grant, bool withStream)
    {
        var watermark = context.Request.Query["watermark"].ToString();
        var address = withStream
            ? $"{Site(context).Replace("http", "ws", StringComparison.Ordinal)}{Root}/conversations/{grant.Conversation}/stream" +
                $"?watermark={Uri.EscapeDataString(watermark.Length == 0 ? "-" : watermark)}&t={tokens.SignStream(grant)}"
            : null;
        return Write(
            context,
            status,
            new DirectLineConversation(grant.Conversation, tokens.Sign(grant), (int)DirectLineTokens.Lifetime.TotalSeconds, address),
            DirectLineJson.Default.DirectLineConversation);
    }

    private string Site(HttpContext context) => settings.Web.PublicBaseUrl.Length > 0
        ? settings.Web.PublicBaseUrl.TrimEnd('/')
        : $"{context.Request.Scheme}://{context.Request.Host}";

    // An empty body asks for nothing in particular. Null after a mistake, which has been told.
    private static async Task<TokenRequest?> Asked(HttpContext context)
    {
        try
        {
            using var body = new MemoryStream();
            await context.Request.Body.CopyToAsync(body, context.RequestAborted);
            return (body.Length == 0 ? null : JsonSerializer.Deserialize(body.ToArray(), DirectLineJson.Default.TokenRequest))
                ?? new TokenRequest(Tenant: null, Language: null);
        }
        catch (JsonException)
        {
            await DirectLineError.Write(
                context, StatusCodes.Status400BadRequest, "BadArgument", "The body must be JSON such as {\"tenant\": null, \"language\": \"nl\"}.");
        }
        catch (BadHttpRequestException e)
        {
            await DirectLineError.Write(context, e.StatusCode, "BadRequest", e.Message);
        }

        return null;
    }

    private static Task Write<T>(HttpContext context, int status, T body, JsonTypeInfo<T> type)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json; charset=utf-8";
        context.Response.Headers.CacheControl = "no-store";
        return JsonSerializer.SerializeAsync(context.Response.Body, body, type, context.RequestAborted);
    }
}
