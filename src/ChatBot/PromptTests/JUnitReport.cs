using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace ChatBot.PromptTests;

/// <summary>Test results in the XML that build servers read.</summary>
internal static class JUnitReport
{
    /// <summary>Writes the file.</summary>
    public static void Write(string file, IReadOnlyList<PromptTestReport> reports)
    {
        using var writer = XmlWriter.Create(file, new XmlWriterSettings { Indent = true, Encoding = new UTF8Encoding(false) });
        new XDocument(new XElement("testsuites", reports.Select(Suite))).Save(writer);
    }

    private static XElement Suite(PromptTestReport report) => new(
        "testsuite",
        new XAttribute("name", report.Name),
        new XAttribute("tests", report.Results.Count),
        new XAttribute("failures", report.Failed),
        new XAttribute("errors", 0),
        new XAttribute("skipped", 0),
        new XAttribute("time", Seconds(report.Results.Aggregate(TimeSpan.Zero, (sum, result) => sum + result.Took))),
        new XAttribute("timestamp", report.Finished.ToString("s", CultureInfo.InvariantCulture)),
        new XElement("properties", Property("promptHash", report.Hash), Property("replies", report.Replies)),
        report.Results.Select(result => new XElement(
            "testcase",
            new XAttribute("classname", "prompts." + report.Name),
            new XAttribute("name", result.Case.Id),
            new XAttribute("time", Seconds(result.Took)),
            result.Passed ? null : new XElement(
                "failure", new XAttribute("message", Legal(result.Faults[0])), new XAttribute("type", "expectation"), Legal(string.Join('\n', result.Faults))),
            new XElement("system-out", Legal(result.Outcome?.Text ?? string.Empty)))));

    private static XElement Property(string name, string value) => new("property", new XAttribute("name", name), new XAttribute("value", Legal(value)));

    private static string Seconds(TimeSpan time) => time.TotalSeconds.ToString("0.000", CultureInfo.InvariantCulture);

    /// <summary>A model may write characters that XML cannot hold.</summary>
    private static string Legal(string text) =>
        string.Concat(text.EnumerateRunes().Select(rune => rune.Value > char.MaxValue || XmlConvert.IsXmlChar((char)rune.Value) ? rune.ToString() : "\uFFFD"));
}
