using Lucene.Net.Index;

namespace ChatBot.Storage.Embedded.Index;

/// <summary>The terms of a class that a segment has.</summary>
/// <param name="Terms">The postings of each, which one thread goes through once from the beginning, with its weight in the class.</param>
/// <param name="Frequency">The sum of the terms' document frequencies times their weights.</param>
internal readonly record struct SegmentClass((DocsEnum Documents, float Weight)[] Terms, double Frequency);
