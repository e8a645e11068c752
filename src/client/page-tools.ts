// Print, copy link, and every fold open on paper.
class PrintButton extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', () => window.print());
    this.hidden = false;
  }
}

class CopyLink extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    const status = this.querySelector('[role=status]');
    if (button === null || status === null || !navigator.clipboard) return;
    button.addEventListener('click', async () => {
      try {
        await navigator.clipboard.writeText(location.href);
        status.textContent = button.dataset.done ?? '';
        button.textContent = button.dataset.done ?? '';
      } catch {
        status.textContent = location.href;
        status.classList.remove('sr-only');
      }
    });
    this.hidden = false;
  }
}

customElements.define('print-button', PrintButton);
customElements.define('copy-link', CopyLink);

let opened: HTMLDetailsElement[] = [];
addEventListener('beforeprint', () => {
  opened = [...document.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
  for (const fold of opened) fold.open = true;
});
addEventListener('afterprint', () => {
  for (const fold of opened) fold.open = false;
});
