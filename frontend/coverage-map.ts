import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { layout, move, type Beside, type Place } from './grid-moves';

/** A value of an axis; AxisEntry on the server, and FlagRow for a check, say what each field means. */
interface Entry {
  title: string;
  name: string;
  own: string;
  lang: string;
  mark: string;
  severity?: string;
  page?: string;
  parameter: string;
  total: number;
  href: string;
  cells: string;
  wanted: string;
}

/** A whole map; CoverageData and FlagMapData on the server say what each field means. */
interface Data {
  label: string;
  corner: string;
  all: string;
  rows: Entry[];
  columns: Entry[];
  selection: string;
  total: number;
  href: string;
  limits: number[];
  numbers: boolean;
  flags?: boolean;
  locale: string;
  words: Record<string, string>;
}

/** Pixels that a row takes beside its cells. */
const BESIDE = { name: 152, total: 50, gap: 20 };
const BESIDE_ALONE = { name: 220, total: 56, gap: 0 };
const BESIDE_NARROW = { name: 104, total: 48, gap: 0 };
const NARROW = 560;

/** Cells that can be hit by a finger or a mouse, or hold a number. */
const FINGER = 28;
const TARGET = 24;
const DIGIT = 7;

/** Colours of flags go by shares, in ten thousandths. */
const WHOLE = 10_000;

/**
 * Conversations by two dimensions, or checks by one: a table to be walked by arrow keys, each cell a link. Drawn from one
 * property. In an overview under a mouse cells are too small to stand beside each other as links: there the cell that is
 * pointed at or walked to alone is one, larger than itself.
 */
class CoverageMapElement extends LitElement {
  static override properties = { data: { attribute: false }, width: { state: true }, at: { state: true }, over: { state: true } };
  declare data: Data | undefined;
  declare width: number;
  declare at: Place;
  declare over: Place | undefined;
  private counts: number[][] = [];
  private wanted: number[][] = [];
  private format = new Intl.NumberFormat();
  private percent = new Intl.NumberFormat();
  private observer = new ResizeObserver(([entry]) => { this.width = Math.floor(entry!.contentRect.width); });

  constructor() {
    super();
    this.at = { row: 0, column: 0 };
  }

  /** Light DOM: the page's style sheets and the router's links reach in. */
  protected override createRenderRoot() {
    return this;
  }

  override connectedCallback() {
    super.connectedCallback();
    this.width = Math.floor(this.getBoundingClientRect().width) || 1000;
    this.observer.observe(this);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.observer.disconnect();
  }

  protected override willUpdate(changed: PropertyValues) {
    if (!changed.has('data') || !this.data) return;
    this.format = new Intl.NumberFormat(this.data.locale);
    this.percent = new Intl.NumberFormat(this.data.locale, { style: 'percent', maximumFractionDigits: 1 });
    this.counts = this.data.rows.map((row) => numbers(row.cells));
    this.wanted = this.data.rows.map((row) => numbers(row.wanted));
    this.at = { row: 0, column: 0 };
    this.over = undefined;
  }

  protected override render() {
    const data = this.data;
    if (!data || !data.rows.length || !data.columns.length) return nothing;
    const narrow = this.width < NARROW;
    const fit = (sides: Beside) => layout(this.width, data.rows.length, data.columns.length, sides, this.leastCell(data));
    const folded = narrow ? undefined : fit(BESIDE);
    const beside = narrow ? BESIDE_NARROW : folded?.parts === 1 ? BESIDE_ALONE : BESIDE;
    const { cell, parts } = folded?.parts === 2 ? folded : fit(beside);
    const half = Math.ceil(data.rows.length / parts);
    const starts = Array.from({ length: parts }, (_, part) => part * half);
    return html`<div class="maps ${data.numbers ? 'numbers' : ''} ${narrow ? 'narrow' : ''}" style="--cell:${cell}px;--name:${beside.name}px;--total:${beside.total}px"
        @keydown=${this.walk} @focusin=${this.reached} @pointermove=${this.pointed} @pointerleave=${() => { this.over = undefined; }}>
      ${starts.map((from) => this.table(data, from, Math.min(data.rows.length, from + half)))}
    </div>
    ${this.readout(data)}`;
  }

  private get coarse() {
    return matchMedia('(pointer: coarse)').matches;
  }

  private leastCell(data: Data) {
    if (this.coarse) return FINGER;
    if (!data.numbers) return undefined;
    const largest = Math.max(...this.counts.map((row) => Math.max(...row)), ...data.columns.map((column) => column.total));
    return Math.max(TARGET, this.format.format(largest).length * DIGIT + 6);
  }

  private table(data: Data, from: number, to: number) {
    const last = to === data.rows.length;
    const shown = this.over ?? this.at;
    return html`<table class="heat ${data.flags ? 'flags' : ''}" role="grid" aria-label=${data.label} aria-rowcount=${data.rows.length + 2} aria-colcount=${data.columns.length + 2}>
      <colgroup><col class="name">${data.columns.map(() => html`<col class="cell">`)}<col class="total"></colgroup>
      <thead><tr aria-rowindex="1"><th scope="col">${data.corner}</th>
        ${data.columns.map((column, i) => html`<th scope="col" title=${column.title} class=${shown.column === i ? 'at' : ''}><span>${this.name(column)}</span></th>`)}
        <th scope="col" class="sum">${data.all}</th></tr></thead>
      <tbody>${data.rows.slice(from, to).map((row, i) => this.row(data, row, from + i, shown))}</tbody>
      ${last ? this.foot(data) : nothing}
    </table>`;
  }

  private row(data: Data, row: Entry, index: number, shown: Place) {
    const counts = this.counts[index]!;
    return html`<tr aria-rowindex=${index + 2} class=${shown.row === index ? 'at' : ''}>
      <th scope="row" title=${row.title}><span class="lang"><bdi>${this.name(row)}</bdi>${row.own ? html`<bdi class="own" lang=${row.lang}>${row.own}</bdi>` : nothing}</span></th>
      ${data.columns.map((column, i) => this.cell(index, i, counts[i]!, cellHref(data, row, column)))}
      ${this.sum(index, data.columns.length, row)}
    </tr>`;
  }

  private name(entry: Entry) {
    if (entry.severity) return html`<span class="sev ${entry.severity}"><span class="glyph ${entry.severity}" aria-hidden="true"></span></span> ${entry.name}`;
    return entry.mark ? html`<span class="stage ${entry.mark}"><span class="glyph ${entry.mark}" aria-hidden="true"></span>${entry.name}</span>` : entry.name;
  }

  private cell(row: number, column: number, count: number, href: string) {
    const text = this.format.format(count);
    const short = count < (this.wanted[row]?.[column] ?? 0);
    return html`<td class="h${this.step(this.measure(count, column))}${short ? ' short' : ''}" data-at="${row} ${column}"
      aria-label=${text}>${this.link(row, column, href, this.data!.numbers && count ? text : '', text)}</td>`;
  }

  private sum(row: number, column: number, entry: Entry) {
    const text = this.format.format(entry.total);
    return html`<td class="sum" data-at="${row} ${column}">${this.link(row, column, entry.href, text, text)}</td>`;
  }

  private foot(data: Data) {
    const row = data.rows.length;
    const largest = Math.max(1, ...data.columns.map((column) => column.total));
    return html`<tfoot><tr aria-rowindex=${row + 2}><th scope="row">${data.words['allRows']}</th>
      ${data.columns.map((column, i) => {
        const text = this.format.format(column.total);
        const bar = html`<i style="--h:${Math.round((22 * column.total) / largest)}px"></i>`;
        return html`<td data-at="${row} ${i}" aria-label=${text}>${this.link(row, i, column.href, data.numbers ? text : bar, text)}</td>`;
      })}
      <td class="sum" data-at="${row} ${data.columns.length}">${this.link(row, data.columns.length, data.href, this.format.format(data.total), this.format.format(data.total))}</td></tr></tfoot>`;
  }

  /** Only the cell that was walked to last is in the order of Tab. */
  private link(row: number, column: number, href: string, shown: unknown, label: string) {
    const place = { row, column };
    const at = same(this.at, place);
    if (!this.data!.numbers && !this.coarse && !at && !same(this.over, place)) return shown;
    const lens = this.data!.numbers || this.coarse ? nothing : 'lens';
    return html`<a href=${href} router-link class=${lens} tabindex=${at ? '0' : '-1'} aria-label=${label}>${shown}</a>`;
  }

  /** What a cell's colour goes by: its count, or of flags their share; any at all is more than none. */
  private measure(count: number, column: number) {
    const { flags, columns } = this.data!;
    return flags ? Math.ceil((count * WHOLE) / Math.max(1, columns[column]!.total)) : count;
  }

  private step(count: number) {
    const { limits } = this.data!;
    let step = 0;
    while (step < limits.length && count >= limits[step]!) step++;
    return step && Math.round((step * 6) / limits.length);
  }

  private walk(event: KeyboardEvent) {
    const place = placeOf(event.target);
    if (!place || event.altKey || event.metaKey || !this.data) return;
    const mirrored = getComputedStyle(this).direction === 'rtl';
    const to = move(event.key, event.ctrlKey, place, this.data.rows.length + 1, this.data.columns.length + 1, mirrored);
    if (!to) return;
    event.preventDefault();
    this.at = to;
    void this.updateComplete.then(() => this.querySelector<HTMLElement>(`td[data-at="${to.row} ${to.column}"] > a`)?.focus());
  }

  private reached(event: FocusEvent) {
    const place = placeOf(event.target);
    if (place) this.at = place;
  }

  /** The cell below the pointer, not the one whose link reaches over it. */
  private pointed(event: PointerEvent) {
    const over = event.pointerType === 'mouse'
      ? document.elementsFromPoint(event.clientX, event.clientY).find((element) => element.matches('td[data-at]'))
      : undefined;
    const place = placeOf(over ?? null);
    if (place ? !same(this.over, place) : this.over) this.over = place;
  }

  /** One line on the cell that is pointed at or walked to, with the way to its row and column. */
  private readout(data: Data) {
    const { row, column } = this.over ?? this.at;
    const inRow = data.rows[row];
    const inColumn = data.columns[column];
    const count = inRow && inColumn ? this.counts[row]![column]! : inRow?.total ?? inColumn?.total ?? data.total;
    const wanted = inRow && inColumn ? this.wanted[row]?.[column] : undefined;
    const href = inRow && inColumn ? cellHref(data, inRow, inColumn) : inRow?.href ?? inColumn?.href ?? data.href;
    return html`<p class="readout">
      <span class="where">${inRow ? html`<bdi>${inRow.own || inRow.name}</bdi>${inRow.own ? html` <bdi class="muted">${inRow.name}</bdi>` : nothing}` : nothing}
        ${inRow && inColumn ? html`<span class="muted" aria-hidden="true">·</span>` : nothing}
        ${inColumn ? html`<bdi>${inColumn.own || inColumn.name}</bdi>${inColumn.own ? html` <bdi class="muted">${inColumn.name}</bdi>` : nothing}` : nothing}</span>
      <a class="figure" href=${href} router-link>${data.words['count']} <b>${this.format.format(count)}</b></a>${this.share(data, count, inRow, inColumn)}
      ${wanted === undefined ? nothing : html`<span class="figure">${data.words['target']} <b>${this.format.format(wanted)}</b></span>`}
      ${wanted !== undefined && wanted > count ? html`<span class="figure miss">${data.words['missing']} <b>${this.format.format(wanted - count)}</b></span>` : nothing}
      ${inRow?.page ? html`<a href=${inRow.page} router-link>${data.words['about']}</a>` : nothing}
      ${inRow ? html`<a href=${inRow.href} router-link>${data.words['row']}</a>` : nothing}
      ${inColumn ? html`<a href=${inColumn.href} router-link>${data.words['column']}</a>` : nothing}
      ${this.legend(data)}
    </p>`;
  }

  /** Of flags: of how many, and which part. */
  private share(data: Data, count: number, row: Entry | undefined, column: Entry | undefined) {
    if (!data.flags || !row) return nothing;
    const all = column?.total ?? data.total;
    return html` ${data.words['of']} ${this.format.format(all)} · <bdi>${this.percent.format(count / Math.max(1, all))}</bdi>`;
  }

  private legend(data: Data) {
    const { limits } = data;
    if (data.flags) return this.shares(data);
    return html`<span class="legend" role="img" aria-label="${data.words['legend']} 0; ${limits.map((limit) => this.format.format(limit)).join(', ')}">
      <i class="h0"></i><span>0</span>
      ${limits.map((limit, i) => html`<i class="h${Math.round(((i + 1) * 6) / limits.length)}"></i><bdi>${this.format.format(limit)}${i === limits.length - 1 ? '+' : ''}</bdi>`)}
    </span>`;
  }

  private shares(data: Data) {
    const from = (limit: number) => this.percent.format(limit / WHOLE);
    const over = data.limits.slice(1);
    return html`<span class="legend flags" role="img" aria-label="${data.words['legend']} ${over.map(from).join(', ')}">
      <i class="h0"></i><span>${data.words['none']}</span><i class="h1"></i>
      ${over.map((limit, i) => html`<bdi>${from(limit)}</bdi><i class="h${i + 2}"></i>`)}
    </span>`;
  }
}

function numbers(text: string): number[] {
  return text ? text.split(' ').map(Number) : [];
}

function same(one: Place | undefined, other: Place) {
  return one?.row === other.row && one.column === other.column;
}

function cellHref(data: Data, row: Entry, column: Entry) {
  return `?${[data.selection, row.parameter, column.parameter].filter(Boolean).join('&')}`;
}

function placeOf(target: EventTarget | null): Place | undefined {
  const at = (target as Element | null)?.closest<HTMLElement>('td[data-at]')?.dataset['at'];
  if (!at) return undefined;
  const [row, column] = at.split(' ').map(Number);
  return { row: row!, column: column! };
}

customElements.define('es-coverage', CoverageMapElement);
