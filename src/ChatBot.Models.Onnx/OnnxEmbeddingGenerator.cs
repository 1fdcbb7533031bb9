using System.Numerics.Tensors;
using Microsoft.Extensions.AI;
using Microsoft.ML.OnnxRuntime;

namespace ChatBot.Models.Onnx;

/// <summary>Embeds texts with a model that runs in this process.</summary>
public sealed class OnnxEmbeddingGenerator : IEmbeddingGenerator<string, Embedding<float>>
{
    /// <summary>The most texts of a run; those of like length run together, so that little is filled up.</summary>
    private const int BatchSize = 16;

    private const string TokenVectors = "last_hidden_state";

    private readonly OnnxModelOptions options;
    private readonly InferenceSession session;
    private readonly ITextTokenizer tokenizer;
    private readonly EmbeddingGeneratorMetadata metadata;
    private readonly string output;

    private OnnxEmbeddingGenerator(OnnxModelOptions options, OnnxModelFolder folder, InferenceSession session)
    {
        this.options = options;
        this.session = session;
        this.tokenizer = folder.LoadTokenizer();
        CheckInputs(folder);
        this.output = session.OutputNames.Contains(TokenVectors) ? TokenVectors : session.OutputNames[0];
        var how = $"{options.Pooling}{(options.Normalize ? "" : "-raw")}-{options.MaxTokens}".ToLowerInvariant();
        var name = $"{Path.GetFileName(Path.TrimEndingDirectorySeparator(folder.Path))}-{how}-{folder.Fingerprint()}";
        this.metadata = new EmbeddingGeneratorMetadata("onnx", null, name, Run(["1"])[0].Length);
    }

    /// <summary>Loads the model of a folder.</summary>
    /// <exception cref="OnnxModelException">The folder does not hold a model and a tokenizer that can be used.</exception>
    public static OnnxEmbeddingGenerator Load(OnnxModelOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var folder = OnnxModelFolder.Open(options.Folder);
        InferenceSession? session = null;
        try
        {
            session = new InferenceSession(folder.Model);
            return new OnnxEmbeddingGenerator(options, folder, session);
        }
        catch (OnnxRuntimeException failure)
        {
            session?.Dispose();
            throw new OnnxModelException($"The model {folder.Model} cannot be used: {failure.Message}", failure);
        }
        catch (OnnxModelException)
        {
            session?.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public Task<GeneratedEmbeddings<Embedding<float>>> GenerateAsync(
        IEnumerable<string> values, EmbeddingGenerationOptions? options = null, CancellationToken cancellationToken = default) => Task.Run(
        () =>
        {
            var texts = values.ToList();
            var vectors = new Embedding<float>[texts.Count];
            foreach (var batch in Enumerable.Range(0, texts.Count).OrderBy(i => texts[i].Length).Chunk(BatchSize))
            {
                cancellationToken.ThrowIfCancellationRequested();
                foreach (var (place, vector) in batch.Zip(Run([.. batch.Select(i => texts[i])])))
                {
                    vectors[place] = new Embedding<float>(vector) { ModelId = this.metadata.DefaultModelId };
                }
            }

            return new GeneratedEmbeddings<Embedding<float>>(vectors);
        },
        cancellationToken);

    /// <inheritdoc/>
    public object? GetService(Type serviceType, object? serviceKey = null)
    {
        ArgumentNullException.ThrowIfNull(serviceType);
        if (serviceKey is not null)
        {
            return null;
        }

        return serviceType == typeof(EmbeddingGeneratorMetadata) ? this.metadata
            : serviceType.IsInstanceOfType(this) ? this
            : null;
    }

    /// <inheritdoc/>
    public void Dispose() => this.session.Dispose();

    private void CheckInputs(OnnxModelFolder folder)
    {
        var unknown = this.session.InputNames.Except(OnnxInputs.All, StringComparer.Ordinal).ToList();
        if (unknown.Count > 0 || !this.session.InputNames.Contains(OnnxInputs.Ids))
        {
            throw new OnnxModelException(
                $"The model {folder.Model} has the inputs {string.Join(", ", this.session.InputNames)}. An embedding model has {string.Join(", ", OnnxInputs.All)}, or some of them."
                + " Export it for feature extraction.");
        }

        if (this.session.InputMetadata.FirstOrDefault(input => input.Value.ElementType != typeof(long)) is { Key: { } wrong })
        {
            throw new OnnxModelException($"The input {wrong} of the model {folder.Model} does not take 64-bit whole numbers. Export it again with the usual types.");
        }
    }

    private float[][] Run(IReadOnlyList<string> texts)
    {
        var batch = new TokenBatch([.. texts.Select(text => this.tokenizer.Encode(text, this.options.MaxTokens))], this.tokenizer.Padding);
        var inputs = this.session.InputNames.ToDictionary(name => name, batch.Input);
        try
        {
            using var run = new RunOptions();
            using var results = this.session.Run(run, inputs, [this.output]);
            return Pool(results[0], batch);
        }
        finally
        {
            foreach (var input in inputs.Values)
            {
                input.Dispose();
            }
        }
    }

    private float[][] Pool(OrtValue result, TokenBatch batch)
    {
        var shape = result.GetTensorTypeAndShape().Shape;
        var length = (int)shape[^1];
        var numbers = result.GetTensorDataAsSpan<float>();
        if (shape.Length is not (2 or 3) || shape[0] != batch.Count || (shape.Length == 3 && shape[1] != batch.Length))
        {
            throw new OnnxModelException(
                $"The output {this.output} of the model has the shape {string.Join(" x ", shape)} for {batch.Count} texts of {batch.Length} tokens. It shall have a vector for each text, or for each token.");
        }

        var vectors = new float[batch.Count][];
        for (var text = 0; text < vectors.Length; text++)
        {
            vectors[text] = shape.Length == 2
                ? numbers.Slice(text * length, length).ToArray()
                : Pool(numbers.Slice(text * batch.Length * length, batch.Length * length), batch, text, length);
            if (this.options.Normalize && TensorPrimitives.Norm<float>(vectors[text]) is var norm and > 0)
            {
                TensorPrimitives.Divide(vectors[text], norm, vectors[text]);
            }
        }

        return vectors;
    }

    private float[] Pool(ReadOnlySpan<float> tokens, TokenBatch batch, int text, int length)
    {
        var vector = tokens[..length].ToArray();
        if (this.options.Pooling == Pooling.Cls)
        {
            return vector;
        }

        var count = 1;
        for (var place = 1; place < batch.Length && batch.HasToken(text, place); place++, count++)
        {
            TensorPrimitives.Add(vector, tokens.Slice(place * length, length), vector);
        }

        TensorPrimitives.Divide(vector, count, vector);
        return vector;
    }
}
