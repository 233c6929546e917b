import { freshId, h } from './dom.js';
import { LARGEST_FILE, fileContent } from './file-content.js';
import { optionHelp } from './option-help.js';

/** An option of the command line that is a file. */
export class OptionFile {
  #line;
  #file = null;

  constructor(option, line) {
    this.option = option;
    this.#line = line;
    const { say } = line.now();
    const labelId = freshId('composer-option-label');
    this.picker = h('input', { class: 'visually-hidden', type: 'file', tabindex: '-1', 'aria-hidden': 'true',
      onchange: () => this.#take(this.picker.files[0]) });
    this.button = h('button', { class: 'composer-option-file', type: 'button', id: freshId('composer-option'),
      onclick: () => this.picker.click(), onfocus: () => this.suggest() });
    this.button.setAttribute('aria-labelledby', `${labelId} ${this.button.id}`);
    this.element = h('div', { class: 'composer-option' }, h('span', { class: 'composer-option-label', id: labelId }, option.shown),
      this.button, this.picker, option.required ? null : h('button', { class: 'composer-option-remove', type: 'button', tabindex: '-1',
        'aria-label': say('room.composer.remove-option', { option: option.shown }), onclick: () => line.remove(this) },
      h('span', { 'aria-hidden': 'true' }, '×')));
    this.#draw();
  }

  get input() {
    return this.button;
  }

  get empty() {
    return this.#file === null;
  }

  get state() {
    return { file: this.#file };
  }

  restore({ file = null }) {
    this.#file = file;
    this.#draw();
  }

  read() {
    if (this.#file === null) {
      return {};
    }
    return this.#file.size > LARGEST_FILE
      ? { problem: this.#line.now().say('room.composer.file-too-large', { name: this.#file.name }) }
      : { value: fileContent(this.#file).then((file) => ({ file })) };
  }

  wrong(isWrong) {
    this.element.classList.toggle('is-invalid', isWrong);
  }

  /** Takes the file away again. */
  clear() {
    this.#file = null;
    this.picker.value = '';
    this.#draw();
  }

  disable(disabled) {
    this.button.setAttribute('aria-disabled', String(disabled));
  }

  focus() {
    this.button.focus();
  }

  suggest() {
    const { say } = this.#line.now();
    this.#line.popup.show(this.button, { label: this.option.shown, head: optionHelp(this.option, say) });
  }

  #take(file) {
    this.#file = file ?? this.#file;
    this.wrong(false);
    this.#draw();
  }

  #draw() {
    this.button.textContent = this.#file?.name ?? this.#line.now().say('room.composer.choose-file');
  }
}
