/** Where a key leads in a tree whose visible items stand one below the other. */

/** An item: how deep it stands, and whether its children show; null where it has none. */
export type Item = { level: number; expanded: boolean | null };

/** What a key does: the item to go to, or to fold or unfold the one that is at. */
export type Step = { to: number } | { fold: boolean } | null;

/** Keys are those of a page that is read from left to right. */
export function step(items: Item[], at: number, key: string): Step {
  const here = items[at];
  if (!here) return null;
  switch (key) {
    case 'ArrowDown': return at + 1 < items.length ? { to: at + 1 } : null;
    case 'ArrowUp': return at > 0 ? { to: at - 1 } : null;
    case 'Home': return { to: 0 };
    case 'End': return { to: items.length - 1 };
    case 'ArrowRight':
      if (here.expanded === null) return null;
      return here.expanded ? { to: at + 1 } : { fold: false };
    case 'ArrowLeft': {
      if (here.expanded) return { fold: true };
      const parent = items.slice(0, at).findLastIndex((item) => item.level < here.level);
      return parent < 0 ? null : { to: parent };
    }
    default: return null;
  }
}

/** The same key where pages are read from right to left. */
export function mirrored(key: string): string {
  return key === 'ArrowLeft' ? 'ArrowRight' : key === 'ArrowRight' ? 'ArrowLeft' : key;
}
