namespace ChatBot.Storage.Embedded.Index;

/// <summary>Compares a question's vector with those of documents.</summary>
internal sealed class VectorScanner
{
    private readonly ReaderView _view;
    private readonly sbyte[] _question;
    private readonly float _scale;

    /// <param name="question">Of unit length, or empty: then every score is 0, as it is when the lengths differ.</param>
    public VectorScanner(ReaderView view, ReadOnlySpan<float> question)
    {
        _view = view;
        _question = new sbyte[question.Length];
        _scale = QuantizedVector.Quantize(question, _question);
    }

    /// <summary>The best documents with a cosine above 0, at most so many.</summary>
    public List<int> Top(int count)
    {
        var top = new TopDocs(count);
        if (_scale == 0 || count == 0)
        {
            return [];
        }

        for (var leaf = 0; leaf < _view.Leaves.Length; leaf++)
        {
            var live = _view.Leaves[leaf].AtomicReader.LiveDocs;
            for (var doc = 0; doc < _view.Columns[leaf].Lengths.Length; doc++)
            {
                var score = Score(leaf, doc);
                if (score > 0 && (live is null || live.Get(doc)))
                {
                    top.Add(_view.Leaves[leaf].DocBase + doc, score);
                }
            }
        }

        return top.Take();
    }

    /// <summary>The cosine.</summary>
    public float Score(int doc)
    {
        if (_scale == 0)
        {
            return 0;
        }

        var leaf = _view.LeafOf(doc);
        return Score(leaf, doc - _view.Leaves[leaf].DocBase);
    }

    private float Score(int leaf, int doc)
    {
        var columns = _view.Columns[leaf];
        return columns.Dimensions == _question.Length ? columns.Cosine(doc, _question, _scale) : 0;
    }
}
