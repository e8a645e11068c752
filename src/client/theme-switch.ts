// Remembers automatic, light or dark. public/theme.js applies the choice before the first paint.
class ThemeSwitch extends HTMLElement {
  connectedCallback(): void {
    const select = this.querySelector('select');
    if (select === null) return;
    const root = document.documentElement;
    select.value = root.dataset.theme ?? '';
    select.addEventListener('change', () => {
      const theme = select.value;
      if (theme === '') delete root.dataset.theme;
      else root.dataset.theme = theme;
      try {
        localStorage.setItem('theme', theme);
      } catch {
        // Storage may be refused; the choice then lasts for this page.
      }
    });
    this.hidden = false;
  }
}

customElements.define('theme-switch', ThemeSwitch);
