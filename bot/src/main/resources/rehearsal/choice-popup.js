import { ActiveOption } from './active-option.js';
import { freshId, h } from './dom.js';
import { found } from './search-text.js';

const FEW = 6;
const MARGIN = 8;
const TALLEST = 360;

/** The list that opens under a select: a search field where there are many options, and the options. */
export class ChoicePopup {
  #say;
  #options;
  #isChosen;
  #choose;
  #shown = [];

  /**
   * @param {{say: Function, label: string, options: Array, several: boolean}} what
   * @param {{isChosen: Function, choose: Function}} answers which are chosen, and what happens when one is
   */
  constructor({ say, label, options, several }, { isChosen, choose }) {
    this.#say = say;
    this.#options = options;
    this.#isChosen = isChosen;
    this.#choose = choose;
    this.list = h('ul', { class: 'choice-options', role: 'listbox', id: freshId('choice-options'), 'aria-label': label,
      'aria-multiselectable': several ? 'true' : null, tabindex: options.length > FEW ? null : '0' });
    this.search = options.length > FEW ? this.#searchField(label) : null;
    this.none = h('p', { class: 'choice-none', hidden: true }, say('room.form.choice-none'));
    this.heard = h('p', { class: 'visually-hidden', role: 'status' });
    this.note = h('p', { class: 'choice-note', role: 'alert' });
    this.element = h('div', { class: 'choice-popup', popover: 'auto', onkeydown: (event) => this.#key(event) },
      this.search, this.list, this.none, this.note, this.heard);
    this.active = new ActiveOption(this.search ?? this.list);
    this.list.addEventListener('mousedown', (event) => event.preventDefault());
  }

  #searchField(label) {
    return h('input', { class: 'choice-search', type: 'text', role: 'combobox', autocomplete: 'off', spellcheck: 'false',
      'aria-label': this.#say('room.form.choice-search', { what: label }), placeholder: this.#say('room.form.choice-search-short'),
      'aria-expanded': 'true', 'aria-autocomplete': 'list', 'aria-controls': this.list.id, oninput: () => this.#filter() });
  }

  get open() {
    return this.element.matches(':popover-open');
  }

  /** Shows all options, beginning at the chosen one, where one types or uses the arrows. */
  begin() {
    if (this.search) {
      this.search.value = '';
    }
    this.note.textContent = '';
    this.#list(this.#options);
    this.active.stand(Math.max(0, this.#shown.findIndex((option) => this.#isChosen(option))));
    (this.search ?? this.list).focus({ preventScroll: true });
  }

  /** Marks anew which options are chosen. */
  refresh() {
    this.#list(this.#shown, this.active.index);
  }

  close() {
    if (this.open) {
      this.element.hidePopover();
    }
  }

  /** Stands under what opens it, or above where there is more room. */
  place(box) {
    const view = window.visualViewport;
    const top = view?.offsetTop ?? 0;
    const bottom = top + (view?.height ?? window.innerHeight);
    const { left, width, top: boxTop, bottom: boxBottom } = box.getBoundingClientRect();
    const under = bottom - boxBottom - MARGIN * 2;
    const over = boxTop - top - MARGIN * 2;
    const wanted = Math.min(TALLEST, this.element.scrollHeight);
    const below = under >= wanted || under >= over;
    const style = this.element.style;
    style.setProperty('left', `${left}px`);
    style.setProperty('width', `${width}px`);
    style.setProperty('max-height', `${Math.min(TALLEST, below ? under : over)}px`);
    style.setProperty('top', below ? `${boxBottom + 4}px` : 'auto');
    style.setProperty('bottom', below ? 'auto' : `${window.innerHeight - boxTop + 4}px`);
  }

  #filter() {
    this.#list(found(this.#options, this.search.value), 0);
    this.heard.textContent = this.#say('room.form.choice-count', { count: this.#shown.length });
  }

  #list(options, active = -1) {
    this.#shown = options;
    this.none.hidden = options.length > 0;
    this.list.hidden = options.length === 0;
    this.list.replaceChildren(...options.map((option) => this.#row(option)));
    this.active.over([...this.list.children], active);
  }

  #row(option) {
    return h('li', { class: 'choice-option', role: 'option', id: freshId('choice-option'),
      'aria-selected': String(this.#isChosen(option)), onclick: () => this.#choose(option) },
    option.sign ? h('span', { class: 'choice-sign', 'aria-hidden': 'true' }, option.sign) : null,
    option.emoji?.name ? h('span', { class: 'choice-sign', 'aria-hidden': 'true' }, option.emoji.name) : null,
    h('span', { class: 'choice-words' }, h('span', { class: 'choice-label' }, option.label),
      option.description ? h('span', { class: 'choice-description' }, option.description) : null),
    h('span', { class: 'choice-tick', 'aria-hidden': 'true' }));
  }

  #key(event) {
    if (event.isComposing) {
      return;
    }
    if (this.active.moves(event.key)) {
      event.preventDefault();
    } else if (event.key === 'Enter' || (event.key === ' ' && !this.search)) {
      event.preventDefault();
      event.stopPropagation();
      if (this.#shown[this.active.index]) {
        this.#choose(this.#shown[this.active.index]);
      }
    } else if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      this.close();
    } else if (event.key === 'Tab') {
      this.close();
    } else if (!this.search && event.key.length === 1) {
      this.#standOn(event.key);
    }
  }

  #standOn(letter) {
    const next = found(this.#options, letter)[0];
    if (next) {
      this.active.stand(this.#shown.indexOf(next));
    }
  }
}
