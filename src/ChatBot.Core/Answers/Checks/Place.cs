namespace ChatBot.Core.Answers.Checks;

/// <summary>Words that stand side by side in a text.</summary>
internal readonly record struct Place(int First, int Last)
{
    /// <summary>Their numbers, in order.</summary>
    public IEnumerable<int> Words => Enumerable.Range(First, Last - First + 1);

    /// <summary>Whether a word is one of them.</summary>
    public bool Has(int word) => First <= word && word <= Last;
}
