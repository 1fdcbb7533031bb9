const form = document.getElementById("feedback");

/** Asks the reader for words about an answer, which may be left out; what they were, or an empty text. */
export function askForWords() {
  form.querySelector("textarea").value = "";
  form.returnValue = "";
  form.showModal();
  return new Promise(resolve => {
    form.addEventListener(
      "close",
      () => resolve(form.returnValue === "send" ? form.querySelector("textarea").value.trim() : ""),
      { once: true });
  });
}
