import { freshId, h } from './dom.js';
import { grow } from './grow.js';
import { optionHelp, suggestionRow } from './option-help.js';
import { TYPES, fixedSuggestions, narrowed, readValue } from './option-values.js';

const PAUSE = 150;
const MOST = 25;

/** An option of the command line that is written or chosen from a list. */
export class OptionField {
  #now;
  #popup;
  #line;
  #chosen = null;
  #asked = 0;
  #timer = null;

  /** @param {Object} line the command line: `now()`, `popup`, `hear(text)`, `others(field)`, `next(field)`, `remove(field)` */
  constructor(option, line) {
    this.option = option;
    this.#line = line;
    this.#now = line.now;
    this.#popup = line.popup;
    const helpId = freshId('composer-help');
    const listed = option.autocomplete || fixedSuggestions(option, line.now()) !== null;
    this.input = h(listed ? 'input' : 'textarea', { class: 'composer-option-input', id: freshId('composer-option'),
      type: listed ? 'text' : null, rows: listed ? null : 1, cols: listed ? null : 12, role: listed ? 'combobox' : null,
      'aria-autocomplete': listed ? 'list' : null, 'aria-expanded': listed ? 'false' : null, autocomplete: 'off', spellcheck: option.type === TYPES.text ? null : 'false', autocapitalize: 'off', enterkeyhint: 'send',
      'aria-describedby': helpId, 'aria-required': String(option.required), inputmode: keyboard(option),
      onfocus: () => this.suggest(), oninput: () => this.#typed() });
    this.element = h('div', { class: 'composer-option' },
      h('label', { class: 'composer-option-label', for: this.input.id }, option.shown), this.input,
      h('span', { class: 'visually-hidden', id: helpId }, option.description), this.#remover());
  }

  get empty() {
    return this.input.value === '';
  }

  /** What is written, to bring it back later. */
  get state() {
    return { text: this.input.value, chosen: this.#chosen };
  }

  restore({ text, chosen = null }) {
    this.input.value = text.replace(/\s*\n\s*/g, ' ');
    this.#chosen = chosen;
    this.#grow();
  }

  /** What is sent: `{value}`, or `{problem}` as a sentence; nothing where the field is empty. */
  read() {
    if (this.#chosen) {
      return { value: this.#chosen.value };
    }
    return this.input.value.trim() === '' ? {} : readValue(this.option, this.input.value, this.#now());
  }

  wrong(isWrong) {
    this.element.classList.toggle('is-invalid', isWrong);
    this.input.setAttribute('aria-invalid', String(isWrong));
  }

  disable(disabled) {
    this.input.readOnly = disabled;
  }

  focus() {
    this.input.focus();
  }

  /** Opens the help and what can be chosen. */
  suggest() {
    if (this.input.readOnly) {
      return;
    }
    const fixed = this.#chosen ? [] : fixedSuggestions(this.option, this.#now());
    if (fixed) {
      const items = narrowed(fixed, this.input.value);
      const none = items.length === 0 && !this.#chosen;
      this.#show(items, { sentence: none ? this.#say('room.composer.no-suggestion') : '', active: this.empty ? -1 : 0 });
      this.#count(this.#chosen ? null : items.length);
    } else if (this.option.autocomplete) {
      this.#show([], { sentence: this.#say('room.composer.searching') });
      this.#complete();
    } else {
      this.#show([], {});
    }
  }

  #complete() {
    clearTimeout(this.#timer);
    this.#asked += 1;
    const question = this.#asked;
    this.#timer = setTimeout(async () => {
      let show;
      try {
        const found = await this.#now().complete({ path: this.#line.command.path, option: this.option.name,
          typed: this.input.value, others: this.#line.others(this) });
        const items = found.slice(0, MOST).map(({ name, value }) => ({ label: name, value }));
        show = () => {
          this.#show(items, { sentence: items.length === 0 ? this.#say('room.composer.no-suggestion') : '' });
          this.#count(items.length);
        };
      } catch {
        show = () => {
          this.#show([], { sentence: this.#say('room.composer.no-suggestions-answer') });
          this.#line.hear(this.#say('room.composer.no-suggestions-answer'));
        };
      }
      if (question === this.#asked && document.activeElement === this.input && this.#popup.open) {
        show();
      }
    }, PAUSE);
  }

  #show(items, { sentence = '', active = -1 }) {
    this.#popup.show(this.input, { label: this.option.shown, head: optionHelp(this.option, this.#now().say), sentence, items, active,
      row: suggestionRow, choose: (item) => this.#choose(item) });
  }

  #choose(item) {
    this.#asked += 1;
    this.#chosen = item;
    this.input.value = item.label;
    this.#grow();
    this.wrong(false);
    this.#popup.hide();
    this.#line.next(this);
  }

  #typed() {
    this.#chosen = null;
    if (this.input.value.includes('\n')) {
      this.input.value = this.input.value.replace(/\s*\n\s*/g, ' ');
    }
    this.#grow();
    this.wrong(false);
    this.suggest();
  }

  #grow() {
    if (this.input.tagName === 'TEXTAREA') {
      grow(this.input);
    }
  }

  #count(count) {
    if (count !== null) {
      this.#line.hear(this.#say('room.composer.suggestion-count', { count }));
    }
  }

  #say(key, args) {
    return this.#now().say(key, args);
  }

  #remover() {
    return this.option.required ? null : h('button', { class: 'composer-option-remove', type: 'button', tabindex: '-1',
      'aria-label': this.#say('room.composer.remove-option', { option: this.option.shown }), onclick: () => this.#line.remove(this) },
    h('span', { 'aria-hidden': 'true' }, '×'));
  }
}

function keyboard({ type }) {
  return type === TYPES.whole ? 'numeric' : type === TYPES.number ? 'decimal' : null;
}
