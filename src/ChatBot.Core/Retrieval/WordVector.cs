using System.Numerics.Tensors;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ChatBot.Core.Retrieval;

/// <summary>What a word adds to the vector of a text, in a quarter of the bytes: a text has many words, and they come from all over the memory.</summary>
internal sealed class WordVector
{
    private readonly sbyte[] steps;
    private readonly float meaningStep;
    private readonly float featureStep;

    /// <param name="space">What it is of.</param>
    /// <param name="components">Finite: those of the word's meaning, then as many of its features.</param>
    public WordVector(WordVectors space, ReadOnlySpan<float> components)
    {
        Space = space;
        this.steps = new sbyte[components.Length];
        meaningStep = Quantize(components[..WordVectors.Dimensions], this.steps);
        featureStep = Quantize(components[WordVectors.Dimensions..], this.steps.AsSpan(WordVectors.Dimensions));
    }

    /// <summary>The vectors it was made with: those of others cannot be added to it.</summary>
    public WordVectors Space { get; }

    /// <summary>Adds the components, times a factor, to a sum of as many.</summary>
    public void AddTo(Span<float> sum, float times)
    {
        Add(this.steps.AsSpan(0, WordVectors.Dimensions), times * meaningStep, sum);
        Add(this.steps.AsSpan(WordVectors.Dimensions), times * featureStep, sum[WordVectors.Dimensions..]);
    }

    /// <summary>Scales components so that the largest is 127.</summary>
    /// <returns>The value of one step.</returns>
    private static float Quantize(ReadOnlySpan<float> components, Span<sbyte> steps)
    {
        var step = MathF.Abs(TensorPrimitives.MaxMagnitude(components)) / sbyte.MaxValue;
        if (step == 0)
        {
            return 0;
        }

        Span<float> scaled = stackalloc float[components.Length];
        TensorPrimitives.Divide(components, step, scaled);
        TensorPrimitives.Round(scaled, scaled);
        TensorPrimitives.ConvertSaturating<float, sbyte>(scaled, steps[..components.Length]);
        return step;
    }

    private static void Add(ReadOnlySpan<sbyte> steps, float factor, Span<float> sum)
    {
        var factors = Vector256.Create(factor);
        var sums = MemoryMarshal.Cast<float, Vector256<float>>(sum);
        var from = MemoryMarshal.Cast<sbyte, Vector128<sbyte>>(steps);
        for (var i = 0; i < from.Length; i++)
        {
            var (lower, upper) = Vector256.Widen(Vector256.Create(Vector128.WidenLower(from[i]), Vector128.WidenUpper(from[i])));
            sums[2 * i] += Vector256.ConvertToSingle(lower) * factors;
            sums[(2 * i) + 1] += Vector256.ConvertToSingle(upper) * factors;
        }
    }
}
