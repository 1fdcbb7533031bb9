using ChatBot.Core.Retrieval;

namespace ChatBot.Core.Tests.Retrieval;

public sealed class DenseScaleTests
{
    [Fact]
    public void The_built_in_cosines_stay_as_they_are() => Assert.Equal([0.1, 0.5, 0.3], Scaled(DenseScale.BuiltIn, 0.1, 0.5, 0.3));

    [Fact]
    public void Without_weight_vectors_count_nothing() => Assert.All(Scaled(new DenseScale(0, true), 0.1, 0.5, 0.3), cosine => Assert.Equal(0, cosine));

    [Fact]
    public void Two_models_that_agree_count_the_same_however_narrow_their_cosines_are()
    {
        var wide = Scaled(new DenseScale(3, false), -0.2, 0.8, 0.3);
        var narrow = Scaled(new DenseScale(3, false), 0.75, 0.85, 0.8);

        Assert.All(wide.Zip(narrow), pair => Assert.Equal(pair.First, pair.Second, 6));
        Assert.Equal(wide.Order(), new[] { wide[0], wide[2], wide[1] });
    }

    [Fact]
    public void Equal_cosines_tell_nothing() => Assert.All(Scaled(new DenseScale(3, false), 0.8, 0.8), cosine => Assert.Equal(0, cosine));

    [Fact]
    public void No_candidates_are_no_trouble() => Assert.Empty(Scaled(new DenseScale(3, false)));

    private static double[] Scaled(DenseScale scale, params double[] cosines) =>
        [.. scale.Apply(new CandidateSet([.. cosines.Select((cosine, i) => new Candidate(i, 1, cosine, 10, default))], [], cosines.Length, 10))
            .Candidates.Select(candidate => candidate.Dense)];
}
