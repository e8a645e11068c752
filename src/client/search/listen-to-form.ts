// When a reader wants an answer: after a pause in typing, when a filter changes, when the form is sent.

/** Milliseconds without a key before a search begins by itself. */
const pause = 180;

/** What is still being typed replaces the address; what was chosen is a step to go back to. */
export function listenToForm(
  form: HTMLFormElement,
  field: HTMLInputElement,
  ask: (history: 'push' | 'replace') => void,
): void {
  let wait = 0;
  const later = (event: Event) => {
    // A word half typed with an input method is not yet a word.
    if ((event as InputEvent).isComposing) return;
    clearTimeout(wait);
    wait = window.setTimeout(() => ask('replace'), pause);
  };
  field.addEventListener('input', later);
  field.addEventListener('compositionend', later);
  form.addEventListener('change', ({ target }) => {
    if (target !== field) ask('push');
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(wait);
    ask('push');
  });
}
