import { styleOptions } from "./chat-style.js";

const directLineAddress = new URL("/v3/directline", location.href).href;
const feedbackEvent = "webchat:activity-status/feedback";

/** How long a WebSocket may bring nothing, not even the welcome, until it is taken for stuck: some proxies let none pass. */
const patience = 6000;

/** States of Direct Line that it does not come back from: token expired, failed to connect, conversation ended. */
const lost = [3, 4, 5];

/** Loads Web Chat, which the build fetched; rejects when it did not. */
export function loadWebChat() {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = document.getElementById("web-chat-script").href;
    script.onload = () => resolve(window.WebChat);
    script.onerror = () => reject(new Error("missing"));
    document.head.append(script);
  });
}

/** Web Chat in a place of the page. */
export class WebChatPanel {
  #webChat;
  #place;
  #locale;
  #heard;
  #root;
  #store;
  #directLine;
  #silence;
  #online;
  #isOnline = new Promise(resolve => (this.#online = resolve));

  /**
   * @param heard what to do when the reader asked, the reader gave a thumb (with its action), the conversation was lost,
   *   or its WebSocket brought nothing: `{ asked, judged, lost, silent }`
   */
  constructor(webChat, place, locale, heard) {
    this.#webChat = webChat;
    this.#place = place;
    this.#locale = locale;
    this.#heard = heard;
  }

  /** The token of the conversation, which is renewed from time to time. */
  get token() {
    return this.#directLine?.token;
  }

  connect({ conversationId, token, polls }, isNew) {
    if (isNew || !this.#store) this.#begin();
    const connection = isNew ? { conversationStartProperties: { locale: this.#locale } } : { conversationId };
    const directLine = this.#webChat.createDirectLine({ domain: directLineAddress, token, webSocket: !polls, ...connection });
    this.#directLine = directLine;
    clearTimeout(this.#silence);
    if (!polls) this.#silence = setTimeout(this.#heard.silent, patience);
    directLine.connectionStatus$.subscribe(status => {
      if (lost.includes(status)) this.#lose(directLine);
    });
    this.#webChat.renderWebChat(
      {
        directLine: this.#directLine,
        locale: this.#locale,
        nonce: document.querySelector("script[nonce]").nonce,
        store: this.#store,
        styleOptions,
      },
      this.#root);
  }

  // Every conversation has a transcript of its own.
  #begin() {
    this.#root = document.createElement("div");
    this.#root.className = "web-chat";
    // What is sent before Web Chat is connected would be lost.
    this.#root.inert = true;
    this.#place.replaceChildren(this.#root);
    this.#store = this.#webChat.createStore({}, () => next => action => {
      this.#hear(action);
      return next(action);
    });
  }

  async ask(text) {
    await this.#isOnline;
    this.#store.dispatch({ type: "WEB_CHAT/SEND_MESSAGE", payload: { text } });
  }

  /** Sends a thumb again, with words: the later one counts. */
  judge(action, words) {
    const judged = { ...action, result: { "@type": "UserReview", reviewBody: words } };
    const activity = { type: "event", name: feedbackEvent, entities: [judged] };
    this.#store.dispatch({ type: "DIRECT_LINE/POST_ACTIVITY", meta: { method: "keyboard" }, payload: { activity } });
  }

  async focus() {
    await this.#isOnline;
    this.#place.querySelector("[data-id='webchat-sendbox-input']")?.focus();
  }

  #lose(directLine) {
    // One that gave way to another has ended, too.
    if (directLine !== this.#directLine) return;
    this.#directLine = null;
    directLine.end();
    clearTimeout(this.#silence);
    // Not from within the change of state that tells of it.
    setTimeout(this.#heard.lost);
  }

  /** Direct Line says nothing of a conversation that is gone: a message that it could not send is the sign to look. */
  async #look(directLine) {
    const response = await fetch(`${directLineAddress}/conversations/${directLine.conversationId}`, {
      headers: { authorization: `Bearer ${directLine.token}` },
    });
    if (response.status === 403 || response.status === 404) this.#lose(directLine);
  }

  #hear({ type, payload }) {
    if (type === "DIRECT_LINE/CONNECT_FULFILLED") {
      this.#root.inert = false;
      this.#online();
    }

    if (type === "DIRECT_LINE/POST_ACTIVITY_REJECTED" && this.#directLine) this.#look(this.#directLine).catch(() => {});

    if (type === "DIRECT_LINE/INCOMING_ACTIVITY") {
      clearTimeout(this.#silence);
      if (payload.activity.from.role === "user" && payload.activity.type === "message") this.#heard.asked();
    }

    if (type === "DIRECT_LINE/POST_ACTIVITY" && payload.activity.name === feedbackEvent) {
      const [action] = payload.activity.entities;
      if (!action.result) this.#heard.judged(action);
    }
  }
}
