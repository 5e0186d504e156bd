import { html, LitElement, nothing } from 'lit';
import { save } from './chart-file';

/** One value; ChartRow on the server says what each field means. */
export interface Row {
  label: string;
  value: number;
  from?: number;
  to?: number;
  other?: number;
  cells: string[];
  href: string;
  seen: string;
  hint: string;
}

/** So many names are drawn at first. */
const FOLDED = 14;

/** A chart with its table; the drawing itself, and the library for it, come when they are needed. */
class ChartElement extends LitElement {
  static override properties = {
    name: {}, kind: {}, heading: {}, note: {}, percent: { type: Boolean }, csvHref: {},
    headers: { attribute: false }, rows: { attribute: false },
    asTable: {}, asChart: {}, download: {}, svg: {}, png: {}, csv: {}, nothing: {}, all: {}, fewer: {},
    listed: { state: true }, unfolded: { state: true },
  };
  declare name: string;
  declare kind: string;
  declare heading: string;
  declare note: string;
  declare percent: boolean;
  declare csvHref: string;
  declare headers: string[] | undefined;
  declare rows: Row[] | undefined;
  declare asTable: string;
  declare asChart: string;
  declare download: string;
  declare svg: string;
  declare png: string;
  declare csv: string;
  declare nothing: string;
  declare all: string;
  declare fewer: string;
  declare listed: boolean;
  declare unfolded: boolean;

  private readonly resized = new ResizeObserver(() => { void this.draw(); });
  private drawing = 0;
  private drawnFor = 0;

  /** Light DOM: the page's style sheets and the router's links reach in. */
  protected override createRenderRoot() {
    return this;
  }

  override connectedCallback() {
    super.connectedCallback();
    this.resized.observe(this);
  }

  override disconnectedCallback() {
    this.resized.disconnect();
    super.disconnectedCallback();
  }

  protected override render() {
    const rows = this.rows ?? [];
    return html`<figure class="panel chart ${this.kind}" aria-label=${this.heading}>
      <header>
        <h2>${this.heading}</h2>
        <span class="end tools">
          <button type="button" class="btn quiet s" @click=${() => { this.listed = !this.listed; }}>${this.listed ? this.asChart : this.asTable}</button>
          ${this.menu()}
        </span>
        <p class="note muted">${this.note}</p>
      </header>
      ${rows.length === 0 ? html`<p class="none muted">${this.nothing}</p>` : this.listed ? this.table(rows) : this.canvas(rows)}
    </figure>`;
  }

  private menu() {
    return html`<details class="anchor">
      <summary class="btn quiet s" aria-label="${this.download}: ${this.heading}"><span class="glyph export" aria-hidden="true"></span></summary>
      <div class="menu" @click=${this.fold}>
        <a href=${this.csvHref} download router-ignore>${this.csv}</a>
        <button type="button" @click=${() => this.take('svg')}>${this.svg}</button>
        <button type="button" @click=${() => this.take('png')}>${this.png}</button>
      </div>
    </details>`;
  }

  private canvas(rows: Row[]) {
    return html`<div class="drawing" @click=${this.follow} @keydown=${this.walk}></div>
      ${this.foldable(rows) ? html`<button type="button" class="btn quiet s fold" aria-expanded=${this.unfolded ? 'true' : 'false'}
        @click=${() => { this.unfolded = !this.unfolded; }}>${this.unfolded ? this.fewer : this.all}</button>` : nothing}`;
  }

  private foldable(rows: Row[]) {
    return this.kind !== 'columns' && rows.length > FOLDED + 2;
  }

  private table(rows: Row[]) {
    return html`<div class="scroll" tabindex="0" role="group" aria-label=${this.heading}><table class="list">
      <thead><tr>${(this.headers ?? []).map((header, i) => html`<th scope="col" class=${i ? 'num' : ''}>${header}</th>`)}</tr></thead>
      <tbody>${rows.map((row) => html`<tr>
        <th scope="row">${row.href ? html`<a href=${row.href} router-link><bdi>${row.label}</bdi></a>` : html`<bdi>${row.label}</bdi>`}</th>
        ${row.cells.map((cell, i) => html`<td class="num">${!i && row.seen ? html`<a class="count" href=${row.seen} router-link>${cell}</a>` : html`<bdi>${cell}</bdi>`}</td>`)}
      </tr>`)}</tbody></table></div>`;
  }

  protected override updated() {
    this.drawnFor = 0;
    void this.draw();
  }

  /** Draws for the width that there is; an older drawing under way gives way. */
  private async draw() {
    const place = this.querySelector<HTMLElement>('.drawing');
    const width = Math.floor(place?.clientWidth ?? 0);
    if (!place || width < 40 || width === this.drawnFor) return;
    this.drawnFor = width;
    const mine = ++this.drawing;
    const rows = this.foldable(this.rows!) && !this.unfolded ? this.rows!.slice(0, FOLDED) : this.rows!;
    const { drawn } = await import('./chart-drawing');
    if (mine !== this.drawing || !place.isConnected) return;
    const focused = place.contains(document.activeElement);
    place.replaceChildren(drawn({ ...this.drawingOf(), rows, width }));
    this.links().forEach((link, i) => link.setAttribute('tabindex', i ? '-1' : '0'));
    if (focused) this.links()[0]?.focus();
  }

  private links() {
    return [...this.querySelectorAll<SVGAElement>('.drawing a')];
  }

  /** A chart is one stop of the tab key; within it arrows move along the bars. */
  private walk(event: KeyboardEvent) {
    const links = this.links();
    const at = links.indexOf(document.activeElement as SVGAElement);
    const back = getComputedStyle(this).direction === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
    const on = back === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft';
    const places: Record<string, number> = { ArrowUp: at - 1, [back]: at - 1, ArrowDown: at + 1, [on]: at + 1, Home: 0, End: links.length - 1 };
    const to = links[places[event.key] ?? -1];
    if (at < 0 || !to) return;
    event.preventDefault();
    links[at]!.setAttribute('tabindex', '-1');
    to.setAttribute('tabindex', '0');
    to.focus();
  }

  private drawingOf() {
    return { kind: this.kind, percent: this.percent, heading: this.heading, note: this.note };
  }

  /** Links of a drawing are the router's too. */
  private follow(event: MouseEvent) {
    const link = (event.target as Element).closest('a');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    const way = document.createElement('a');
    way.href = link.getAttribute('href')!;
    way.setAttribute('router-link', '');
    way.hidden = true;
    this.append(way);
    way.click();
    way.remove();
  }

  private fold() {
    this.querySelector('details[open]')?.removeAttribute('open');
  }

  private async take(form: 'svg' | 'png') {
    if (this.listed) {
      this.listed = false;
      await this.updateComplete;
    }
    this.drawnFor = 0;
    await this.draw();
    const drawing = this.querySelector<SVGSVGElement>('.drawing svg');
    if (drawing) await save(drawing, this.name, form);
  }
}

customElements.define('es-chart', ChartElement);
