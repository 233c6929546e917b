import { h } from './dom.js';
import { suggestionRow } from './option-help.js';
import { found } from './search-text.js';

/** The end of a command line: offers the options that may be added, and is where Enter sends from. */
export class CommandEnd {
  #line;

  constructor(line) {
    this.#line = line;
    this.element = h('input', { class: 'composer-end', type: 'text', role: 'combobox', autocomplete: 'off', spellcheck: 'false',
      autocapitalize: 'off', enterkeyhint: 'send', 'aria-autocomplete': 'list', 'aria-expanded': 'false',
      onfocus: () => this.suggest(), onclick: () => this.suggest(), oninput: () => this.suggest() });
    this.refresh();
  }

  get empty() {
    return this.element.value === '';
  }

  /** What to do where something is written that names no option. */
  get advice() {
    return this.#line.now().say('room.composer.option-first', { options: this.#line.missing().map((option) => option.shown).join(', ') });
  }

  focus() {
    this.element.focus();
  }

  disable(disabled) {
    this.element.readOnly = disabled;
  }

  /** The options that may be added are others than before. */
  refresh() {
    const { say } = this.#line.now();
    const count = this.#line.missing().length;
    this.element.value = '';
    this.element.placeholder = count > 0 ? say('room.composer.add-option', { count }) : '';
    this.element.setAttribute('aria-label', count > 0 ? say('room.composer.add-option-label', { count }) : say('room.composer.ready'));
    this.element.classList.toggle('is-offering', count > 0);
  }

  suggest() {
    if (this.element.readOnly) {
      return;
    }
    const { say } = this.#line.now();
    const missing = this.#line.missing();
    if (missing.length === 0) {
      this.element.value = '';
      this.#line.popup.hide();
      return;
    }
    const offered = missing.map((option) => ({ label: option.shown, description: option.description, option }));
    const matching = found(offered, this.element.value);
    const items = matching.length > 0 ? matching : offered;
    this.#line.popup.show(this.element, { label: say('room.composer.options'), items, active: this.empty || matching.length === 0 ? -1 : 0,
      head: [h('p', { class: 'composer-popup-title' }, say('room.composer.options'))],
      sentence: matching.length === 0 ? this.advice : '',
      row: suggestionRow, choose: (item) => this.#line.add(item.option) });
    this.#line.hear(matching.length === 0 ? this.advice : say('room.composer.suggestion-count', { count: items.length }));
  }
}
