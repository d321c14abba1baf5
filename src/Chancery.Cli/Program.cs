using System.Text;
using Chancery.Cli;

// Windows consoles show UTF-8 only when told so.
if (OperatingSystem.IsWindows() && !Console.IsOutputRedirected) Console.OutputEncoding = Encoding.UTF8;
using var surroundings = Surroundings.OfProcess();
return await CommandLine.RunAsync(args, surroundings);
