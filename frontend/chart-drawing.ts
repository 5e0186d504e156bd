/** Charts as SVG, by Observable Plot. Colours come from the style sheet, by class. */

import * as Plot from '@observablehq/plot';
import type { Row } from './chart';

export interface Drawing {
  kind: string;
  percent: boolean;
  heading: string;
  note: string;
  rows: Row[];
  width: number;
}

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

function columns({ rows, width, percent: shares }: Drawing) {
  const rtl = mirrored();
  const step = Math.ceil(rows.length / Math.max(4, Math.floor((width - 50) / 38)));
  const top = Math.max(...rows.map((row) => Math.max(row.value, row.other ?? 0)));
  return Plot.plot({
    width, height: 190, marginTop: 8, marginBottom: 24, marginLeft: rtl ? 4 : 44, marginRight: rtl ? 44 : 4,
    x: { type: 'band', domain: rows.map((row) => row.label), reverse: rtl, padding: 0.12, label: null },
    y: { domain: [0, top || 1], label: null, ticks: 4, tickFormat: shares ? percent : compact, grid: true },
    marks: [
      Plot.axisY({ anchor: rtl ? 'right' : 'left', label: null, ticks: 4, tickSize: 0, tickFormat: shares ? percent : compact }),
      Plot.axisX({ label: null, tickSize: 0, ticks: rows.map((row) => row.label).filter((_, i) => i % step === 0), tickFormat: tick }),
      Plot.barY(rows, { x: 'label', y: 'value', className: 'bar' }),
      Plot.tickY(rows.filter((row) => row.other != null), { x: 'label', y: 'other', className: 'beside', strokeWidth: 3 }),
      Plot.ruleY([0], { className: 'base' }),
      Plot.barY(rows, { x: 'label', y1: 0, y2: top || 1, ...link }),
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
    y: { type: 'band' as const, domain: rows.map((row) => row.label), padding: 0.3, label: null },
    axis: Plot.axisY({ anchor: rtl ? 'right' : 'left', label: null, tickSize: 0, tickPadding: 8, tickFormat: named(room), className: 'names' }),
  };
}

function bars({ rows, width, percent: shares }: Drawing) {
  const { rtl, size, y, axis } = frame(rows, width, 20);
  const most = Math.max(...rows.map((row) => Math.max(row.value, row.other ?? 0))) || 1;
  const written = (row: Row) => (shares ? percent(row.value) : number()(row.value));
  return Plot.plot({
    ...size, y, height: size.height - 18, marginBottom: 4,
    x: { domain: [0, most], reverse: rtl, axis: null },
    marks: [
      axis,
      Plot.barX(rows, { x: 'value', y: 'label', className: 'bar' }),
      Plot.tickX(rows.filter((row) => row.other != null), { x: 'other', y: 'label', className: 'beside', strokeWidth: 3 }),
      Plot.text(rows, { x: (row: Row) => Math.max(row.value, row.other ?? 0), y: 'label', text: written, textAnchor: rtl ? 'end' : 'start', dx: rtl ? -6 : 6, className: 'figure' }),
      Plot.barX(rows, { x1: 0, x2: most, y: 'label', ...link }),
    ],
  });
}

function dots({ rows, width }: Drawing, log: boolean) {
  const { rtl, size, y, axis } = frame(rows, width, 18);
  const all = rows.flatMap((row) => [row.value, row.from ?? row.value, row.to ?? row.value, row.other ?? row.value]);
  const low = log ? Math.max(1, Math.min(...all)) : Math.min(...all);
  const high = Math.max(...all);
  const pad = log ? 1 : (high - low || high || 1) * 0.06;
  const domain = log ? [low / 1.15, Math.max(high, low + 1) * 1.15] : [Math.max(0, low - pad), high + pad];
  const written = log ? compact : number({ maximumFractionDigits: 2 });
  const at = (value: number | undefined) => Math.max(domain[0]!, value ?? 0);
  return Plot.plot({
    ...size,
    y: { ...y, padding: 0.2 },
    x: { type: log ? 'log' : 'linear', base: 2, domain, reverse: rtl, label: null, grid: true },
    marks: [
      Plot.axisX({ label: null, ticks: Math.max(2, Math.floor((width - size.marginLeft - size.marginRight) / 70)), tickSize: 0, tickFormat: written }),
      axis,
      Plot.ruleY(rows, { y: 'label', x1: domain[0], x2: (row: Row) => at(row.from ?? row.value), className: 'lead' }),
      Plot.ruleY(rows.filter((row) => row.to != null), { y: 'label', x1: (row: Row) => at(row.from), x2: (row: Row) => at(row.to), className: 'span', strokeWidth: 5 }),
      Plot.dot(rows.filter((row) => row.other != null), { x: (row: Row) => at(row.other), y: 'label', r: 5, className: 'ring' }),
      Plot.dot(rows, { x: (row: Row) => at(row.value), y: 'label', r: 4, className: 'point' }),
      Plot.barX(rows, { x1: domain[0], x2: domain[1], y: 'label', ...link }),
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

export function drawn(drawing: Drawing): SVGSVGElement {
  const plot =
    drawing.kind === 'columns' ? columns(drawing)
    : drawing.kind === 'bars' ? bars(drawing)
    : dots(drawing, drawing.kind === 'log-dots');
  return speaking(plot as SVGSVGElement, drawing.heading, drawing.note);
}
