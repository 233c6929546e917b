import { h } from './dom.js';
import { LARGEST_FILE, fileContent } from './file-content.js';

const MOST = 10;

/** Files that go with a message: chosen, pasted or dropped; each is a chip that can be taken away. */
export class ComposerFiles {
  #now;
  #complain;
  #files = [];

  constructor(now, complain) {
    this.#now = now;
    this.#complain = complain;
    this.picker = h('input', { class: 'visually-hidden', type: 'file', multiple: true, tabindex: '-1', 'aria-hidden': 'true',
      onchange: () => this.add([...this.picker.files]) });
    this.element = h('ul', { class: 'composer-files', hidden: true });
  }

  get files() {
    return this.#files;
  }

  set files(files) {
    this.#files = files;
    this.#draw();
  }

  pick() {
    this.picker.click();
  }

  /** Takes those within Discord's limits and says which are not. */
  add(files) {
    this.picker.value = '';
    const { say } = this.#now();
    const tooLarge = files.find((file) => file.size > LARGEST_FILE);
    const all = [...this.#files, ...files.filter((file) => file.size <= LARGEST_FILE)];
    this.files = all.slice(0, MOST);
    this.#complain(tooLarge ? say('room.composer.file-too-large', { name: tooLarge.name })
      : all.length > MOST ? say('room.composer.too-many-files', { most: MOST }) : '');
  }

  /** The files as acts carry them. */
  contents() {
    return Promise.all(this.#files.map(fileContent));
  }

  #draw() {
    const { say } = this.#now();
    this.element.hidden = this.#files.length === 0;
    this.element.setAttribute('aria-label', say('room.composer.files'));
    this.element.replaceChildren(...this.#files.map((file) => h('li', { class: 'composer-file' },
      h('span', { class: 'composer-file-name' }, file.name),
      h('button', { class: 'composer-file-remove', type: 'button', 'aria-label': say('room.composer.remove-file', { name: file.name }),
        onclick: () => { this.files = this.#files.filter((each) => each !== file); } }, h('span', { 'aria-hidden': 'true' }, '×')))));
  }
}
