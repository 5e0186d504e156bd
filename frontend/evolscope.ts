/** What a page does without the server: colour scheme, keys, the filter sheet, fold-outs, the way back to the results. */

const root = document.documentElement;
const YEAR = 60 * 60 * 24 * 365;

/** How long a page or its answer may take to come, in milliseconds. */
const PATIENCE = 10_000;

function switchScheme() {
  const dark = root.getAttribute('theme')
    ? root.getAttribute('theme') === 'dark'
    : matchMedia('(prefers-color-scheme: dark)').matches;
  const scheme = dark ? 'light' : 'dark';
  root.setAttribute('theme', scheme);
  document.cookie = `scheme=${scheme}; path=/; max-age=${YEAR}; samesite=lax`;
}

/** The interface in another language; the address stays. */
function speak(language: string) {
  document.cookie = `language=${language}; path=/; max-age=${YEAR}; samesite=lax`;
  location.reload();
}

function openShortcuts() {
  const dialog = document.querySelector<HTMLDialogElement>('dialog.shortcuts');
  if (dialog && !dialog.open) dialog.showModal();
}

function toggleSheet(button: Element, open = button.getAttribute('aria-expanded') !== 'true') {
  button.setAttribute('aria-expanded', String(open));
  document.getElementById(button.getAttribute('aria-controls')!)?.classList.toggle('open', open);
}

function closeFoldouts(except: Element | null) {
  document.querySelectorAll('details.anchor[open]').forEach((details) => {
    if (details !== except) details.removeAttribute('open');
  });
}

/** The results that the reader came from, if it was in this tab. */
function rememberResults() {
  if (location.pathname === new URL(document.baseURI).pathname) sessionStorage.setItem('results', location.search);
}

/** A choice that redraws the page gives the focus back to the menu that it was made in. */
function keepFocus(link: Element) {
  const kept = link.closest<HTMLElement>('[data-kept]')?.dataset['kept'];
  if (!kept) return;
  const coming = new MutationObserver(() => {
    if (link.isConnected) return;
    const menu = document.querySelector<HTMLElement>(`[data-kept="${CSS.escape(kept)}"]`);
    if (!menu) return;
    if (document.activeElement === document.body) (menu.querySelector<HTMLElement>('summary, a[aria-current]') ?? menu).focus();
    coming.disconnect();
  });
  coming.observe(document.body, { childList: true, subtree: true });
  setTimeout(() => coming.disconnect(), PATIENCE);
}

document.addEventListener('click', (event) => {
  const target = event.target as Element;
  const button = target.closest('button');
  if (button?.matches('.scheme')) switchScheme();
  if (button?.hasAttribute('aria-controls')) toggleSheet(button);
  if (button?.matches('.open-shortcuts')) openShortcuts();
  if (button?.matches('.close-dialog') || target.matches('dialog')) target.closest('dialog')?.close();
  if (button?.dataset['language']) speak(button.dataset['language']);
  closeFoldouts(target.closest('details.anchor'));
  const link = target.closest('a[href]');
  if (link) {
    rememberResults();
    keepFocus(link);
  }
}, true);

/** Vaadin's own indicator stands outside of every landmark; it is a status. */
void customElements.whenDefined('vaadin-connection-indicator').then(() => {
  document.querySelector('vaadin-connection-indicator')?.setAttribute('role', 'status');
});

function focusSearch() {
  const search = document.querySelector<HTMLInputElement>('input[type=search]');
  search?.focus();
  search?.select();
  return search !== null;
}

/** To the results that the page was opened from, else to all; the box gets the focus when it is there. */
function goToSearch() {
  const way = document.querySelector<HTMLElement>('a.back') ?? document.querySelector<HTMLElement>('.app-nav a');
  if (!way) return;
  const coming = new MutationObserver(() => { if (focusSearch()) coming.disconnect(); });
  coming.observe(document.body, { childList: true, subtree: true });
  setTimeout(() => coming.disconnect(), PATIENCE);
  aimBack(way);
  way.click();
}

document.addEventListener('keydown', (event) => {
  const typing = (event.target as Element).closest('input, textarea, select, [contenteditable], dialog');
  if (event.key === 'Escape') {
    closeFoldouts(null);
    document.querySelectorAll('[aria-controls][aria-expanded=true]').forEach((button) => toggleSheet(button, false));
  }
  if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === '/') {
    event.preventDefault();
    if (!focusSearch()) goToSearch();
  }
  if (event.key === '?') openShortcuts();
});

/** Back from a conversation leads to the page of its results that it was opened from, where that was in this tab. */
document.addEventListener('focusin', (event) => aimBack(event.target as Element));
document.addEventListener('pointerover', (event) => aimBack(event.target as Element));
function aimBack(element: Element) {
  const back = element.closest?.('a.back');
  const from = sessionStorage.getItem('results') ?? '';
  const first = new URLSearchParams(from);
  first.delete('after');
  first.delete('open');
  const search = new URL(back?.getAttribute('href') ?? '', document.baseURI).searchParams;
  if (back && first.toString() === search.toString()) back.setAttribute('href', from || './');
}
