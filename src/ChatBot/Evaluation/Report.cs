using Spectre.Console;

namespace ChatBot.Evaluation;

/// <summary>What a measurement shows a person: a table, and the cases worth looking at.</summary>
/// <param name="Method">How it was measured, in a sentence or two.</param>
public sealed record Report(string Title, string Method, ReportTable Table, IReadOnlyList<ReportSection> Sections);

/// <summary>A table of text; every row has a cell for each column.</summary>
public sealed record ReportTable(IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    /// <summary>Writes it to the terminal. Markup in cells has no effect.</summary>
    public void Write()
    {
        var table = new Table { Border = TableBorder.Rounded };
        table.AddColumns([.. Columns.Select(column => new TableColumn(new Text(column)))]);
        foreach (var row in Rows)
        {
            table.AddRow(row.Select(cell => new Text(cell)));
        }

        AnsiConsole.Write(table);
    }
}

/// <summary>Cases of a kind.</summary>
public sealed record ReportSection(string Title, IReadOnlyList<ReportCase> Cases);

/// <summary>A case, such as a question whose paragraph was missed.</summary>
/// <param name="Title">Such as the question.</param>
/// <param name="Texts">What there is to compare.</param>
public sealed record ReportCase(string Title, IReadOnlyList<ReportText> Texts);

/// <summary>A text with what it is, such as "expected".</summary>
public sealed record ReportText(string Label, string Text);
