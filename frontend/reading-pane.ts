/** Tells the server whether there is room beside the list, now and whenever that changes. */
class ReadingPane extends HTMLElement {
  private readonly room = matchMedia('(min-width: 1200px)');
  private readonly tell = () => {
    this.dispatchEvent(new CustomEvent('es-room', { detail: this.room.matches }));
  };

  connectedCallback() {
    this.room.addEventListener('change', this.tell);
    setTimeout(this.tell); // the server's listener is there once the page has been built
  }

  disconnectedCallback() {
    this.room.removeEventListener('change', this.tell);
  }
}

customElements.define('es-pane', ReadingPane);
