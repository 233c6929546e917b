import { showCount } from './character-count.js';
import { CommandLine } from './command-line.js';
import { CommandList } from './command-list.js';
import { draftOf } from './composer-drafts.js';
import { ComposerFiles } from './composer-files.js';
import { ComposerPopup } from './composer-popup.js';
import { freshId, h } from './dom.js';
import { grow } from './grow.js';

const LONGEST = 2000;

/** Where a person writes: plain messages with files, and the bot's commands. */
class MessageComposer extends HTMLElement {
  #pane = null;
  #draft = null;
  #line = null;
  #now = () => this.#pane;

  get pane() {
    return this.#pane;
  }

  /** Another person, channel or language begins anew with what they left unsent. */
  set pane(pane) {
    const draft = draftOf(pane);
    const same = this.#pane?.language === pane.language && this.#draft === draft;
    if (!same && this.#draft) {
      this.#keep();
    }
    this.#pane = pane;
    if (!same) {
      this.#draft = draft;
      this.#build();
    }
  }

  focus() {
    (this.#line ?? this.field)?.focus();
  }

  #build() {
    const { say } = this.#pane;
    this.className = 'composer';
    this.popup = new ComposerPopup();
    this.notice = h('p', { class: 'composer-notice', role: 'alert' });
    this.heard = h('p', { class: 'visually-hidden', role: 'status' });
    this.files = new ComposerFiles(this.#now, (sentence) => this.#complain(sentence));
    this.counter = h('span', { class: 'composer-counter', id: freshId('composer-counter') });
    this.field = this.#textField(say);
    this.list = new CommandList({ now: this.#now, popup: this.popup, field: this.field, hear: (text) => this.#hear(text),
      chosen: (command, texts) => this.#begin(command, texts) });
    this.middle = h('div', { class: 'composer-middle' }, this.field);
    this.attach = h('button', { class: 'composer-attach', type: 'button', onclick: () => this.#line ? this.#leave() : this.files.pick() },
      h('span', { class: 'composer-plus', 'aria-hidden': 'true' }));
    this.send = h('button', { class: 'composer-send', type: 'button', 'aria-label': say('room.composer.send'),
      onclick: () => this.#line ? this.#line.submit() : this.#sendText() },
    h('span', { class: 'composer-arrow', 'aria-hidden': 'true' }), h('span', { class: 'composer-spinner', 'aria-hidden': 'true' }));
    this.aside = h('p', { class: 'composer-aside', hidden: true });
    this.box = h('div', { class: 'composer-box' }, this.attach, this.middle, this.counter, this.send);
    this.replaceChildren(this.popup.element, this.notice, this.aside, this.files.element, this.box, this.files.picker, this.heard);
    this.onfocusout = (event) => !this.contains(event.relatedTarget) && event.relatedTarget && this.popup.hide();
    this.ondragover = (event) => event.preventDefault();
    this.ondrop = (event) => this.#dropped(event);
    this.#plain(this.#draft.text);
    this.files.files = this.#draft.files;
    this.#busy(this.#draft.sending);
    if (this.#draft.command) {
      this.#bringBack(this.#draft.command);
    }
  }

  #textField(say) {
    const { channel, bot } = this.#pane;
    const placeholder = channel.direct ? say('room.composer.placeholder-direct', { name: bot.name })
      : channel.thread ? say('room.composer.placeholder-thread', { channel: channel.name })
        : say('room.composer.placeholder', { channel: channel.name });
    return h('textarea', { class: 'composer-field', rows: 1, placeholder, 'aria-label': placeholder, role: 'combobox',
      'aria-autocomplete': 'list', 'aria-haspopup': 'listbox', 'aria-expanded': 'false', 'aria-describedby': this.counter.id,
      enterkeyhint: 'send', autocomplete: 'off', oninput: () => this.#typed(), onpaste: (event) => this.#pasted(event),
      onkeydown: (event) => this.#key(event) });
  }

  // Plain text

  #typed() {
    this.#complain('');
    this.#measure();
    this.list.typed();
  }

  #measure() {
    grow(this.field);
    showCount(this.counter, this.field.value, LONGEST);
    this.send.classList.toggle('is-idle', !this.#line && this.field.value.trim() === '' && this.files.files.length === 0);
  }

  #pasted(event) {
    const files = [...event.clipboardData.files];
    if (files.length > 0) {
      event.preventDefault();
      this.files.add(files);
    } else if (this.field.value.slice(0, this.field.selectionStart) === '' && this.field.selectionEnd === this.field.value.length) {
      setTimeout(() => this.list.pasted());
    }
  }

  #dropped(event) {
    event.preventDefault();
    if (!this.#line) {
      this.files.add([...event.dataTransfer.files]);
    }
  }

  #key(event) {
    if (event.isComposing || this.popup.takes(event)) {
      return;
    }
    if (event.key === 'Escape' && this.popup.open) {
      event.preventDefault();
      event.stopPropagation();
      this.list.dismiss();
    } else if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      this.#sendText();
    } else if (event.key === 'ArrowUp' && this.field.value === '' && this.#draft.aside) {
      event.preventDefault();
      this.#resume();
    }
  }

  async #sendText() {
    const { say } = this.#pane;
    const text = this.field.value.trim();
    if (this.#draft.sending || (text === '' && this.files.files.length === 0)) {
      return;
    }
    const count = showCount(this.counter, text, LONGEST);
    if (count > LONGEST) {
      this.#complain(say('room.composer.too-long', { count, most: LONGEST }));
      return;
    }
    this.list.close();
    await this.#act(async () => ({ does: 'says', text, files: await this.files.contents() }), (draft) => {
      Object.assign(draft, { text: '', files: [] });
    });
  }

  // Commands

  #begin(command, texts = {}) {
    const { aside } = this.#draft;
    const again = aside?.path === command.path ? aside.states : {};
    const pasted = Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, { text }]));
    this.#start(command, { ...again, ...pasted });
    this.#line.focus();
  }

  #start(command, states) {
    this.#complain('');
    this.field.value = '';
    this.#line = new CommandLine(command, { now: this.#now, popup: this.popup, hear: (text) => this.#hear(text) }, {
      send: (act) => this.#sendCommand(act),
      leave: () => this.#leave(),
      back: () => this.#back(),
      complain: (sentence) => this.#complain(sentence),
    });
    this.#line.restore(states);
    this.#draft.aside = null;
    this.#draw();
  }

  #sendCommand(act) {
    if (!this.#draft.sending) {
      this.popup.hide();
      this.#act(() => act, (draft) => { draft.command = null; });
    }
  }

  /** Leaves the command; what was written in it is kept and offered again. */
  #leave() {
    this.#setAside();
    this.#plain('');
    this.field.focus();
  }

  #back() {
    const { shown } = this.#line.command;
    this.#setAside();
    this.#plain(`/${shown}`);
    this.field.focus();
    this.list.typed();
  }

  #setAside() {
    const { command, states } = this.#line;
    if (Object.keys(states).length > 0) {
      this.#draft.aside = { path: command.path, shown: command.shown, states };
    }
  }

  #resume() {
    this.#bringBack(this.#draft.aside, true);
  }

  async #bringBack({ path, states }, focus = false) {
    const draft = this.#draft;
    const commands = await this.#pane.commands().catch(() => []);
    const command = commands.find((each) => each.path === path);
    if (draft !== this.#draft || this.#line) {
      return;
    }
    if (!command) {
      this.#complain(this.#pane.say('room.composer.command-gone'));
      return;
    }
    this.#start(command, states);
    this.#busy(draft.sending);
    if (focus) {
      this.#line.focus();
    }
  }

  #plain(text) {
    this.#line = null;
    this.popup.hide();
    this.field.value = text;
    this.#draw();
  }

  // Both

  /** Acts; what was written goes only when it arrived, also where another view is shown meanwhile. */
  async #act(makeAct, forget) {
    const draft = this.#draft;
    const pane = this.#pane;
    this.#complain('');
    draft.sending = true;
    this.#busy(true);
    const reaction = await pane.act(await makeAct());
    draft.sending = false;
    const failed = reaction.reaction === 'no-answer' || reaction.reaction === 'refused';
    if (!failed) {
      forget(draft);
    }
    if (draft !== this.#draft) {
      return;
    }
    this.#busy(false);
    if (failed) {
      this.#complain(reaction.why || pane.say(reaction.reaction === 'refused' ? 'room.composer.refused' : 'room.composer.no-answer', { bot: pane.bot.name }));
      return;
    }
    const focused = this.contains(document.activeElement);
    this.files.files = draft.files;
    this.#plain(draft.text);
    if (focused) {
      this.field.focus();
    }
  }

  #busy(sending) {
    this.classList.toggle('is-sending', sending);
    this.box.setAttribute('aria-busy', String(sending));
    this.field.readOnly = sending;
    this.attach.disabled = sending;
    this.#line?.disable(sending);
    this.#hear(sending ? this.#pane.say('room.composer.sending') : '');
  }

  #draw() {
    const { say } = this.#pane;
    const { aside } = this.#draft;
    this.middle.replaceChildren(this.#line ? this.#line.element : this.field);
    this.attach.setAttribute('aria-label', say(this.#line ? 'room.composer.leave' : 'room.composer.attach'));
    this.classList.toggle('is-command', this.#line !== null);
    this.aside.hidden = this.#line !== null || aside === null;
    this.aside.replaceChildren(...(aside ? [h('span', {}, say('room.composer.set-aside', { command: `/${aside.shown}` })),
      h('button', { class: 'composer-resume', type: 'button', onclick: () => this.#resume() }, say('room.composer.resume')),
      h('button', { class: 'composer-forget', type: 'button', 'aria-label': say('room.composer.forget'), onclick: () => this.#forget() },
        h('span', { 'aria-hidden': 'true' }, '×'))] : []));
    this.#measure();
  }

  #forget() {
    this.#draft.aside = null;
    this.#draw();
    this.field.focus();
  }

  #keep() {
    this.#draft.text = this.field.value;
    this.#draft.files = this.files.files;
    this.#draft.command = this.#line && { path: this.#line.command.path, states: this.#line.states };
  }

  #complain(sentence) {
    this.notice.textContent = sentence;
    if (!this.#line) {
      this.#measure();
    }
  }

  #hear(text) {
    this.heard.textContent = text;
  }
}

customElements.define('message-composer', MessageComposer);
