// The only script there is, served at /copy.js: a button beside an address copies it, that of an article shares it where the browser can, and
// readers that one can subscribe with remember which was used last, in the browser alone. Pages without such a button load none.

export const COPY_PATH = '/copy.js';

export const COPY = `// Shares or copies the address that a button's data-copy names; what happened is said in the page's status line.
addEventListener('click', async ({ target }) => {
  const button = target.closest('button[data-copy]');
  if (!button) return;
  const address = document.getElementById(button.dataset.copy);
  const status = document.getElementById('copied');
  if ('share' in button.dataset && navigator.share)
    try {
      return await navigator.share({ title: document.title, url: address.textContent });
    } catch ({ name }) {
      if (name === 'AbortError') return;
    }
  try {
    await navigator.clipboard.writeText(address.textContent);
    button.dataset.state = 'copied';
    status.textContent = button.dataset.done + ' ' + address.textContent;
    setTimeout(() => { delete button.dataset.state; }, 3000);
  } catch {
    // No permission, or no https: the address is marked, ready for the keyboard or the menu.
    address.classList.remove('printed');
    getSelection().selectAllChildren(address);
  }
});

// The reader that was used last stands first; those that one runs oneself are at the address that is written here.
const panel = document.querySelector('.readers');
if (panel) {
  const memory = (name, value) => {
    try {
      if (value === undefined) return localStorage.getItem(name) || '';
      localStorage.setItem(name, value);
    } catch {}
    return '';
  };
  const links = [...panel.querySelectorAll('a')];
  const input = panel.querySelector('input');
  const show = () => {
    const at = /^https?:\\/\\/[^/]/.test(input.value) ? input.value.replace(/\\/+$/, '') : '';
    for (const link of links.filter(({ dataset }) => dataset.own)) {
      link.closest('li').hidden = !at;
      if (at) link.href = at + link.dataset.own;
    }
  };
  input.value = memory('ownReader');
  show();
  input.addEventListener('input', () => {
    memory('ownReader', input.value);
    show();
  });
  const last = links.find(({ dataset }) => dataset.reader === memory('reader'));
  if (last) panel.querySelector('ul').prepend(last.closest('li'));
  panel.addEventListener('click', ({ target }) => {
    if (target.dataset.reader) memory('reader', target.dataset.reader);
  });
}
`;
