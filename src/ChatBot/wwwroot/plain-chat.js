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

/**
 * Puts a plain form in the place of Web Chat.
 * @param place where
 * @param missing whether Web Chat is not there at all, or only failed
 * @returns a function that asks a question
 */
export function offerPlainChat(place, missing) {
  place.replaceChildren(document.getElementById("plain-chat").content.cloneNode(true));
  const [note, form, output] = place.children;
  note.textContent = missing ? note.dataset.missing : note.dataset.failed;

  async function ask(question) {
    form.elements.question.value = question;
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

  form.addEventListener("submit", event => {
    event.preventDefault();
    ask(form.elements.question.value);
  });
  return ask;
}
