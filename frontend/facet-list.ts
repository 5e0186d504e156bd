import { html, LitElement, nothing } from 'lit';

/** One value; FacetRow on the server says what each field means. */
interface Row {
  value: string;
  state: '' | 'on' | 'not';
  name: string;
  own: string;
  lang: string;
  mark: string;
  count: number;
  countText: string;
  href: string;
  notHref: string;
  notLabel: string;
}

/** A number of turns; TurnBar on the server says what each field means. */
interface Bar {
  value: string;
  label: string;
  state: '' | 'on' | 'not';
  share: number;
  href: string;
  hint: string;
}

/** Any or all of the chosen values; MatchLink on the server says what each field means. */
interface Match {
  label: string;
  href: string;
  on: boolean;
}

/** So many values stand unfolded; with more than FINDABLE a box to find one appears. */
const FOLDED = 8;
const FINDABLE = 12;

/** A facet: values with counts, each a link; folding, finding and order are the browser's own. */
class FacetListElement extends LitElement {
  static override properties = {
    heading: {}, findLabel: {}, byCount: {}, byName: {}, all: {}, fewer: {}, notWord: {}, asList: {}, asBars: {},
    matchLabel: {}, match: { attribute: false },
    rows: { attribute: false }, bars: { attribute: false },
    unfolded: { state: true }, named: { state: true }, wanted: { state: true },
  };
  declare heading: string;
  declare findLabel: string;
  declare byCount: string;
  declare byName: string;
  declare all: string;
  declare fewer: string;
  declare notWord: string;
  declare asList: string;
  declare asBars: string;
  declare matchLabel: string;
  declare match: Match[] | undefined;
  declare rows: Row[] | undefined;
  declare bars: Bar[] | undefined;
  declare unfolded: boolean;
  declare named: boolean;
  declare wanted: string;

  /** Light DOM: the page's style sheets and the router's links reach in. */
  protected override createRenderRoot() {
    return this;
  }

  protected override render() {
    const rows = this.rows ?? [];
    if (this.bars?.length && !this.unfolded) return this.histogram(this.bars);
    const shown = this.shown(rows);
    return html`<section class="facet" aria-label=${this.heading}>
      <header><h2>${this.heading}</h2>${this.headerButton(rows)}</header>
      ${rows.length > FINDABLE ? this.finder() : nothing}
      ${this.match?.length ? this.matchLinks(this.match) : nothing}
      <ul>${shown.map((row) => this.row(row))}</ul>
      ${rows.length > FOLDED && !this.wanted && !this.bars?.length ? this.foldButton() : nothing}
    </section>`;
  }

  private histogram(bars: Bar[]) {
    return html`<section class="facet" aria-label=${this.heading}>
      <header><h2>${this.heading}</h2>${this.viewButton()}</header>
      <ol class="histo">${bars.map((bar) => html`<li class=${bar.state}>${this.bar(bar)}</li>`)}</ol>
    </section>`;
  }

  /** Where nothing is, nothing leads. */
  private bar(bar: Bar) {
    const drawn = html`<i style="--share: ${bar.share / 100}"></i><span>${bar.label}</span>`;
    return bar.share || bar.state
      ? html`<a class="pick" href=${bar.href} router-link title=${bar.value} aria-label=${bar.hint}
          aria-current=${bar.state ? 'true' : nothing}>${drawn}</a>`
      : html`<span class="pick">${drawn}</span>`;
  }

  private matchLinks(match: Match[]) {
    return html`<p class="match" role="group" aria-label=${this.matchLabel}>${match.map((one) => html`<a
      class="btn s" href=${one.href} router-link aria-current=${one.on ? 'true' : nothing}>${one.label}</a>`)}</p>`;
  }

  private headerButton(rows: Row[]) {
    if (this.bars?.length) return this.viewButton();
    return rows.length > 3 ? this.orderButton() : nothing;
  }

  private viewButton() {
    return html`<button type="button" class="sort" @click=${() => { this.unfolded = !this.unfolded; }}>
      ${this.unfolded ? this.asBars : this.asList}</button>`;
  }

  private shown(rows: Row[]): Row[] {
    const wanted = (this.wanted ?? '').toLocaleLowerCase();
    const found = wanted
      ? rows.filter((row) => `${row.own} ${row.name} ${row.value}`.toLocaleLowerCase().includes(wanted))
      : rows;
    const ordered = this.named ? [...found].sort((a, b) => a.name.localeCompare(b.name)) : found;
    if (this.unfolded || wanted || ordered.length <= FOLDED) return ordered;
    const head = ordered.slice(0, FOLDED);
    return [...head, ...ordered.slice(FOLDED).filter((row) => row.state)];
  }

  private row(row: Row) {
    return html`<li class=${row.state}>
      <a class="pick" href=${row.href} router-link aria-current=${row.state ? 'true' : nothing} title=${row.value}>
        ${row.mark ? html`<span class="stage ${row.mark}"><span class="glyph ${row.mark}" aria-hidden="true"></span>${row.name}</span>` : this.name(row)}
      </a>
      <a class="notbtn" href=${row.notHref} router-link aria-label=${row.notLabel}>${this.notWord}</a>
      <span class="c">${row.countText}</span>
    </li>`;
  }

  private name(row: Row) {
    return row.own
      ? html`<span class="lang"><bdi lang=${row.lang}>${row.own}</bdi> <bdi class="en">${row.name}</bdi></span>`
      : html`<bdi class="name">${row.name}</bdi>`;
  }

  private orderButton() {
    return html`<button type="button" class="sort" @click=${() => { this.named = !this.named; }}>
      ${this.named ? this.byName : this.byCount}</button>`;
  }

  private finder() {
    return html`<label class="field"><span class="glyph search" aria-hidden="true"></span>
      <input placeholder=${this.findLabel} aria-label=${this.findLabel}
        @input=${(e: Event) => { this.wanted = (e.target as HTMLInputElement).value.trim(); }}></label>`;
  }

  private foldButton() {
    return html`<button type="button" class="more" aria-expanded=${this.unfolded ? 'true' : 'false'}
      @click=${() => { this.unfolded = !this.unfolded; }}>${this.unfolded ? this.fewer : this.all}</button>`;
  }
}

customElements.define('es-facet', FacetListElement);
