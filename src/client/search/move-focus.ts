// Arrows move between a field and the links below it; Esc goes back to the field, and from there away.

/** `box` holds the field and the links; `links` selects the links a reader moves between. */
export function moveFocus(box: HTMLElement, field: HTMLInputElement, links: string, leave: () => void): void {
  box.addEventListener('keydown', (event) => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const stops = [field, ...box.querySelectorAll<HTMLElement>(links)];
    const at = stops.indexOf(document.activeElement as HTMLElement);
    if (at < 0) return;
    if (event.key === 'Escape') {
      if (at > 0) field.focus();
      else leave();
    } else if (event.key === 'ArrowDown') stops[at + 1]?.focus();
    else if (event.key === 'ArrowUp' && at > 0) stops[at - 1]?.focus();
    else return;
    event.preventDefault();
  });
}
