// The only script there is, served at /copy.js: a button beside an address copies it. Pages that show no address load none.

export const COPY_PATH = '/copy.js';

export const COPY = `// Copies the address that a button's data-copy names; what happened is said in the page's status line.
addEventListener('click', async ({ target }) => {
  const button = target.closest('button[data-copy]');
  if (!button) return;
  const address = document.getElementById(button.dataset.copy);
  const status = document.getElementById('copied');
  try {
    await navigator.clipboard.writeText(address.textContent);
    button.dataset.state = 'copied';
    status.textContent = button.dataset.done + ' ' + address.textContent;
    setTimeout(() => { delete button.dataset.state; }, 3000);
  } catch {
    // No permission, or no https: the address is marked, ready for the keyboard or the menu.
    getSelection().selectAllChildren(address);
  }
});
`;
