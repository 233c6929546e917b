import { ChoicePopup } from './choice-popup.js';
import { sameValue } from './choice-options.js';
import { freshId, h } from './dom.js';

export { entityOptions } from './choice-options.js';

/** A select with search, for one choice or several; its list stands above everything, dialogs included. */
class ChoiceList extends HTMLElement {
  #what;
  #chosen = [];
  #whenOpened = [];
  #popup;
  #chips;
  #button;
  #box;
  #note;

  /** Takes what `choiceList` was given and draws it. */
  begin(what) {
    this.#what = what;
    this.#chosen = what.options.filter((option) => what.chosen.some((value) => sameValue(value, option.value)));
    this.className = 'choice';
    this.#popup = new ChoicePopup({ say: this.#say, label: what.label, options: what.options, several: this.#several },
      { isChosen: (option) => this.#chosen.includes(option), choose: (option) => this.#choose(option) });
    const buttonId = freshId('choice-button');
    this.#note = h('p', { class: 'choice-note', role: 'alert', id: freshId('choice-note') });
    this.#chips = h('span', { class: 'choice-chips' });
    this.#button = h('button', { class: 'choice-button', type: 'button', id: buttonId, 'aria-haspopup': 'listbox',
      'aria-expanded': 'false', 'aria-describedby': [what.describedBy, this.#note.id].filter(Boolean).join(' '),
      disabled: what.disabled, onkeydown: (event) => this.#key(event) });
    this.#button.popoverTargetElement = this.#popup.element;
    this.#box = h('div', { class: 'choice-box' }, this.#chips, this.#button);
    this.#popup.element.addEventListener('beforetoggle', (event) => this.#toggling(event));
    this.#popup.element.addEventListener('toggle', (event) => event.newState === 'open' && this.#opened());
    this.replaceChildren(this.#box, this.#popup.element, this.#note);
    this.#draw();
  }

  /** The values chosen, in the order of the options. */
  get values() {
    return this.#chosen.map((option) => option.value);
  }

  get disabled() {
    return this.#button.disabled;
  }

  set disabled(disabled) {
    this.#button.disabled = disabled;
    this.#draw();
  }

  /** A sentence where too few are chosen; empty where all is well. */
  problem() {
    const { least, most } = this.#what;
    const count = this.#chosen.length;
    return count < least ? this.#say('room.form.choice-least', { least })
      : count > most ? this.#say('room.form.choice-most', { most }) : '';
  }

  /** Marks the select as wrong or right for screen readers. */
  invalid(invalid) {
    this.#button.classList.toggle('is-invalid', invalid);
    this.#box.classList.toggle('is-invalid', invalid);
  }

  focus() {
    this.#button.focus();
  }

  disconnectedCallback() {
    this.#follow(false);
  }

  get #several() {
    return this.#what.most > 1;
  }

  get #say() {
    return this.#what.pane.say;
  }

  #choose(option) {
    if (!this.#several) {
      this.#chosen = [option];
      this.#popup.close();
      this.#draw();
      return;
    }
    const { options, most } = this.#what;
    if (!this.#chosen.includes(option) && this.#chosen.length >= most) {
      this.#popup.note.textContent = this.#say('room.form.choice-most', { most });
      return;
    }
    this.#popup.note.textContent = '';
    this.#chosen = options.filter((each) => (each === option) !== this.#chosen.includes(each));
    this.#popup.refresh();
    this.#draw();
    this.#popup.place(this.#box);
  }

  #remove(option) {
    this.#whenOpened = this.values;
    this.#chosen = this.#chosen.filter((each) => each !== option);
    this.#draw();
    this.#button.focus();
    this.#tell();
  }

  #toggling(event) {
    const open = event.newState === 'open';
    this.#button.setAttribute('aria-expanded', String(open));
    this.#follow(open);
    if (open) {
      this.#whenOpened = this.values;
      return;
    }
    if (this.#popup.element.contains(document.activeElement)) {
      this.#button.focus();
    }
    this.#tell();
  }

  #opened() {
    this.#popup.begin();
    this.#popup.place(this.#box);
  }

  #tell() {
    if (sameValue(this.#whenOpened, this.values)) {
      return;
    }
    this.#note.textContent = this.#several ? this.problem() : '';
    if (this.problem() === '') {
      this.invalid(false);
      this.#what.onchange?.(this.values);
    }
  }

  #follow(open) {
    for (const [target, what] of [[window, 'resize'], [window, 'scroll'], [window.visualViewport, 'resize']]) {
      target?.[open ? 'addEventListener' : 'removeEventListener'](what, this.#replace, true);
    }
  }

  #replace = (event) => {
    if (!this.#popup.element.contains(event.target)) {
      this.#popup.place(this.#box);
    }
  };

  #key(event) {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      this.#popup.element.showPopover();
    } else if (event.key === 'Backspace' && this.#chosen.length > 0 && (this.#several || this.#what.least === 0)) {
      this.#remove(this.#chosen.at(-1));
    }
  }

  #draw() {
    const { label, placeholder, least } = this.#what;
    const removable = !this.disabled && (this.#several || least === 0);
    this.#chips.replaceChildren(...(removable ? this.#chosen.map((option) => this.#chip(option)) : []));
    const shown = this.#chosen.map((option) => option.label).join(', ');
    const hint = placeholder || this.#say(this.#several ? 'room.form.choice-several' : 'room.form.choice-one');
    this.#button.replaceChildren(removable && shown
      ? h('span', { class: 'choice-hint' }, this.#several ? this.#say('room.form.choice-more') : '')
      : h('span', { class: shown ? 'choice-value' : 'choice-hint' }, shown || hint));
    this.#button.setAttribute('aria-label', this.#say('room.form.choice-name', { what: label, chosen: shown || hint }));
  }

  #chip(option) {
    return h('button', { class: 'choice-chip', type: 'button', onclick: () => this.#remove(option),
      'aria-label': this.#say('room.form.choice-remove', { what: option.label }) },
    option.sign ? `${option.sign}${option.label}` : option.label, h('span', { class: 'choice-cross', 'aria-hidden': 'true' }));
  }
}

customElements.define('choice-list', ChoiceList);

/**
 * A select with search. `element.values` are the values chosen; `onchange(values)` is called when the list closes with
 * another choice that is allowed (at once for a single one).
 *
 * @param {Object} what `pane` (for words), `label`, `options` [{label, value, description?, emoji?, sign?}], `chosen` [value],
 *   `least`, `most`, `placeholder`, `disabled`, `describedBy` (id of a text), `onchange`
 * @returns {ChoiceList}
 */
export function choiceList({ pane, label, options, chosen = [], least = 1, most = 1, placeholder = '', disabled = false,
  describedBy = null, onchange = null }) {
  const list = document.createElement('choice-list');
  list.begin({ pane, label, options, chosen, least, most, placeholder, disabled, describedBy, onchange });
  return list;
}
