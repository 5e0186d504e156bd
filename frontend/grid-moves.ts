/** A place in a grid, counted from 0. */
export interface Place {
  row: number;
  column: number;
}

/** Rows that Page Up and Page Down pass. */
const PAGE = 10;

/**
 * Where a key leads from a place in a grid of so many rows and columns, as WAI-ARIA has it for grids; undefined for a key
 * that leads nowhere. Arrows follow the eye, so that in a mirrored page the left one goes on.
 */
export function move(key: string, ctrl: boolean, at: Place, rows: number, columns: number, mirrored: boolean): Place | undefined {
  const to = target(key, ctrl, at, rows, columns, mirrored ? -1 : 1);
  return to && { row: within(to.row, rows), column: within(to.column, columns) };
}

function target(key: string, ctrl: boolean, at: Place, rows: number, columns: number, forward: number): Place | undefined {
  const { row, column } = at;
  switch (key) {
    case 'ArrowUp': return { row: row - 1, column };
    case 'ArrowDown': return { row: row + 1, column };
    case 'ArrowLeft': return { row, column: column - forward };
    case 'ArrowRight': return { row, column: column + forward };
    case 'PageUp': return { row: row - PAGE, column };
    case 'PageDown': return { row: row + PAGE, column };
    case 'Home': return { row: ctrl ? 0 : row, column: 0 };
    case 'End': return { row: ctrl ? rows - 1 : row, column: columns - 1 };
    default: return undefined;
  }
}

function within(index: number, size: number) {
  return Math.max(0, Math.min(size - 1, index));
}

/** How many pixels a column gets, and in how many parts the rows stand beside each other. */
export interface Layout {
  cell: number;
  parts: number;
}

/** What a row takes beside its cells: its name, its total, and the gap to the next part. */
export interface Beside {
  name: number;
  total: number;
  gap: number;
}

/** Cells below this are not told apart; wider ones tell no more. */
const LEAST = 13;
const MOST = 34;

/** Fewer rows need no second part. */
const FOLDED = 36;

/** Between two columns, and at both ends. */
const SPACE = 1;

/** The widest cells that fit: in two parts where there are many rows and room, else in one, which may scroll. */
export function layout(width: number, rows: number, columns: number, beside: Beside, least = LEAST): Layout {
  const fit = (parts: number) =>
    Math.floor(((width - beside.gap * (parts - 1)) / parts - beside.name - beside.total - 3 * SPACE) / Math.max(1, columns)) - SPACE;
  const parts = rows >= FOLDED && fit(2) >= least ? 2 : 1;
  return { cell: Math.max(least, Math.min(MOST, fit(parts))), parts };
}
