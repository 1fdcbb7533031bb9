using Google.Protobuf;

namespace ChatBot.FakeModels;

/// <summary>Writes embedding models so small that a test can work out their vectors: each token has a vector of its own, whatever stands around it.</summary>
public static class TinyOnnxModel
{
    private const int FloatType = 1;
    private const int LongType = 7;

    /// <summary>A BERT model: <c>model.onnx</c>, which wants token_type_ids too, and <c>vocab.txt</c>.</summary>
    /// <param name="tokens">The pieces behind [PAD] 0, [UNK] 1, [CLS] 2, [SEP] 3 and [MASK] 4, with their vectors; those five have null vectors.</param>
    public static void WriteBert(string folder, params (string Piece, float[] Vector)[] tokens)
    {
        Directory.CreateDirectory(folder);
        string[] special = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"];
        File.WriteAllLines(Path.Combine(folder, "vocab.txt"), [.. special, .. tokens.Select(token => token.Piece)]);
        Write(folder, special.Length, tokens, "input_ids", "attention_mask", "token_type_ids");
    }

    /// <summary>An XLM-RoBERTa model: <c>model.onnx</c> and <c>sentencepiece.bpe.model</c>.</summary>
    /// <param name="tokens">The pieces behind the four special ones, with their vectors; "▁" is the start of a word.</param>
    public static void WriteXlmRoberta(string folder, params (string Piece, float[] Vector)[] tokens)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllBytes(Path.Combine(folder, "sentencepiece.bpe.model"), SentencePiece(tokens.Select(token => token.Piece)));
        Write(folder, 4, tokens, "input_ids", "attention_mask");
    }

    /// <summary>A model with inputs of these names.</summary>
    public static void Write(string folder, int specialTokens, (string Piece, float[] Vector)[] tokens, params string[] inputs)
    {
        var size = tokens[0].Vector.Length;
        float[] table = [.. new float[specialTokens * size], .. tokens.SelectMany(token => token.Vector)];
        var model = Message(model =>
        {
            Number(model, 1, 8);
            Part(model, 7, graph =>
            {
                Part(graph, 1, node =>
                {
                    Text(node, 1, "table");
                    Text(node, 1, inputs[0]);
                    Text(node, 2, "last_hidden_state");
                    Text(node, 4, "Gather");
                });
                Text(graph, 2, "tiny");
                Part(graph, 5, tensor =>
                {
                    Number(tensor, 1, table.Length / size);
                    Number(tensor, 1, size);
                    Number(tensor, 2, FloatType);
                    Text(tensor, 8, "table");
                    tensor.WriteTag(9, WireFormat.WireType.LengthDelimited);
                    tensor.WriteBytes(ByteString.CopyFrom(table.SelectMany(BitConverter.GetBytes).ToArray()));
                });
                foreach (var input in inputs)
                {
                    Part(graph, 11, value => Value(value, input, LongType, "batch", "tokens"));
                }

                Part(graph, 12, value => Value(value, "last_hidden_state", FloatType, "batch", "tokens", "size"));
            });
            Part(model, 8, opset => Number(opset, 2, 13));
        });
        File.WriteAllBytes(Path.Combine(folder, "model.onnx"), model);
    }

    private static byte[] SentencePiece(IEnumerable<string> pieces) => Message(model =>
    {
        foreach (var (piece, type) in new[] { ("<unk>", 2), ("<s>", 3), ("</s>", 3) }.Concat(pieces.Select(piece => (piece, 1))))
        {
            Part(model, 1, entry =>
            {
                Text(entry, 1, piece);
                entry.WriteTag(2, WireFormat.WireType.Fixed32);
                entry.WriteFloat(-1);
                Number(entry, 3, type);
            });
        }

        // A Unigram model, which puts "▁" in front of a text and for each space.
        Part(model, 2, trainer => Number(trainer, 3, 1));
        Part(model, 3, normalizer =>
        {
            Number(normalizer, 3, 1);
            Number(normalizer, 4, 1);
            Number(normalizer, 5, 1);
        });
    });

    private static void Value(CodedOutputStream value, string name, int type, params string[] dimensions)
    {
        Text(value, 1, name);
        Part(value, 2, kind => Part(kind, 1, tensor =>
        {
            Number(tensor, 1, type);
            Part(tensor, 2, shape =>
            {
                foreach (var dimension in dimensions)
                {
                    Part(shape, 1, part => Text(part, 2, dimension));
                }
            });
        }));
    }

    private static void Number(CodedOutputStream stream, int field, long number)
    {
        stream.WriteTag(field, WireFormat.WireType.Varint);
        stream.WriteInt64(number);
    }

    private static void Text(CodedOutputStream stream, int field, string text)
    {
        stream.WriteTag(field, WireFormat.WireType.LengthDelimited);
        stream.WriteString(text);
    }

    private static void Part(CodedOutputStream stream, int field, Action<CodedOutputStream> write)
    {
        stream.WriteTag(field, WireFormat.WireType.LengthDelimited);
        stream.WriteBytes(ByteString.CopyFrom(Message(write)));
    }

    private static byte[] Message(Action<CodedOutputStream> write)
    {
        using var bytes = new MemoryStream();
        using (var stream = new CodedOutputStream(bytes, leaveOpen: true))
        {
            write(stream);
        }

        return bytes.ToArray();
    }
}
