import { lastConversation, newConversation, remember } from "./conversation.js";
import { openReaderFrom } from "./reader-panel.js";
import { loadWebChat, WebChatPanel } from "./web-chat.js";

const place = document.getElementById("chat");
const notice = document.getElementById("chat-notice");
const starters = document.querySelectorAll(".starter");

function offerStarters(ask) {
  for (const starter of starters) {
    starter.disabled = false;
    starter.addEventListener("click", () => {
      if (document.body.classList.contains("asked")) return ask(starter.textContent);
      ask(starter.textContent);
      // On a small screen the questions give way to the conversation.
      place.focus();
    });
  }
}

async function offerPlainChat(isMissing) {
  const { PlainChat } = await import("./plain-chat.js");
  const chat = new PlainChat(place, isMissing);
  offerStarters(text => chat.ask(text));
  return chat;
}

/** Opens the conversation in Web Chat, and a new one, with a word about it, whenever it is lost. */
async function openWebChat() {
  const last = lastConversation();
  const [webChat, first] = await Promise.all([loadWebChat(), last ?? newConversation()]);
  let current = first;
  let failures = 0;

  function connect(conversation, isNew) {
    current = conversation;
    remember(current);
    panel.connect(current, isNew);
  }

  const panel = new WebChatPanel(webChat, place, place.dataset.locale, {
    asked() {
      failures = 0;
      document.body.classList.add("asked");
    },
    async judged(action) {
      const { askForWords } = await import("./feedback.js");
      const words = await askForWords();
      if (!words) return;
      panel.judge(action, words);
      notice.textContent = notice.dataset.thanks;
    },
    silent() {
      connect({ ...current, token: panel.token, polls: true }, false);
    },
    async lost() {
      try {
        if (failures++ > 1) throw new Error("lost");
        const next = await newConversation(current.polls);
        notice.textContent = notice.dataset.newConversation;
        connect(next, true);
      } catch {
        await offerPlainChat(false);
      }
    },
  });

  connect(first, !last);
  addEventListener("pagehide", () => remember({ ...current, token: panel.token ?? current.token }));
  offerStarters(text => panel.ask(text));
  return panel;
}

openReaderFrom(place);

/** The chat of this page, once it is there: Web Chat, or a plain form. */
export const chat = openWebChat().catch(error => offerPlainChat(error.message === "missing"));
