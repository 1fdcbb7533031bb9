namespace ChatBot.Core.Articles;

/// <summary>Tells headings from paragraphs and puts each paragraph under its heading. No text is lost: what heads nothing is a paragraph.</summary>
internal sealed class ArticleOutline
{
    private const string Separator = " – ";

    private readonly List<Paragraph> paragraphs = [];
    private readonly Stack<Section> sections = new();
    private string? unmarked;

    private ArticleOutline()
    {
    }

    /// <summary>The paragraphs of an article's blocks.</summary>
    /// <remarks>A marked heading holds until one of its level or a higher one; nested headings are joined by a dash. One or two
    /// blocks in a row that look like headings are the heading (and subheading) of the text behind them, when both are as short as one
    /// heading; three or more are a list, and so are those with no text behind them: paragraphs.</remarks>
    public static IReadOnlyList<Paragraph> Of(IReadOnlyList<TextBlock> blocks)
    {
        var outline = new ArticleOutline();
        for (var place = 0; place < blocks.Count;)
        {
            place += outline.Take(blocks, place);
        }

        outline.CloseSections(level: 1);
        return outline.paragraphs;
    }

    /// <returns>How many blocks were taken.</returns>
    private int Take(IReadOnlyList<TextBlock> blocks, int place)
    {
        var block = blocks[place];
        if (block.IsMarked)
        {
            CloseSections(block.Level);
            sections.Push(new(block));
            return 1;
        }

        var run = blocks.Skip(place).TakeWhile(next => next.LooksLikeHeading).Select(next => next.Text).ToList();
        if (run.Count == 0)
        {
            AddParagraph(block.Text);
            return 1;
        }

        var headsText = place + run.Count < blocks.Count && !blocks[place + run.Count].IsMarked;
        var heading = string.Join(Separator, run);
        if (headsText && run.Count <= 2 && heading.Length <= TextBlock.MaxHeading)
        {
            unmarked = heading;
        }
        else
        {
            run.ForEach(AddParagraph);
        }

        return run.Count;
    }

    private void AddParagraph(string text)
    {
        foreach (var section in sections)
        {
            section.IsEmpty = false;
        }

        var headings = sections.Reverse().Select(section => section.Heading.Text).ToList();
        if (unmarked is not null)
        {
            headings.Add(unmarked);
        }

        paragraphs.Add(new(paragraphs.Count + 1, headings.Count == 0 ? null : string.Join(Separator, headings), text));
    }

    private void CloseSections(int level)
    {
        unmarked = null;
        while (sections.TryPeek(out var section) && section.Heading.Level >= level)
        {
            sections.Pop();
            if (section.IsEmpty)
            {
                AddParagraph(section.Heading.Text);
            }
        }
    }

    private sealed class Section(TextBlock heading)
    {
        public TextBlock Heading { get; } = heading;

        public bool IsEmpty { get; set; } = true;
    }
}
