/*
  Puts a button on any page that opens the chat in a panel: <script src="https://HOST/embed.js" async></script>
  Options, all of them optional: data-language (de, en), data-title, data-color-scheme (auto, light, dark), data-position (right, left).
  The page's own styles do not reach into it, and it writes none into the page, so a content security policy need only allow
  this site in script-src and frame-src.
*/
(() => {
  const script = document.currentScript;
  const site = new URL(script.src).origin;

  // No letter outside ASCII: a page that is not UTF-8 would read it wrongly.
  const wordings = {
    de: {
      title: "Fragen an die Artikel",
      open: "Chat \u00f6ffnen",
      close: "Schlie\u00dfen",
      refused: "Der Chat l\u00e4sst sich auf dieser Seite nicht zeigen.",
      elsewhere: "In neuem Tab \u00f6ffnen",
    },
    en: {
      title: "Ask the articles",
      open: "Open the chat",
      close: "Close",
      refused: "The chat cannot be shown on this page.",
      elsewhere: "Open in a new tab",
    },
  };

  /** The value of an attribute; the first of those it may have when it is missing or wrong. */
  function option(name, ...values) {
    const value = script.getAttribute(name) ?? values[0];
    if (values.includes(value)) return value;
    console.warn(`ChatBot: ${name} is "${value}"; it may be ${values.join(", ")}.`);
    return values[0];
  }

  const pageLanguage = (document.documentElement.lang || navigator.language).toLowerCase().startsWith("de") ? "de" : "en";
  const language = option("data-language", pageLanguage, "de", "en");
  const colorScheme = option("data-color-scheme", "auto", "light", "dark");
  const position = option("data-position", "right", "left");
  const wording = wordings[language];
  const title = script.getAttribute("data-title") || wording.title;

  // Important rules within a shadow outdo those of the page; sizes are em of the reader's own font size.
  const styles = `
    :host {
      all: initial !important;
      color-scheme: ${colorScheme === "auto" ? "light dark" : colorScheme} !important;
      position: fixed !important; inset: auto !important; ${position}: 1em !important; bottom: 1em !important; z-index: 2147483647 !important;
      font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif !important;
      --sheet: light-dark(#fffdf9, #211d18); --ink: light-dark(#1f1b16, #efe7da); --rule: light-dark(#ddd3c3, #3d362d);
      --accent: light-dark(#9c2f22, #f2a08f); --on-accent: light-dark(#fffdf9, #1f1210);
    }
    * { box-sizing: border-box; }
    button, a { font: inherit; cursor: pointer; }
    :focus-visible { outline: .2em solid var(--accent); outline-offset: .15em; }
    #launcher {
      display: grid; place-items: center; width: 3.5em; height: 3.5em; padding: 0; border: .1em solid transparent; border-radius: 50%;
      background: var(--accent); color: var(--on-accent); box-shadow: 0 .15em .8em rgb(0 0 0 / .35);
    }
    svg { width: 1.7em; height: 1.7em; fill: none; stroke: currentColor; stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; }
    dialog {
      position: fixed; inset: auto; ${position}: 1em; bottom: 5.25em;
      width: min(26em, 100vw - 2em); height: min(42em, 100dvh - 6.5em); max-width: none; max-height: none; margin: 0; padding: 0;
      border: .07em solid var(--rule); border-radius: .75em; background: var(--sheet); color: var(--ink);
      box-shadow: 0 .3em 1.8em rgb(0 0 0 / .35); overflow: hidden; overscroll-behavior: contain;
    }
    dialog[open] { display: flex; flex-direction: column; }
    header { display: flex; align-items: center; gap: 1em; padding: .55em .6em .55em 1em; border-bottom: .07em solid var(--rule); }
    h2 { flex: 1; margin: 0; font-size: 1.05em; line-height: 1.3; overflow-wrap: anywhere; }
    #close { padding: .25em .8em; border: .07em solid currentColor; border-radius: .4em; background: none; color: inherit; }
    iframe { flex: 1; width: 100%; min-height: 0; border: 0; color-scheme: inherit; }
    p { margin: 1em; line-height: 1.5; }
    p a { display: block; margin-top: .6em; color: var(--accent); }
    [hidden] { display: none; }
    @media (max-width: 36em), (max-height: 30em) {
      dialog { inset: 0; width: 100%; height: 100%; border: 0; border-radius: 0; }
    }
    @media print { :host { display: none !important; } }`;

  function element(name, attributes, ...children) {
    const result = document.createElement(name);
    for (const [attribute, value] of Object.entries(attributes)) result.setAttribute(attribute, value);
    result.append(...children);
    return result;
  }

  function icon() {
    const [svg, path] = ["svg", "path"].map(name => document.createElementNS("http://www.w3.org/2000/svg", name));
    svg.setAttribute("viewBox", "0 0 24 24");
    svg.setAttribute("aria-hidden", "true");
    path.setAttribute("d", "M4 5h16v11H10l-4 4v-4H4zM8 9h8M8 12h5");
    svg.append(path);
    return svg;
  }

  const launcher = element(
    "button", { id: "launcher", type: "button", "aria-label": `${wording.open}: ${title}`, "aria-haspopup": "dialog", "aria-expanded": "false" }, icon());
  const closeButton = element("button", { id: "close", type: "button" }, wording.close);
  const refusal = element(
    "p", { role: "alert", hidden: "" }, wording.refused, element("a", { href: `${site}/`, target: "_blank", rel: "noopener" }, wording.elsewhere));
  const panel = element(
    "dialog", { id: "panel", "aria-labelledby": "title" },
    element("header", {}, element("h2", { id: "title" }, title), closeButton),
    refusal);
  const phone = matchMedia("(max-width: 36em), (max-height: 30em)");
  let frame = null;
  let isReady = false;

  function ask(what) {
    frame.contentWindow.postMessage({ chatbot: what }, site);
  }

  // A frame that was refused looks to this page like one that loaded, but says nothing.
  function refuse() {
    if (isReady) return;
    frame.remove();
    frame = null;
    refusal.hidden = false;
    console.error(
      `ChatBot: ${site} did not open its chat on this page. Either it cannot be reached, or the setting DirectLine:AllowedOrigins there does not name ${location.origin}.`);
  }

  function load() {
    const address = new URL(`${site}/embed?language=${language}`);
    if (colorScheme !== "auto") address.searchParams.set("color-scheme", colorScheme);
    frame = element("iframe", { src: address, title });
    frame.addEventListener("load", () => setTimeout(refuse, 3000));
    refusal.hidden = true;
    panel.append(frame);
  }

  function open() {
    if (!frame) load();
    if (phone.matches) panel.showModal();
    else panel.show();
    launcher.setAttribute("aria-expanded", "true");
    if (isReady) ask("focus");
  }

  function close() {
    panel.close();
  }

  panel.addEventListener("close", () => {
    launcher.setAttribute("aria-expanded", "false");
    launcher.focus();
  });
  panel.addEventListener("keydown", event => {
    if (event.key === "Escape") close();
  });
  launcher.addEventListener("click", () => (panel.open ? close() : open()));
  closeButton.addEventListener("click", close);
  addEventListener("message", event => {
    if (event.origin !== site || event.source !== frame?.contentWindow) return;
    if (event.data.chatbot === "ready") {
      isReady = true;
      if (panel.open) ask("focus");
    }
    if (event.data.chatbot === "close") close();
  });

  const widget = element("chatbot-widget", { lang: language });
  const shadow = widget.attachShadow({ mode: "open" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  shadow.adoptedStyleSheets = [sheet];
  shadow.append(launcher, panel);

  function place() {
    // A tag that stands twice on a page makes one button.
    if (!document.querySelector("chatbot-widget")) document.body.append(widget);
  }

  if (document.body) place();
  else addEventListener("DOMContentLoaded", place);
})();
