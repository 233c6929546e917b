import { avatar } from './avatar.js';
import { matchingCommands } from './command-search.js';
import { h } from './dom.js';
import { readCommand } from './pasted-command.js';

/** The list of commands that opens while a text begins with a slash. */
export class CommandList {
  #now;
  #popup;
  #field;
  #chosen;
  #hear;
  #commands = null;
  #asked = 0;
  #dismissed = false;
  #waiting = false;
  #enterWaits = false;

  /** @param {{now: Function, popup: Object, field: HTMLTextAreaElement, chosen: Function, hear: Function}} parts `chosen(command, texts)` */
  constructor({ now, popup, field, chosen, hear }) {
    this.#now = now;
    this.#popup = popup;
    this.#field = field;
    this.#chosen = chosen;
    this.#hear = hear;
  }

  /** The text changed: opens, narrows or closes the list. */
  async typed() {
    if (!this.#field.value.startsWith('/')) {
      this.close();
      this.#dismissed = false;
      return;
    }
    if (!this.#dismissed) {
      await this.#open();
    }
  }

  /** A text was pasted: takes it for a command where it names one. */
  async pasted() {
    if (!this.#field.value.startsWith('/')) {
      return;
    }
    const commands = await this.#ask();
    const read = commands && readCommand(commands, this.#field.value);
    if (read) {
      this.#take(read.command, read.texts);
    }
  }

  /** A text that begins like a command is sent as one, or not at all: begins it, or gives the reason why not. */
  async begun() {
    const { say, channel } = this.#now();
    const commands = await this.#now().commands().catch(() => []);
    if (!this.#field.isConnected) {
      return '';
    }
    const read = readCommand(commands.filter((command) => !command.onMessages), this.#field.value.trim());
    if (read) {
      this.#take(read.command, read.texts);
      return '';
    }
    this.close();
    return say(commands.length > 0 ? 'room.composer.no-such-command'
      : channel.direct ? 'room.composer.no-commands-direct' : 'room.composer.no-commands');
  }

  /** Enter came before the commands did: it is for the list; false where no list is awaited. */
  takesEnter() {
    this.#enterWaits = this.#waiting;
    return this.#waiting;
  }

  /** Closed by the person: stays closed while the same text is written. */
  dismiss() {
    this.#dismissed = true;
    this.close();
  }

  close() {
    this.#asked += 1;
    this.#waiting = false;
    this.#commands = null;
    this.#popup.hide();
  }

  async #open() {
    if (this.#waiting || (this.#commands === null && await this.#ask() === null)) {
      return;
    }
    const text = this.#field.value;
    const whole = readCommand(this.#commands, text, /^\s/);
    if (whole) {
      this.#take(whole.command, whole.texts);
      return;
    }
    this.#show(text.includes('\n') ? [] : matchingCommands(this.#commands, text.slice(1)));
  }

  /** Asks anew which commands there are; null where another question was asked meanwhile. */
  async #ask() {
    this.#asked += 1;
    const question = this.#asked;
    this.#waiting = true;
    this.#enterWaits = false;
    let commands;
    try {
      commands = await this.#now().commands();
    } catch {
      commands = null;
    }
    if (question !== this.#asked) {
      return null;
    }
    this.#waiting = false;
    if (commands === null || commands.length === 0) {
      this.#say(this.#now().channel.direct ? 'room.composer.no-commands-direct' : 'room.composer.no-commands');
      return null;
    }
    this.#commands = commands.filter((command) => !command.onMessages);
    return this.#commands;
  }

  #say(key) {
    const sentence = this.#now().say(key);
    this.#popup.show(this.#field, { label: sentence, sentence, row: () => [], choose: () => {} });
    this.#hear(sentence);
  }

  #show(commands) {
    const { say, bot } = this.#now();
    if (commands.length === 0) {
      this.#say('room.composer.no-such-command');
      return;
    }
    if (this.#enterWaits) {
      this.#take(commands[0], {});
      return;
    }
    this.#popup.show(this.#field, { label: say('room.composer.commands'), items: commands, active: 0,
      head: [h('p', { class: 'composer-popup-title' }, bot.name)], row: (command) => row(command, bot, say),
      choose: (command) => this.#take(command, {}) });
    this.#hear(say('room.composer.command-count', { count: commands.length }));
  }

  #take(command, texts) {
    this.close();
    this.#dismissed = false;
    this.#chosen(command, texts);
  }
}

function row({ shown, description, options }, bot, say) {
  const optional = options.filter((option) => !option.required).length;
  return [
    avatar({ ...bot, bot: true }),
    h('span', { class: 'composer-suggestion-words' },
      h('span', { class: 'composer-suggestion-name' }, `/${shown}`,
        options.filter((option) => option.required).map((option) => [' ', h('span', { class: 'composer-hint' }, option.shown)]),
        optional > 0 ? [' ', h('span', { class: 'composer-hint is-optional' }, say('room.composer.optional-count', { count: optional }))] : null),
      h('span', { class: 'composer-suggestion-description' }, description)),
    h('span', { class: 'composer-suggestion-from', 'aria-hidden': 'true' }, bot.name),
  ];
}
