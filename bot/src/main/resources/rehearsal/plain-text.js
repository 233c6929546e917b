import { showCount } from './character-count.js';
import { CommandList } from './command-list.js';
import { ComposerFiles } from './composer-files.js';
import { h } from './dom.js';
import { grow } from './grow.js';

const LONGEST = 2000;

/** A plain message while it is written: one line that grows, with files; a slash opens the command list. */
export class PlainText {
  #now;
  #popup;
  #counter;
  #does;
  #list;

  /**
   * @param {{now: Function, popup: Object, hear: Function, counter: HTMLElement}} parts
   * @param {{send: Function, begin: Function, resume: Function, complain: Function, changed: Function}} does
   *   `begin(command, texts)`; `resume()` is false where no command waits
   */
  constructor({ now, popup, hear, counter }, does) {
    this.#now = now;
    this.#popup = popup;
    this.#counter = counter;
    this.#does = does;
    const placeholder = placeholderOf(now());
    this.element = h('textarea', { class: 'composer-field', rows: 1, placeholder, 'aria-label': placeholder, 'aria-autocomplete': 'list',
      'aria-haspopup': 'listbox', 'aria-describedby': counter.id, enterkeyhint: 'send', autocomplete: 'off',
      oninput: () => this.#typed(), onfocus: () => this.#list.typed(), onpaste: (event) => this.#pasted(event),
      onkeydown: (event) => this.#key(event) });
    this.#list = new CommandList({ now, popup, hear, field: this.element, chosen: does.begin });
    this.files = new ComposerFiles(now, (sentence) => {
      does.complain(sentence);
      does.changed();
    });
  }

  get text() {
    return this.element.value;
  }

  set text(text) {
    this.element.value = text;
    this.measure();
  }

  /** Whether there is nothing to send. */
  get empty() {
    return this.text.trim() === '' && this.files.files.length === 0;
  }

  focus() {
    this.element.focus();
  }

  disable(disabled) {
    this.element.readOnly = disabled;
  }

  /** The focus went elsewhere. */
  left() {
    this.#list.close();
  }

  measure() {
    grow(this.element);
    showCount(this.#counter, this.text, LONGEST);
    this.#does.changed();
  }

  /** Sends, or says that the text is too long or names no command. */
  async submit() {
    const text = this.text.trim();
    if (this.empty || this.element.readOnly) {
      return;
    }
    if (text.startsWith('/')) {
      this.#does.complain(await this.#list.begun());
      return;
    }
    const count = showCount(this.#counter, text, LONGEST);
    if (count > LONGEST) {
      this.#does.complain(this.#now().say('room.composer.too-long', { count, most: LONGEST }));
      return;
    }
    this.#list.close();
    this.#does.send(async () => ({ does: 'says', text, files: await this.files.contents() }));
  }

  #typed() {
    this.measure();
    this.#list.typed();
  }

  #pasted(event) {
    const files = [...event.clipboardData.files];
    if (files.length > 0) {
      event.preventDefault();
      this.files.add(files);
    } else if (this.element.selectionStart === 0 && this.element.selectionEnd === this.text.length) {
      setTimeout(() => this.#list.pasted());
    }
  }

  #key(event) {
    if (event.isComposing || this.#popup.takes(event)) {
      return;
    }
    if (event.key === 'Escape' && this.#popup.open) {
      event.preventDefault();
      event.stopPropagation();
      this.#list.dismiss();
    } else if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      if (!this.#list.takesEnter()) {
        this.submit();
      }
    } else if (event.key === 'ArrowUp' && this.text === '' && this.#does.resume()) {
      event.preventDefault();
    }
  }
}

function placeholderOf({ channel, bot, say }) {
  return channel.direct ? say('room.composer.placeholder-direct', { name: bot.name })
    : channel.thread ? say('room.composer.placeholder-thread', { channel: channel.name })
      : say('room.composer.placeholder', { channel: channel.name });
}
