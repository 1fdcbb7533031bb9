namespace ChatBot.Models.Onnx;

/// <summary>A folder does not hold a model that can be used; the message says what it lacks.</summary>
public sealed class OnnxModelException(string message, Exception? innerException = null) : Exception(message, innerException);
