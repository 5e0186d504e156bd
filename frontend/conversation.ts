/** What a conversation's page does without the server: copying, keys, the way along its turns. */

import { write } from './clipboard';
import { atTop, following, turnAddress } from './turns';

const page = () => document.querySelector<HTMLElement>('main.convo');
const headings = () => [...document.querySelectorAll<HTMLElement>('main.convo h2.turn')];

function tell(text: string) {
  const told = document.querySelector('main.convo .told');
  if (told) told.textContent = text;
}

async function fetched(address: string) {
  const answer = await fetch(new URL(address, document.baseURI));
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
  return answer.text();
}

const absolute = (address: string) => new URL(address, document.baseURI).href;

/** The message whose menu is open, from 1. */
let message = 0;

/** As stored, not as set. */
async function messageText(source: string) {
  return JSON.parse(await fetched(source)).messages[message - 1].content as string;
}

function textOf(item: HTMLElement): string | Promise<string> {
  const { link, fetch: source } = item.dataset;
  const ofMessage = item.closest('#message-menu');
  if (link === undefined) return ofMessage ? messageText(source!) : fetched(source!);
  if (ofMessage) return absolute(`${link}?message=${message}`);
  return absolute(item.matches('.of-turn') ? `${link}?turn=${currentTurn()}` : link);
}

/** Beside the button that opens it, where the window has room; the browser shows it. */
function placeMenu(menu: HTMLElement, button: HTMLElement) {
  message = Number(button.dataset['message']);
  const { top, bottom, left, right } = button.getBoundingClientRect();
  const mirrored = document.documentElement.dir === 'rtl';
  const fromStart = mirrored ? innerWidth - right : left;
  menu.style.insetInlineStart = `${Math.max(8, Math.min(fromStart, innerWidth - MENU.width - 8))}px`;
  const below = bottom + MENU.height < innerHeight;
  menu.style.insetBlockStart = below ? `${bottom + 4}px` : 'auto';
  menu.style.insetBlockEnd = below ? 'auto' : `${innerHeight - top + 4}px`;
}

/** What the style sheet gives it, in pixels; it has no size before it is shown. */
const MENU = { width: 250, height: 110 };

async function copy(item: HTMLElement) {
  item.closest('details')?.removeAttribute('open');
  item.closest<HTMLElement>('[popover]')?.hidePopover();
  try {
    await write(textOf(item));
    tell(item.dataset['done'] ?? '');
  } catch {
    tell(document.querySelector<HTMLElement>('main.convo .told')?.dataset['failed'] ?? '');
  }
}

/** A heading that stands above it has begun its turn, in pixels below the window's top. */
const LINE = 160;

/** Which heading the reader is at: the one that was gone to, while it is in sight; else that at the top. */
function place(all: HTMLElement[], tops: number[]) {
  const chosen = all.findIndex((heading, i) => heading.matches('.at') && tops[i]! > 0 && tops[i]! < innerHeight);
  return chosen >= 0 ? chosen : atTop(tops, LINE);
}

const topsOf = (all: HTMLElement[]) => all.map((heading) => heading.getBoundingClientRect().top);
const turnOf = (heading: HTMLElement | undefined) => Number(heading?.id.replace('turn-', '') ?? 0);

function currentTurn() {
  const all = headings();
  return turnOf(all[place(all, topsOf(all))]) || 1;
}

/** The link that was last seen to be in sight: following it each frame would fight the reader. */
let shown: Element | null = null;

/** Marks a turn at the side, and brings it into sight there. */
function mark(turn: number) {
  document.querySelectorAll<HTMLElement>('.outline a[data-turn]').forEach((link) => {
    const here = link.dataset['turn'] === String(turn);
    if (here !== link.hasAttribute('aria-current')) {
      if (here) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
    if (here && link !== shown) {
      shown = link;
      const list = link.parentElement!;
      const hidden = link.offsetTop < list.scrollTop || link.offsetTop + link.offsetHeight > list.scrollTop + list.clientHeight;
      if (hidden) list.scrollTop = link.offsetTop - list.clientHeight / 2;
    }
  });
}

/** Messages far away are not laid out yet, so the place is sought again when those near it are. */
function settle(heading: HTMLElement, tries = 3) {
  heading.scrollIntoView();
  if (tries > 0) requestAnimationFrame(() => settle(heading, tries - 1));
}

/** Goes to a turn; the address follows, the history does not grow. */
function goTo(turn: number) {
  const heading = document.getElementById(`turn-${turn}`);
  if (!heading) return false;
  document.querySelectorAll('main.convo .at').forEach((other) => other.classList.remove('at'));
  heading.classList.add('at');
  settle(heading);
  mark(turn);
  history.replaceState(history.state, '', turnAddress(location.href, turn));
  return true;
}

function nextTurn() {
  const all = headings();
  const tops = topsOf(all);
  goTo(turnOf(all[following(tops, place(all, tops), LINE)]));
}

document.addEventListener('click', (event) => {
  const target = event.target as Element;
  if (!target.closest('main.convo')) return;
  const share = target.closest<HTMLElement>('button.share');
  if (share) placeMenu(document.getElementById('message-menu')!, share);
  const item = target.closest<HTMLElement>('.copying .menu button, #message-menu button');
  if (item?.hasAttribute('data-print')) { item.closest('details')?.removeAttribute('open'); print(); }
  else if (item) void copy(item);
  const turn = target.closest<HTMLElement>('.outline a[data-turn]');
  const plain = !event.ctrlKey && !event.metaKey && !event.shiftKey && event.button === 0;
  if (turn && plain && goTo(Number(turn.dataset['turn']))) {
    event.preventDefault();
    event.stopPropagation(); // the router would draw the page anew
  }
}, true);

/** The menu names the turn that its link leads to. */
document.addEventListener('toggle', (event) => {
  const menu = event.target as HTMLElement;
  const item = menu.matches?.('details.copying') && menu.querySelector<HTMLElement>('.of-turn');
  if (item) item.querySelector('.label')!.textContent = item.dataset['text']!.replace('#', String(currentTurn()));
}, true);

/** The finding that was gone to last, among all that stand beside messages. */
function nextFinding() {
  const all = [...document.querySelectorAll<HTMLElement>('main.convo .notes .finding')];
  const next = all[(all.indexOf(document.activeElement as HTMLElement) + 1) % all.length];
  next?.scrollIntoView({ block: 'center' });
  next?.focus({ preventScroll: true });
}

const press = (selector: string) => page()?.querySelector<HTMLElement>(selector)?.click();
const KEYS: Record<string, () => void> = {
  j: () => press('.walk a.next'),
  k: () => press('.walk a.prev'),
  n: nextTurn,
  f: nextFinding,
  r: () => press('.views a:not([aria-current])'),
  c: () => press('.copying .menu [data-link]'),
  m: () => press('.copying [data-fetch$="/markdown"]'),
};

document.addEventListener('keydown', (event) => {
  const typing = (event.target as Element).closest('input, textarea, select, [contenteditable], dialog');
  if (!page() || typing || event.ctrlKey || event.metaKey || event.altKey) return;
  KEYS[event.key]?.();
});

/** The outline follows when the reader rests: asking where headings stand in each frame costs layouts. */
let resting = 0;
document.addEventListener('scroll', () => {
  clearTimeout(resting);
  resting = window.setTimeout(() => { if (page()) mark(currentTurn()); }, 120);
}, { passive: true });
