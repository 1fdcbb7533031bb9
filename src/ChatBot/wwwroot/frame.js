import { chat } from "./chat.js";

// What the page in whose panel this one stands hears from it, and what it may ask: see embed.js.
addEventListener("message", async event => {
  if (event.source === parent && event.data.chatbot === "focus") (await chat).focus();
});
addEventListener("keydown", event => {
  if (event.key === "Escape" && !event.defaultPrevented) parent.postMessage({ chatbot: "close" }, "*");
});
parent.postMessage({ chatbot: "ready" }, "*");
