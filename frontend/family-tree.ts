/** Lets a family's tree be walked by keys and folded by a click, without asking the server. */

import { mirrored, step } from './tree-walk';

const shown = (tree: Element) =>
  [...tree.querySelectorAll<HTMLElement>('[role=treeitem]')].filter((item) => item.getClientRects().length > 0);

const expanded = (item: Element) => {
  const value = item.getAttribute('aria-expanded');
  return value === null ? null : value === 'true';
};

function fold(item: Element, folded: boolean) {
  item.setAttribute('aria-expanded', String(!folded));
  const focused = document.activeElement;
  if (folded && focused instanceof HTMLElement && focused.getClientRects().length === 0) goTo(item as HTMLElement);
}

/** One item at a time is in the tab order: the one that was last gone to. */
function goTo(item: HTMLElement) {
  item.closest('[role=tree]')!.querySelectorAll('[role=treeitem][tabindex="0"]').forEach((old) => old.setAttribute('tabindex', '-1'));
  item.setAttribute('tabindex', '0');
  item.focus();
}

document.addEventListener('keydown', (event) => {
  const item = (event.target as Element).closest<HTMLElement>('.tree [role=treeitem]');
  if (!item || event.ctrlKey || event.metaKey || event.altKey) return;
  const tree = item.closest('[role=tree]')!;
  const items = shown(tree);
  const key = getComputedStyle(tree).direction === 'rtl' ? mirrored(event.key) : event.key;
  const levels = items.map((each) => ({ level: Number(each.getAttribute('aria-level')), expanded: expanded(each) }));
  const next = step(levels, items.indexOf(item), key);
  if (!next) return;
  event.preventDefault();
  if ('to' in next) goTo(items[next.to]!);
  else fold(item, next.fold);
});

document.addEventListener('click', (event) => {
  const mark = (event.target as Element).closest('.tree .fold');
  const item = mark?.closest('[role=treeitem]');
  if (!item) return;
  event.preventDefault();
  event.stopPropagation(); // the link around it would be followed
  fold(item, expanded(item) === true);
}, true);
