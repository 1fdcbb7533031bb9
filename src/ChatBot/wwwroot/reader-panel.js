const panel = document.getElementById("reader");
const frame = document.getElementById("reader-frame");
const tab = document.getElementById("reader-tab");
const wide = matchMedia("(min-width: 60rem)");
let opener = null;

/** Whether a link leads to an article of this site. */
function isArticle(link) {
  return link.origin === location.origin && /^\/articles(\/|$)/.test(link.pathname) && (link.pathname !== "/articles" || link.search);
}

function show(address) {
  const content = document.createElement("iframe");
  content.title = frame.dataset.title;
  content.src = address;
  frame.replaceChildren(content);
  tab.href = address;
  if (!panel.open) {
    if (wide.matches) panel.show();
    else panel.showModal();
  }
  document.getElementById("reader-close").focus();
}

/** Opens the articles that links within an element lead to beside the conversation, instead of in a tab of their own. */
export function openReaderFrom(element) {
  element.addEventListener("click", event => {
    const link = event.target.closest?.("a[href]");
    if (!link || !isArticle(link) || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    opener = link;
    show(link.href);
  });
}

panel.addEventListener("close", () => {
  frame.replaceChildren();
  opener?.focus();
});
panel.addEventListener("keydown", event => {
  if (event.key === "Escape") panel.close();
});
document.getElementById("reader-close").addEventListener("click", () => panel.close());
