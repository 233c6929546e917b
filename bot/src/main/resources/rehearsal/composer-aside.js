import { h } from './dom.js';

/** The line that offers a command again that was left before it was sent. */
export class ComposerAside {
  #now;
  #does;

  /** @param {Function} now the pane @param {{resume: Function, forget: Function}} does */
  constructor(now, does) {
    this.#now = now;
    this.#does = does;
    this.element = h('p', { class: 'composer-aside', hidden: true });
  }

  /** Offers it; null takes the line away. */
  offer(command) {
    this.element.hidden = command === null;
    if (command === null) {
      return;
    }
    const { say } = this.#now();
    this.element.replaceChildren(h('span', {}, say('room.composer.set-aside', { command: `/${command.shown}` })),
      h('button', { class: 'composer-resume', type: 'button', onclick: this.#does.resume }, say('room.composer.resume')),
      h('button', { class: 'composer-forget', type: 'button', 'aria-label': say('room.composer.forget'), onclick: this.#does.forget },
        h('span', { 'aria-hidden': 'true' }, '×')));
  }
}
