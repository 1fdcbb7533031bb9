import { openConversation } from "./conversation.js";
import { openReaderFrom } from "./reader-panel.js";
import { offerPlainChat } from "./plain-chat.js";
import { styleOptions } from "./chat-style.js";

const place = document.getElementById("chat");
const starters = document.querySelectorAll(".starter");

/** Loads Web Chat, which the build fetched; rejects when it did not. */
function loadWebChat() {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = "/lib/botframework-webchat/webchat.js";
    script.onload = () => resolve(window.WebChat);
    script.onerror = () => reject(new Error("missing"));
    document.head.append(script);
  });
}

async function startChat() {
  const locale = place.dataset.locale;
  const [webChat, connection] = await Promise.all([loadWebChat(), openConversation(locale)]);
  const store = webChat.createStore();
  webChat.renderWebChat(
    {
      directLine: webChat.createDirectLine(connection),
      locale,
      nonce: document.querySelector("script[nonce]").nonce,
      store,
      styleOptions,
    },
    place);
  return text => store.dispatch({ type: "WEB_CHAT/SEND_MESSAGE", payload: { text } });
}

function offerStarters(ask) {
  for (const starter of starters) {
    starter.disabled = false;
    starter.addEventListener("click", () => ask(starter.textContent));
  }
}

openReaderFrom(place);
startChat().then(offerStarters, error => offerStarters(offerPlainChat(place, error.message === "missing")));
