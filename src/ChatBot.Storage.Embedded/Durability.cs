namespace ChatBot.Storage.Embedded;

/// <summary>What a finished write outlives.</summary>
internal enum Durability
{
    /// <summary>The kill of the process. A write waits for no disk, so that an answer costs none.</summary>
    ProcessEnd,

    /// <summary>The kill of the process and the loss of power.</summary>
    PowerFailure,
}
