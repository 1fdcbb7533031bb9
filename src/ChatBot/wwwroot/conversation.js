const remembered = "conversation";

/** The storage of this tab; null where the browser keeps none, as in a frame without permission. */
function storage() {
  try {
    return sessionStorage;
  } catch {
    return null;
  }
}

/** Remembers this tab's conversation until the tab is closed. */
export function remember(conversation) {
  storage()?.setItem(remembered, JSON.stringify(conversation));
}

/**
 * The conversation this tab had before it was reloaded; null when there was none.
 * @returns {{conversationId: string, token: string, polls: boolean} | null} polls: whether no WebSocket got through
 */
export function lastConversation() {
  return JSON.parse(storage()?.getItem(remembered) ?? null);
}

/** A new conversation, which the bot begins when a client connects to it. */
export async function newConversation(polls = false) {
  const response = await fetch("/api/webchat/token", { method: "POST" });
  if (!response.ok) throw new Error(`No conversation: ${response.status}`);
  const { conversationId, token } = await response.json();
  return { conversationId, token, polls };
}
