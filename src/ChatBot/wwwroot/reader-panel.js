const panel = document.getElementById("reader");
const frame = document.getElementById("reader-frame");
const tab = document.getElementById("reader-tab");
const closeButton = document.getElementById("reader-close");
const wide = matchMedia("(min-width: 60rem)");
const isFramed = document.body.classList.contains("framed");
let opener = null;

/** The address that a link, or a citation mark of Web Chat, leads to, if it is that of an article of this site; else null. */
function articleOf(target) {
  const address = target?.href ?? target?.value;
  if (!address || !URL.canParse(address, location.href)) return null;
  const url = new URL(address, location.href);
  const isArticle = url.pathname.startsWith("/articles/") || (url.pathname === "/articles" && url.searchParams.has("id"));
  return url.origin === location.origin && isArticle ? url.href : null;
}

/** The article as this page is shown: in its language and colours, also when the browser's own are others. */
function asHere(address) {
  const { lang, dataset } = document.documentElement;
  const url = new URL(address);
  url.searchParams.set("language", lang);
  if (dataset.colorScheme) url.searchParams.set("color-scheme", dataset.colorScheme);
  return url.href;
}

function show(address) {
  const content = document.createElement("iframe");
  content.title = frame.dataset.title;
  content.src = asHere(address);
  // The article's page has no script that could hear it.
  content.addEventListener("load", () => content.contentDocument.addEventListener("keydown", closeOnEscape));
  frame.replaceChildren(content);
  tab.href = address;
  if (!panel.open) {
    if (wide.matches && !isFramed) panel.show();
    else panel.showModal();
  }
  closeButton.focus();
}

/** Opens the articles that links within an element lead to beside the conversation, instead of in a tab of their own. */
export function openReaderFrom(element) {
  element.addEventListener(
    "click",
    event => {
      const target = event.target.closest?.("a[href], button[value]");
      const address = articleOf(target);
      if (!address || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      // Web Chat would open its own window.
      event.stopPropagation();
      opener = target;
      show(address);
    },
    { capture: true });
}

function closeOnEscape(event) {
  if (event.key !== "Escape") return;
  event.preventDefault();
  panel.close();
}

panel.addEventListener("close", () => {
  frame.replaceChildren();
  opener?.focus();
});
panel.addEventListener("keydown", closeOnEscape);
closeButton.addEventListener("click", () => panel.close());
