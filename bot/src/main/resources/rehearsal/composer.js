import { CommandLine } from './command-line.js';
import { ComposerAside } from './composer-aside.js';
import { ComposerBox } from './composer-box.js';
import { draftOf } from './composer-drafts.js';
import { ComposerPopup } from './composer-popup.js';
import { h } from './dom.js';
import { failure } from './failure.js';
import { PlainText } from './plain-text.js';

/** Where a person writes: plain messages with files, and the bot's commands. */
class MessageComposer extends HTMLElement {
  #pane = null;
  #draft = null;
  #plain = null;
  #line = null;
  #fit = () => this.popup?.place();

  constructor() {
    super();
    this.addEventListener('focusout', (event) => this.#left(event));
    this.addEventListener('dragover', (event) => event.preventDefault());
    this.addEventListener('drop', (event) => this.#dropped(event));
  }

  connectedCallback() {
    window.visualViewport?.addEventListener('resize', this.#fit);
  }

  disconnectedCallback() {
    window.visualViewport?.removeEventListener('resize', this.#fit);
  }

  get pane() {
    return this.#pane;
  }

  /** Another person, channel or language begins anew with what they left unsent. */
  set pane(pane) {
    const draft = draftOf(pane);
    const same = this.lang === pane.language && this.#draft === draft;
    if (!same && this.#draft) {
      Object.assign(this.#draft, { text: this.#plain.text, files: this.#plain.files.files, command: this.#line?.memory ?? null });
    }
    this.#pane = pane;
    if (!same) {
      this.#draft = draft;
      this.#build();
    }
  }

  focus() {
    this.#written?.focus();
  }

  /** What is being written: a command or a plain text. */
  get #written() {
    return this.#line ?? this.#plain;
  }

  get #parts() {
    return { now: () => this.#pane, popup: this.popup, hear: (text) => this.#hear(text), counter: this.box.counter };
  }

  #build() {
    this.className = 'composer';
    this.lang = this.#pane.language;
    this.popup = new ComposerPopup();
    this.notice = h('p', { class: 'composer-notice', role: 'alert' });
    this.heard = h('p', { class: 'visually-hidden', role: 'status' });
    this.box = new ComposerBox(this.#pane.say, { attach: () => this.#line ? this.#setAside('') : this.#plain.files.pick(),
      send: () => this.#written.submit(), input: () => this.#complain('') });
    this.aside = new ComposerAside(() => this.#pane, { resume: () => this.#resume(), forget: () => this.#forget() });
    this.#plain = new PlainText(this.#parts, {
      send: (makeAct) => this.#act(makeAct),
      begin: (command, texts) => this.#begin(command, texts),
      resume: () => this.#resume(),
      complain: (sentence) => this.#complain(sentence),
      changed: () => this.box.idle(!this.#line && this.#plain.empty),
    });
    const { files } = this.#plain;
    this.replaceChildren(this.popup.element, this.notice, this.aside.element, files.element, this.box.element, files.picker, this.heard);
    files.files = this.#draft.files;
    this.#write(this.#draft.text);
    this.#busy(this.#draft.sending);
    if (this.#draft.command) {
      this.#bringBack(this.#draft.command);
    }
  }

  /** Goes on with a plain text. */
  #write(text) {
    this.#line = null;
    this.popup.hide();
    this.#plain.text = text;
    this.#draw();
  }

  /** Goes on with a command that was chosen, typed or pasted; what was left unsent in it comes back. */
  #begin(command, texts) {
    const { aside } = this.#draft;
    const before = aside?.path === command.path ? aside.states : {};
    const states = Object.entries(texts).map(([name, text]) => [name, { text }]);
    this.#start(command, { ...before, ...Object.fromEntries(states) });
    this.#line.focus();
  }

  #start(command, states) {
    this.#complain('');
    this.#plain.text = '';
    this.#line = new CommandLine(command, this.#parts, {
      send: (makeAct) => this.#act(makeAct),
      leave: () => this.#setAside(''),
      back: () => this.#setAside(`/${command.shown}`),
      complain: (sentence) => this.#complain(sentence),
    });
    this.#line.restore(states);
    this.#draft.aside = null;
    this.#draw();
  }

  /** Leaves the command for a plain text; what was written in it is kept and offered again. */
  #setAside(text) {
    const memory = this.#line.memory;
    if (Object.keys(memory.states).length > 0) {
      this.#draft.aside = memory;
    }
    this.#complain('');
    this.#write(text);
    this.#plain.focus();
  }

  #resume() {
    if (this.#draft.aside === null) {
      return false;
    }
    this.#bringBack(this.#draft.aside).then(() => this.focus());
    return true;
  }

  #forget() {
    this.#draft.aside = null;
    this.#draw();
    this.focus();
  }

  async #bringBack({ path, states }) {
    const draft = this.#draft;
    const commands = await this.#pane.commands().catch(() => []);
    const command = commands.find((each) => each.path === path);
    if (draft !== this.#draft || this.#line) {
      return;
    }
    if (command) {
      this.#start(command, states);
      this.#busy(draft.sending);
    } else {
      draft.aside ??= draft.command;
      this.#draw();
      this.#complain(this.#pane.say('room.composer.command-gone'));
    }
  }

  /** Acts; what was written goes only when it arrived, also where another view is shown meanwhile. */
  async #act(makeAct) {
    const draft = this.#draft;
    const pane = this.#pane;
    if (draft.sending) {
      return;
    }
    this.#complain('');
    this.popup.hide();
    draft.sending = true;
    this.#busy(true);
    const act = await makeAct().catch(() => null);
    const problem = act ? failure(await pane.act(act), pane) : pane.say('room.composer.file-unreadable');
    draft.sending = false;
    if (problem === '') {
      Object.assign(draft, act.does === 'says' ? { text: '', files: [] } : { command: null });
    }
    if (draft === this.#draft) {
      this.#busy(false);
      this.#acted(problem, act);
    }
  }

  #acted(problem, act) {
    if (problem !== '') {
      this.#complain(problem);
      return;
    }
    const focused = this.contains(document.activeElement);
    if (act.does === 'says') {
      this.#plain.files.files = [];
    }
    this.#write('');
    if (focused) {
      this.focus();
    }
  }

  #busy(sending) {
    this.classList.toggle('is-sending', sending);
    this.box.busy(sending);
    this.#written.disable(sending);
    this.#hear(sending ? this.#pane.say('room.composer.sending') : '');
  }

  #draw() {
    this.box.hold(this.#written.element, this.#line !== null);
    this.classList.toggle('is-command', this.#line !== null);
    this.aside.offer(this.#line ? null : this.#draft.aside);
    this.#plain.measure();
  }

  /** What opened above closes when the focus goes elsewhere; not when the window only loses it. */
  #left({ relatedTarget }) {
    if (document.hasFocus() && !this.box.middle.contains(relatedTarget)) {
      this.#written.left();
    }
  }

  #dropped(event) {
    event.preventDefault();
    if (!this.#line) {
      this.#plain.files.add([...event.dataTransfer.files]);
    }
  }

  #complain(sentence) {
    this.notice.textContent = sentence;
  }

  #hear(text) {
    this.heard.textContent = text;
  }
}

customElements.define('message-composer', MessageComposer);
