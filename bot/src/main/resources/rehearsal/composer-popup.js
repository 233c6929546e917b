import { ActiveOption } from './active-option.js';
import { freshId, h } from './dom.js';

const MARGIN = 8;

/** What opens above the composer: the command list, or an option's help with its suggestions. One at a time. */
export class ComposerPopup {
  #owner = null;
  #active = null;
  #items = [];
  #choose = null;

  constructor() {
    this.head = h('div', { class: 'composer-popup-head' });
    this.list = h('ul', { class: 'composer-suggestions', role: 'listbox', id: freshId('composer-suggestions') });
    this.sentence = h('p', { class: 'composer-popup-sentence' });
    this.element = h('div', { class: 'composer-popup', hidden: true, onmousedown: (event) => event.preventDefault() },
      this.head, this.sentence, this.list);
  }

  /** Whether there are items to choose from. */
  get listed() {
    return !this.element.hidden && this.#items.length > 0;
  }

  get open() {
    return !this.element.hidden;
  }

  /** The item that the arrows stand on. */
  get activeItem() {
    return this.listed ? this.#items[this.#active.index] ?? null : null;
  }

  /**
   * Opens for a field, or shows something else for it. A text area is a combobox only while there is a list.
   *
   * @param {HTMLElement} owner the combobox that keeps the focus
   * @param {{label: string, head?: Array, sentence?: string, items?: Array, row: Function, choose: Function, active?: number}} what
   */
  show(owner, { label, head = [], sentence = '', items = [], row, choose, active = -1 }) {
    if (this.#owner !== owner) {
      this.#release();
      this.#owner = owner;
      this.#active = new ActiveOption(owner);
    }
    this.#items = items;
    this.#choose = choose;
    this.element.hidden = false;
    this.head.replaceChildren(...head);
    this.sentence.textContent = sentence;
    this.list.setAttribute('aria-label', label);
    this.list.hidden = items.length === 0;
    this.list.replaceChildren(...items.map((item) => h('li', { class: 'composer-suggestion', role: 'option', id: freshId('composer-suggestion'),
      'aria-selected': 'false', onclick: () => choose(item) }, row(item))));
    if (items.length > 0) {
      owner.setAttribute('role', 'combobox');
    }
    if (isCombobox(owner)) {
      owner.setAttribute('aria-expanded', String(items.length > 0));
      owner.setAttribute('aria-controls', this.list.id);
    }
    this.place();
    this.#active.over([...this.list.children], active);
    this.#select();
  }

  hide() {
    this.#release();
    this.element.hidden = true;
    this.#items = [];
  }

  /** Moves or chooses; true where the key was for the list. */
  takes(event) {
    if (!this.listed || event.isComposing || event.shiftKey || event.ctrlKey || event.altKey) {
      return false;
    }
    if (this.#active.moves(event.key)) {
      this.#select();
      event.preventDefault();
      return true;
    }
    if ((event.key === 'Enter' || event.key === 'Tab') && this.activeItem) {
      event.preventDefault();
      this.#choose(this.activeItem);
      return true;
    }
    return false;
  }

  /** As high as the room above the composer allows. */
  place() {
    const top = window.visualViewport?.offsetTop ?? 0;
    const room = this.element.parentElement.getBoundingClientRect().top - top - MARGIN;
    this.element.style.setProperty('--composer-room', `${Math.max(80, room)}px`);
  }

  #select() {
    for (const row of this.list.children) {
      row.setAttribute('aria-selected', String(row === this.#active.element));
    }
  }

  #release() {
    this.#active?.over([]);
    if (this.#owner && isCombobox(this.#owner)) {
      this.#owner.setAttribute('aria-expanded', 'false');
      this.#owner.removeAttribute('aria-controls');
      if (this.#owner.tagName === 'TEXTAREA') {
        this.#owner.removeAttribute('role');
        this.#owner.removeAttribute('aria-expanded');
      }
    }
    this.#owner = null;
  }
}

function isCombobox(owner) {
  return owner.getAttribute('role') === 'combobox';
}
