import { firstLine } from './cause.js';
import { h } from './dom.js';
import { isThinking } from './message.js';
import { authorName } from './names.js';

const SPOKEN_FOR = 10_000;

/** Tells screen readers of a list's new messages, shortly: who wrote, and the first line. */
export class Announcer {
  constructor(list, pane) {
    this.list = list;
    this.pane = pane;
    this.element = h('div', { class: 'visually-hidden', 'aria-live': 'polite' });
  }

  announce(message) {
    const name = authorName(message.author);
    this.speak(isThinking(message) ? this.pane.say('room.message.thinking', { name })
      : this.pane.say('room.message.announced', { name, text: firstLine(message, this.pane) }));
  }

  /** Says a sentence, unless the list is to be silent. */
  speak(text) {
    if (!this.list.hasAttribute('silent')) {
      const line = h('p', { lang: this.pane.language }, text);
      this.element.append(line);
      setTimeout(() => line.remove(), SPOKEN_FOR);
    }
  }
}
