import { freshId, h } from './dom.js';

/** The box that one writes in: what is written between a button to attach (or to leave a command) and one to send. */
export class ComposerBox {
  #say;

  /** @param {Function} say @param {{attach: Function, send: Function, input: Function}} does */
  constructor(say, { attach, send, input }) {
    this.#say = say;
    this.counter = h('span', { class: 'composer-counter', id: freshId('composer-counter') });
    this.middle = h('div', { class: 'composer-middle' });
    this.attach = h('button', { class: 'composer-attach', type: 'button', onclick: attach },
      h('span', { class: 'composer-plus', 'aria-hidden': 'true' }));
    this.send = h('button', { class: 'composer-send', type: 'button', 'aria-label': say('room.composer.send'), onclick: send },
      h('span', { class: 'composer-arrow', 'aria-hidden': 'true' }), h('span', { class: 'composer-spinner', 'aria-hidden': 'true' }));
    this.element = h('div', { class: 'composer-box', oninput: input }, this.attach, this.middle, this.counter, this.send);
  }

  /** Holds a plain text or a command. */
  hold(element, command) {
    this.middle.replaceChildren(element);
    this.attach.setAttribute('aria-label', this.#say(command ? 'room.composer.leave' : 'room.composer.attach'));
  }

  idle(idle) {
    this.send.classList.toggle('is-idle', idle);
  }

  busy(busy) {
    this.element.setAttribute('aria-busy', String(busy));
    this.attach.disabled = busy;
  }
}
