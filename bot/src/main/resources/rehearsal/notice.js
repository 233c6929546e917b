import { h } from './dom.js';

const PASSING = 6000;

/** The line over everything that says how the room is: that it does not answer, or for a moment what became of it. */
export class Notice {
  #passing = null;
  #lasting = '';

  constructor() {
    this.element = h('p', { class: 'room-notice', role: 'status', hidden: true });
  }

  /** Says it until something else is said; nothing takes the line away. */
  say(sentence) {
    this.#lasting = sentence;
    clearTimeout(this.#passing);
    this.#show(sentence, false);
  }

  /** Says it for a few seconds. */
  mention(sentence) {
    clearTimeout(this.#passing);
    this.#show(sentence, true);
    this.#passing = setTimeout(() => this.#show(this.#lasting, false), PASSING);
  }

  #show(sentence, calm) {
    this.element.classList.toggle('room-notice-calm', calm);
    this.element.hidden = sentence === '';
    this.element.textContent = sentence;
  }
}
