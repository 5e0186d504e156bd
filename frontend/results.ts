/** Walking along the results, and choosing the one that is read beside them. */

import { withOpen } from './open-address';

const room = matchMedia('(min-width: 1200px)');

/** While a key is held down, only the result that it ends at is sent for. */
const PAUSE = 90;
let waiting: ReturnType<typeof setTimeout> | undefined;

const cards = () => [...document.querySelectorAll<HTMLElement>('.results .card')];
const link = (card: Element | undefined) => card?.querySelector<HTMLElement>('a.open');
const chosen = () => document.querySelector<HTMLElement>('.results .card[aria-current]');

/** Marks the card at once and the address with it; the server follows with the text. */
function choose(card: HTMLElement) {
  if (!room.matches || card === chosen()) return;
  cards().forEach((other) => { if (other !== card) other.removeAttribute('aria-current'); });
  card.setAttribute('aria-current', 'true');
  const id = card.dataset['id']!;
  history.replaceState(history.state, '', withOpen(location.href, id));
  clearTimeout(waiting);
  waiting = setTimeout(() => {
    card.closest('.results')?.dispatchEvent(new CustomEvent('es-choose', { detail: id }));
  }, PAUSE);
}

/** Moves along the results; the ends hold. The first step leads to the one that is chosen or to the first. */
function step(by: number) {
  const all = cards();
  const focused = document.activeElement?.closest<HTMLElement>('.card') ?? null;
  const from = focused ?? (room.matches ? chosen() : null);
  const fresh = !focused && !new URL(location.href).searchParams.has('open');
  const at = from && !fresh ? all.indexOf(from) + by : 0;
  const card = all[Math.max(0, Math.min(all.length - 1, at))];
  if (!card) return;
  link(card)?.focus();
  card.scrollIntoView({ block: 'nearest' });
  choose(card);
}

document.addEventListener('click', (event) => {
  const target = event.target as Element;
  const plain = !event.ctrlKey && !event.metaKey && !event.shiftKey && event.button === 0;
  // The link is stretched over its card: what is hit beside its words is the link itself
  const beside = target.matches('.card a.open') && event.detail > 0;
  if (!beside || !plain || !room.matches) return;
  event.preventDefault();
  event.stopPropagation(); // the router would open the conversation
  (target as HTMLElement).focus();
  choose(target.closest<HTMLElement>('.card')!);
}, true);

document.addEventListener('dblclick', (event) => {
  const target = event.target as Element;
  if (room.matches && target.matches('.card a.open')) {
    target.firstElementChild?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
  }
});

document.addEventListener('keydown', (event) => {
  const target = event.target as Element;
  const typing = target.closest('input, textarea, select, [contenteditable], dialog');
  if (typing || event.ctrlKey || event.metaKey || event.altKey || !document.querySelector('.results')) return;
  const inList = target.closest('.results');
  if (event.key === 'j' || (inList && event.key === 'ArrowDown')) { event.preventDefault(); step(1); }
  if (event.key === 'k' || (inList && event.key === 'ArrowUp')) { event.preventDefault(); step(-1); }
  if (event.key === 'Enter' && target === document.body && room.matches) link(chosen() ?? undefined)?.click();
});
