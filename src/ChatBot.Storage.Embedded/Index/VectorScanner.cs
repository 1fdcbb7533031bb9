namespace ChatBot.Storage.Embedded.Index;

/// <summary>Compares a question's vector with those of documents.</summary>
internal sealed class VectorScanner
{
    private readonly ReaderView view;
    private readonly sbyte[] question;
    private readonly float scale;

    /// <param name="question">Of unit length, or empty: then every score is 0, as it is when the lengths differ.</param>
    public VectorScanner(ReaderView view, ReadOnlySpan<float> question)
    {
        this.view = view;
        this.question = new sbyte[question.Length];
        scale = QuantizedVector.Quantize(question, this.question);
    }

    /// <summary>The best documents with a cosine above 0, at most so many.</summary>
    public List<int> Top(int count)
    {
        var top = new TopDocs(count);
        if (scale == 0 || count == 0)
        {
            return [];
        }

        for (var leaf = 0; leaf < this.view.Leaves.Length; leaf++)
        {
            var live = this.view.Leaves[leaf].AtomicReader.LiveDocs;
            for (var doc = 0; doc < this.view.Columns[leaf].Lengths.Length; doc++)
            {
                var score = Score(leaf, doc);
                if (score > 0 && (live is null || live.Get(doc)))
                {
                    top.Add(this.view.Leaves[leaf].DocBase + doc, score);
                }
            }
        }

        return top.Take();
    }

    /// <summary>The cosine.</summary>
    public float Score(int doc)
    {
        if (scale == 0)
        {
            return 0;
        }

        var leaf = this.view.LeafOf(doc);
        return Score(leaf, doc - this.view.Leaves[leaf].DocBase);
    }

    private float Score(int leaf, int doc)
    {
        var columns = this.view.Columns[leaf];
        return columns.Dimensions == this.question.Length ? columns.Cosine(doc, this.question, scale) : 0;
    }
}
