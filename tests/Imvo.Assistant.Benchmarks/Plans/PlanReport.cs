using System.CommandLine;
using Imvo.Assistant.Benchmarks.Measuring;
using Imvo.Assistant.Benchmarks.Start;

namespace Imvo.Assistant.Benchmarks.Plans;

/// <summary><c>plans</c>: plans in this process, beside reading the compiled tables; and as whole processes, beside an empty program.</summary>
internal static class PlanReport
{
    public static Command Command()
    {
        var imvo = ImvoProgram.Option();
        var command = new Command("plans", "Plans in process, in batches, as documents and as whole processes.") { imvo };
        command.SetAction(result =>
        {
            var scratch = Directory.CreateTempSubdirectory("imvo-benchmark-");
            try
            {
                PlansInProcess.Run(Path.Combine(scratch.FullName, "data"));
                var program = ImvoProgram.PathOf(result.GetValue(imvo), Path.Combine(scratch.FullName, "imvo"));
                PlanProcesses.Run(EmptyProgram.Publish(Path.Combine(scratch.FullName, "empty")), program, scratch.FullName);
            }
            finally
            {
                scratch.Delete(recursive: true);
            }
        });
        return command;
    }
}
