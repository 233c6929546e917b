import { CommandEnd } from './command-end.js';
import { h } from './dom.js';
import { OptionField } from './option-field.js';
import { OptionFile } from './option-file.js';
import { TYPES } from './option-values.js';

/** A chosen command with its options, between the composer's two buttons. */
export class CommandLine {
  #does;
  #fields = [];
  #end;
  #disabled = false;

  /**
   * @param {Object} command
   * @param {{now: Function, popup: Object, hear: Function}} parts
   * @param {{send: Function, leave: Function, back: Function, complain: Function}} does
   */
  constructor(command, { now, popup, hear }, does) {
    this.command = command;
    this.now = now;
    this.popup = popup;
    this.hear = hear;
    this.#does = does;
    this.#end = new CommandEnd(this);
    this.element = h('div', { class: 'composer-command', role: 'group', 'aria-label': `/${command.shown}`,
      onkeydown: (event) => this.#key(event), onclick: (event) => event.target === this.element && this.focus() },
    h('span', { class: 'composer-pill' }, `/${command.shown}`), this.#end.element);
    command.options.filter((option) => option.required).forEach((option) => this.#insert(option));
  }

  /** The command and what is written in it, to bring both back later. */
  get memory() {
    const { path, shown } = this.command;
    const filled = this.#fields.filter((field) => !field.empty);
    return { path, shown, states: Object.fromEntries(filled.map((field) => [field.option.name, field.state])) };
  }

  /** Writes what was written before or pasted. */
  restore(states) {
    for (const option of this.command.options.filter(({ name }) => name in states)) {
      const field = this.#fields.find((each) => each.option === option) ?? this.#insert(option);
      field.restore(states[option.name]);
    }
  }

  /** Options that may still be added. */
  missing() {
    return this.command.options.filter((option) => !this.#fields.some((field) => field.option === option));
  }

  /** The values of the other options, for suggestions that depend on them. */
  others(field) {
    const read = this.#fields.filter((each) => each !== field && each.option.type !== TYPES.file)
      .map((each) => [each.option.name, each.read().value]);
    return Object.fromEntries(read.filter(([, value]) => value !== undefined));
  }

  add(option) {
    this.#insert(option).focus();
  }

  remove(field) {
    if (this.#disabled) {
      return;
    }
    const at = this.#fields.indexOf(field);
    this.#fields.splice(at, 1);
    field.element.remove();
    this.#end.refresh();
    (this.#fields[at - 1] ?? this.#fields[at] ?? this.#end).focus();
  }

  /** Goes to the next option that waits to be filled; stays where none does. */
  next(field) {
    this.#does.complain('');
    const after = this.#fields.slice(this.#fields.indexOf(field) + 1);
    const waiting = [...after, ...this.#fields].find((each) => each !== field && each.empty);
    (waiting ?? this.#end).focus();
    if (!waiting) {
      this.popup.hide();
    }
  }

  focus() {
    (this.#fields.find((field) => field.empty) ?? this.#end).focus();
  }

  disable(disabled) {
    this.#disabled = disabled;
    [...this.#fields, this.#end].forEach((field) => field.disable(disabled));
  }

  /** Sends, or says what is missing and goes there. */
  submit() {
    const read = this.#fields.map((field) => ({ field, ...field.read() }));
    const wrong = read.filter(({ field, problem, value }) => problem || (field.option.required && value === undefined));
    this.#fields.forEach((field) => field.wrong(wrong.some((each) => each.field === field)));
    if (wrong.length > 0) {
      const { field, problem } = wrong[0];
      field.focus();
      this.#does.complain(problem ?? this.now().say('room.composer.missing', { option: field.option.shown }));
      return;
    }
    const values = read.filter(({ value }) => value !== undefined);
    this.#does.send(async () => {
      const options = await Promise.all(values.map(async ({ field, value }) => [field.option.name, await value]));
      return { does: 'types', path: this.command.path, options: Object.fromEntries(options) };
    });
  }

  /** The focus went elsewhere. */
  left() {
    this.popup.hide();
  }

  #insert(option) {
    const field = option.type === TYPES.file ? new OptionFile(option, this) : new OptionField(option, this);
    this.#fields.push(field);
    this.#end.element.before(field.element);
    this.#end.refresh();
    return field;
  }

  #key(event) {
    const field = this.#fields.find((each) => each.input === event.target);
    if (this.#disabled || event.isComposing || (!field && event.target !== this.#end.element) || this.popup.takes(event)) {
      return;
    }
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      this.#escape();
    } else if (event.key === 'Enter' && (field?.option.type !== TYPES.file)) {
      event.preventDefault();
      this.#enter();
    } else if (event.key === 'Backspace' && (field ?? this.#end).empty) {
      event.preventDefault();
      this.#backspace(field);
    } else if (event.key === 'Backspace') {
      field?.clear?.();
    } else if (event.key === 'ArrowDown' && !this.popup.listed) {
      event.preventDefault();
      (field ?? this.#end).suggest();
    }
  }

  #enter() {
    if (this.#end.empty) {
      this.submit();
    } else {
      this.#does.complain(this.#end.advice);
    }
  }

  #escape() {
    if (this.popup.listed) {
      this.popup.hide();
    } else {
      this.#does.leave();
    }
  }

  #backspace(field) {
    const at = field ? this.#fields.indexOf(field) : this.#fields.length;
    if (field && !field.option.required) {
      this.remove(field);
    } else if (at > 0) {
      this.#fields[at - 1].focus();
    } else {
      this.#does.back();
    }
  }
}
