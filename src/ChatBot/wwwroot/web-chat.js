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

/** Web Chat in a place of the page, with one transcript through all the conversations that it is connected to. */
export class WebChatPanel {
  #webChat;
  #place;
  #locale;
  #heard;
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
    this.#store = webChat.createStore({}, () => next => action => {
      this.#hear(action);
      return next(action);
    });
  }

  /** The token of the conversation, which is renewed from time to time. */
  get token() {
    return this.#directLine.token;
  }

  connect({ conversationId, token, polls }, isNew) {
    const connection = isNew ? { conversationStartProperties: { locale: this.#locale } } : { conversationId };
    this.#directLine = this.#webChat.createDirectLine({ domain: directLineAddress, token, webSocket: !polls, ...connection });
    clearTimeout(this.#silence);
    if (!polls) this.#silence = setTimeout(this.#heard.silent, patience);
    this.#webChat.renderWebChat(
      {
        directLine: this.#directLine,
        locale: this.#locale,
        nonce: document.querySelector("script[nonce]").nonce,
        store: this.#store,
        styleOptions,
      },
      this.#place);
  }

  // What is sent before Web Chat is connected would be lost.
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

  #hear({ type, payload }) {
    if (type === "DIRECT_LINE/CONNECT_FULFILLED") this.#online();

    if (type === "DIRECT_LINE/INCOMING_ACTIVITY") {
      clearTimeout(this.#silence);
      if (payload.activity.from.role === "user" && payload.activity.type === "message") this.#heard.asked();
    }

    if (type === "DIRECT_LINE/POST_ACTIVITY" && payload.activity.name === feedbackEvent) {
      const [action] = payload.activity.entities;
      if (!action.result) this.#heard.judged(action);
    }

    if (type === "DIRECT_LINE/UPDATE_CONNECTION_STATUS" && lost.includes(payload.connectionStatus)) {
      clearTimeout(this.#silence);
      // Not from within the change of state that tells of it.
      setTimeout(this.#heard.lost);
    }
  }
}
