// “/” goes to the search field: the search page's own, else the masthead's. Not while somebody is typing.
addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
  const { target } = event;
  if (target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null) return;
  const field = document.querySelector<HTMLInputElement>('search-page input[type=search], search-box input');
  if (field === null) return;
  event.preventDefault();
  field.focus();
  field.select();
});
