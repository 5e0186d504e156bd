/** Charts as SVG, by Observable Plot. Colours come from the style sheet, by class. */

import * as Plot from '@observablehq/plot';
import type { Row as Told } from './chart';

/** Two values may be called the same; their places tell them apart. */
type Row = Told & { key: string };

export interface Drawing {
  kind: string;
  percent: boolean;
  heading: string;
  note: string;
  rows: Told[];
  width: number;
}

type Keyed = Omit<Drawing, 'rows'> & { rows: Row[] };

const mirrored = () => getComputedStyle(document.documentElement).direction === 'rtl';
const language = () => document.documentElement.lang || 'en';
const number = (options?: Intl.NumberFormatOptions) => {
  const format = new Intl.NumberFormat(`${language()}-u-nu-latn`, options);
  return (value: number) => format.format(value);
};
const compact = number({ notation: 'compact', maximumFractionDigits: 1 });
const percent = number({ style: 'percent', maximumFractionDigits: 1 });

/** The area over a value is its link: a short bar is as easy to hit as a long one. */
const link = { fill: 'transparent', className: 'hit', href: (row: Row) => row.href || null, ariaLabel: (row: Row) => row.hint, title: (row: Row) => row.hint };

/** The first number of a range, short: a label for each bar would not fit. */
function tick(label: string) {
  const from = Number(label.split('–')[0]!.replace(/[^0-9]/g, ''));
  return compact(from);
}

/** A bar is no wider than this: few values are no reason for blocks. */
const WIDEST = 56;

function columns({ rows, width, percent: shares }: Keyed) {
  const rtl = mirrored();
  const padding = Math.min(0.9, Math.max(0.12, 1 - (WIDEST * rows.length) / (width - 50)));
  const step = Math.ceil(rows.length / Math.max(4, Math.floor((width - 50) / 38)));
  const top = Math.max(...rows.map((row) => Math.max(row.value, row.other ?? 0))) || 1;
  const ticks = shares ? 4 : Math.min(4, top);
  return Plot.plot({
    width, height: 190, marginTop: 8, marginBottom: 24, marginLeft: rtl ? 4 : 44, marginRight: rtl ? 44 : 4,
    x: { type: 'band', domain: rows.map((row) => row.key), reverse: rtl, padding, label: null },
    y: { domain: [0, top], label: null, ticks, grid: true },
    marks: [
      Plot.axisY({ anchor: rtl ? 'right' : 'left', label: null, ticks, tickSize: 0, tickFormat: shares ? percent : compact }),
      Plot.axisX({ label: null, tickSize: 0, ticks: rows.map((row) => row.key).filter((_, i) => i % step === 0), tickFormat: (key: string) => tick(rows[Number(key)]!.label) }),
      Plot.barY(rows, { x: 'key', y: 'value', className: 'bar' }),
      Plot.tickY(rows.filter((row) => row.other != null), { x: 'key', y: 'other', className: 'beside', strokeWidth: 3 }),
      Plot.ruleY([0], { className: 'base' }),
      Plot.barY(rows, { x: 'key', y1: 0, y2: top, ...link }),
    ],
  });
}

/** Names stand over nothing: as wide as the widest, within reason, longer ones are cut. */
function nameRoom(rows: Row[], width: number) {
  const longest = Math.max(...rows.map((row) => [...row.label].length));
  return Math.min(Math.round(width * 0.42), 14 + longest * 7);
}

const named = (room: number) => (label: string) => {
  const most = Math.floor((room - 10) / 6.6);
  const letters = [...label];
  return letters.length > most ? `${letters.slice(0, most - 1).join('')}…` : label;
};

function frame(rows: Row[], width: number, line: number) {
  const rtl = mirrored();
  const room = nameRoom(rows, width);
  return {
    rtl, room,
    size: { width, height: rows.length * line + 26, marginTop: 4, marginBottom: 22, marginLeft: rtl ? 48 : room, marginRight: rtl ? room : 48 },
    y: { type: 'band' as const, domain: rows.map((row) => row.key), padding: 0.3, label: null },
    axis: Plot.axisY({ anchor: rtl ? 'right' : 'left', label: null, tickSize: 0, tickPadding: 8, tickFormat: (key: string) => named(room)(rows[Number(key)]!.label), className: 'names' }),
  };
}

function bars({ rows, width, percent: shares }: Keyed) {
  const { rtl, size, y, axis } = frame(rows, width, 20);
  const most = Math.max(...rows.map((row) => Math.max(row.value, row.other ?? 0))) || 1;
  const written = (row: Row) => (shares ? percent(row.value) : number()(row.value));
  return Plot.plot({
    ...size, y, height: size.height - 18, marginBottom: 4,
    x: { domain: [0, most], reverse: rtl, axis: null },
    marks: [
      axis,
      Plot.barX(rows, { x: 'value', y: 'key', className: 'bar' }),
      Plot.tickX(rows.filter((row) => row.other != null), { x: 'other', y: 'key', className: 'beside', strokeWidth: 3 }),
      Plot.text(rows, { x: (row: Row) => Math.max(row.value, row.other ?? 0), y: 'key', text: written, textAnchor: rtl ? 'end' : 'start', dx: rtl ? -6 : 6, className: 'figure' }),
      Plot.barX(rows, { x1: 0, x2: most, y: 'key', ...link }),
    ],
  });
}

/** Powers of two within the bounds, as many as fit; where there are fewer than two, any numbers. */
function doublings([low, high]: number[], most: number) {
  const from = Math.ceil(Math.log2(low!));
  const to = Math.floor(Math.log2(high!));
  const step = Math.max(1, Math.ceil((to - from + 1) / most));
  const powers = [];
  for (let power = from; power <= to; power += step) powers.push(2 ** power);
  return powers.length > 1 ? powers : 3;
}

function dots({ rows, width }: Keyed, log: boolean) {
  const { rtl, size, y, axis } = frame(rows, width, 18);
  const all = rows.flatMap((row) => [row.value, row.from ?? row.value, row.to ?? row.value, row.other ?? row.value]);
  const low = log ? Math.max(1, Math.min(...all)) : Math.min(...all);
  const high = Math.max(...all);
  const pad = log ? 1 : (high - low || high || 1) * 0.06;
  const domain = log ? [low / 1.15, Math.max(high, low + 1) * 1.15] : [Math.max(0, low - pad), high + pad];
  const written = log ? compact : number({ maximumFractionDigits: 2 });
  const most = Math.max(2, Math.floor((width - size.marginLeft - size.marginRight) / 70));
  const ticks = log ? doublings(domain, most) : most;
  const at = (value: number | undefined) => Math.max(domain[0]!, value ?? 0);
  return Plot.plot({
    ...size,
    y: { ...y, padding: 0.2 },
    x: { type: log ? 'log' : 'linear', base: 2, domain, reverse: rtl, label: null },
    marks: [
      Plot.gridX({ ticks }),
      Plot.axisX({ label: null, ticks, tickSize: 0, tickFormat: written }),
      axis,
      Plot.ruleY(rows, { y: 'key', x1: domain[0], x2: (row: Row) => at(row.from ?? row.value), className: 'lead' }),
      Plot.ruleY(rows.filter((row) => row.to != null), { y: 'key', x1: (row: Row) => at(row.from), x2: (row: Row) => at(row.to), className: 'span', strokeWidth: 5 }),
      Plot.dot(rows.filter((row) => row.other != null), { x: (row: Row) => at(row.other), y: 'key', r: 5, className: 'ring' }),
      Plot.dot(rows, { x: (row: Row) => at(row.value), y: 'key', r: 4, className: 'point' }),
      Plot.barX(rows, { x1: domain[0], x2: domain[1], y: 'key', ...link }),
    ],
  });
}

/** Of the drawing only the links speak; axes and marks repeat what they say. */
function speaking(svg: SVGSVGElement, heading: string, note: string) {
  svg.setAttribute('role', 'group');
  svg.setAttribute('aria-label', `${heading}. ${note}`);
  svg.querySelectorAll('g').forEach((group) => {
    group.removeAttribute('aria-label');
    group.removeAttribute('aria-description');
    if (!group.closest('.hit')) group.setAttribute('aria-hidden', 'true');
  });
  svg.querySelectorAll('.hit > rect').forEach((bar) => {
    bar.setAttribute('role', 'img'); // nothing is behind it, but it says what it shows
  });
  svg.querySelectorAll('.hit > a').forEach((way) => {
    const bar = way.querySelector('[aria-label]');
    way.setAttribute('aria-label', bar?.getAttribute('aria-label') ?? '');
    bar?.removeAttribute('aria-label');
    way.setAttribute('href', way.getAttribute('xlink:href') ?? way.getAttributeNS('http://www.w3.org/1999/xlink', 'href') ?? '');
  });
  return svg;
}

export function drawn(told: Drawing): SVGSVGElement {
  const drawing = { ...told, rows: told.rows.map((row, i) => ({ ...row, key: String(i) })) };
  const plot =
    drawing.kind === 'columns' ? columns(drawing)
    : drawing.kind === 'bars' ? bars(drawing)
    : dots(drawing, drawing.kind === 'log-dots');
  return speaking(plot as SVGSVGElement, drawing.heading, drawing.note);
}
