using System.Buffers.Binary;
using Lucene.Net.Store;

namespace ChatBot.Storage.Embedded.Index;

/// <summary>Reads a mapped file. Clones share the mapping, which the first of them closes.</summary>
internal sealed class MappedInput(string description, MappedFile file) : IndexInput(description)
{
    private long position;
    private bool isClone;

    public override long Length => file.Length;

    public override long Position => position;

    public override void Seek(long pos) => position = pos;

    public override byte ReadByte() => Next(1)[0];

    public override void ReadBytes(byte[] b, int offset, int len) => Next(len).CopyTo(b.AsSpan(offset));

    public override short ReadInt16() => BinaryPrimitives.ReadInt16BigEndian(Next(sizeof(short)));

    public override int ReadInt32() => BinaryPrimitives.ReadInt32BigEndian(Next(sizeof(int)));

    public override long ReadInt64() => BinaryPrimitives.ReadInt64BigEndian(Next(sizeof(long)));

    public override object Clone()
    {
        var clone = (MappedInput)base.Clone();
        clone.isClone = true;
        return clone;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing && !isClone)
        {
            file.Dispose();
        }
    }

    private ReadOnlySpan<byte> Next(int length)
    {
        var bytes = file.Bytes(position, length);
        position += length;
        return bytes;
    }
}
