const directLine = new URL("/v3/directline", location.href).href;
const remembered = "conversation";

async function read(response) {
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  return response.json();
}

/** The conversation this tab had before it was reloaded; null when there is none, or none any more. */
async function resume() {
  const last = JSON.parse(sessionStorage.getItem(remembered));
  if (!last) return null;
  const response = await fetch(`${directLine}/conversations/${encodeURIComponent(last.conversationId)}`, {
    headers: { authorization: `Bearer ${last.token}` },
  });
  return response.ok ? response.json() : null;
}

async function start(locale) {
  const { token } = await read(await fetch("/api/webchat/token", { method: "POST" }));
  return read(await fetch(`${directLine}/conversations`, {
    method: "POST",
    headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
    body: JSON.stringify({ locale }),
  }));
}

/** Whether a WebSocket gets through: some proxies let none pass. */
function opens(address) {
  return new Promise(resolve => {
    setTimeout(resolve, 5000, false);
    try {
      const socket = new WebSocket(address);
      socket.onopen = () => {
        resolve(true);
        socket.close();
      };
      socket.onerror = () => resolve(false);
    } catch {
      // A page under https that a proxy brought here as http: the browser refuses the address.
      resolve(false);
    }
  });
}

/** Opens this tab's conversation with the bot, and says how Web Chat connects to it. */
export async function openConversation(locale) {
  const { conversationId, token, streamUrl } = await resume() ?? await start(locale);
  sessionStorage.setItem(remembered, JSON.stringify({ conversationId, token }));
  return { domain: directLine, conversationId, token, webSocket: await opens(streamUrl) };
}
