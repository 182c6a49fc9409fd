using System.Text;
using System.Text.Json;
using Imvo.Assistant.Orchestration.Wire;
using Microsoft.AspNetCore.Http;

namespace Imvo.Assistant.Web.Ask;

/// <summary>
/// Writes an answer as server-sent events: <c>delta</c> per sentence with its markers, <c>citation</c> per source, <c>done</c> with
/// the whole answer.
/// </summary>
internal static class AnswerStream
{
    public static async Task Write(HttpResponse response, AnswerDocument answer, CancellationToken cancellation)
    {
        response.ContentType = "text/event-stream; charset=utf-8";
        response.Headers.CacheControl = "no-store";
        foreach (var sentence in answer.Sentences)
        {
            var delta = JsonSerializer.Serialize(new StreamedSentence(sentence.Text, sentence.Citations), WireJson.Web.StreamedSentence);
            await Send(response, "delta", delta, cancellation);
        }

        foreach (var citation in answer.Citations)
        {
            await Send(response, "citation", JsonSerializer.Serialize(citation, WireJson.Web.CitationDocument), cancellation);
        }

        await Send(response, "done", JsonSerializer.Serialize(answer, WireJson.Web.AnswerDocument), cancellation);
    }

    // The data is JSON on one line, so it holds no line break that would end it.
    private static Task Send(HttpResponse response, string name, string data, CancellationToken cancellation) =>
        response.WriteAsync($"event: {name}\ndata: {data}\n\n", Encoding.UTF8, cancellation);
}
