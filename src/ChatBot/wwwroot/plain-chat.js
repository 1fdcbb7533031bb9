/** An element with text, which is never read as HTML. */
function element(name, text, attributes = {}) {
  const result = Object.assign(document.createElement(name), attributes);
  result.textContent = text;
  return result;
}

function linkTo(citation) {
  const address = `/articles/${encodeURIComponent(citation.article)}?rev=${citation.revision}#p${citation.paragraph}`;
  return element("a", citation.title, { href: address });
}

function source(citation) {
  const item = document.createElement("li");
  item.value = citation.number;
  item.append(linkTo(citation), element("blockquote", citation.quote));
  return item;
}

async function answerTo(question) {
  const response = await fetch("/api/ask", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ question }),
  });
  if (!response.ok) throw new Error(`No answer: ${response.status}`);
  return response.json();
}

/** A plain form in the place of Web Chat. */
export class PlainChat {
  #form;
  #output;

  /** @param isMissing whether Web Chat is not there at all, or only failed */
  constructor(place, isMissing) {
    place.replaceChildren(document.getElementById("plain-chat").content.cloneNode(true));
    const [note, form, output] = place.children;
    this.#form = form;
    this.#output = output;
    note.textContent = isMissing ? note.dataset.missing : note.dataset.failed;
    form.addEventListener("submit", event => {
      event.preventDefault();
      this.ask(form.elements.question.value);
    });
  }

  async ask(question) {
    const output = this.#output;
    this.#form.elements.question.value = question;
    output.setAttribute("aria-busy", "true");
    try {
      const answer = await answerTo(question);
      const sources = document.createElement("ol");
      sources.append(...answer.citations.map(source));
      output.replaceChildren(element("p", answer.answer));
      if (answer.citations.length > 0) output.append(element("h3", output.dataset.sources), sources);
    } catch {
      output.replaceChildren(element("p", output.dataset.noAnswer));
    }
    output.removeAttribute("aria-busy");
  }

  focus() {
    this.#form.elements.question.focus();
  }
}
