import { showCount } from './character-count.js';
import { CommandLine } from './command-line.js';
import { CommandList } from './command-list.js';
import { ComposerAside } from './composer-aside.js';
import { draftOf } from './composer-drafts.js';
import { ComposerBox } from './composer-box.js';
import { ComposerFiles } from './composer-files.js';
import { ComposerPopup } from './composer-popup.js';
import { h } from './dom.js';
import { failure } from './failure.js';
import { grow } from './grow.js';
import { messageField } from './message-field.js';

const LONGEST = 2000;

/** Where a person writes: plain messages with files, and the bot's commands. */
class MessageComposer extends HTMLElement {
  #pane = null;
  #draft = null;
  #line = null;
  #now = () => this.#pane;
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
    this.lang = this.#pane.language;
    this.popup = new ComposerPopup();
    this.notice = h('p', { class: 'composer-notice', role: 'alert' });
    this.heard = h('p', { class: 'visually-hidden', role: 'status' });
    this.files = new ComposerFiles(this.#now, (sentence) => this.#complain(sentence));
    this.box = new ComposerBox(say, { attach: () => this.#line ? this.#leave() : this.files.pick(),
      send: () => this.#line ? this.#line.submit() : this.#sendText(), input: () => this.#complain('') });
    this.field = messageField(this.#pane, this.box.counter.id, { oninput: () => this.#typed(), onfocus: () => this.list.typed(),
      onpaste: (event) => this.#pasted(event), onkeydown: (event) => this.#key(event) });
    this.list = new CommandList({ now: this.#now, popup: this.popup, field: this.field, hear: (text) => this.#hear(text),
      chosen: (command, texts) => this.#begin(command, texts) });
    this.aside = new ComposerAside(this.#now, { resume: () => this.#bringBack(this.#draft.aside, true), forget: () => this.#forget() });
    this.replaceChildren(this.popup.element, this.notice, this.aside.element, this.files.element, this.box.element, this.files.picker, this.heard);
    this.#plain(this.#draft.text);
    this.files.files = this.#draft.files;
    this.#busy(this.#draft.sending);
    if (this.#draft.command) {
      this.#bringBack(this.#draft.command);
    }
  }

  #typed() {
    this.#measure();
    this.list.typed();
  }

  /** What opened above closes when the focus goes elsewhere; not when the window only loses it. */
  #left({ relatedTarget }) {
    if (document.hasFocus() && !this.box.middle.contains(relatedTarget)) {
      if (this.#line) {
        this.popup.hide();
      } else {
        this.list.close();
      }
    }
  }

  #measure() {
    grow(this.field);
    showCount(this.box.counter, this.field.value, LONGEST);
    this.box.idle(!this.#line && this.field.value.trim() === '' && this.files.files.length === 0);
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
      if (!this.list.takesEnter()) {
        this.#sendText();
      }
    } else if (event.key === 'ArrowUp' && this.field.value === '' && this.#draft.aside) {
      event.preventDefault();
      this.#bringBack(this.#draft.aside, true);
    }
  }

  async #sendText() {
    const { say } = this.#pane;
    const text = this.field.value.trim();
    if (this.#draft.sending || (text === '' && this.files.files.length === 0)) {
      return;
    }
    const count = showCount(this.box.counter, text, LONGEST);
    if (count > LONGEST) {
      this.#complain(say('room.composer.too-long', { count, most: LONGEST }));
      return;
    }
    this.list.close();
    await this.#act(async () => ({ does: 'says', text, files: await this.files.contents() }), (draft) => {
      Object.assign(draft, { text: '', files: [] });
    });
  }

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
    this.#setAside('');
  }

  #back() {
    this.#setAside(`/${this.#line.command.shown}`);
  }

  #setAside(text) {
    const memory = this.#line.memory;
    if (Object.keys(memory.states).length > 0) {
      this.#draft.aside = memory;
    }
    this.#complain('');
    this.#plain(text);
    this.field.focus();
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

  /** Acts; what was written goes only when it arrived, also where another view is shown meanwhile. */
  async #act(makeAct, forget) {
    const draft = this.#draft;
    const pane = this.#pane;
    this.#complain('');
    draft.sending = true;
    this.#busy(true);
    const reaction = await pane.act(await makeAct());
    draft.sending = false;
    const problem = failure(reaction, pane);
    if (problem === '') {
      forget(draft);
    }
    if (draft !== this.#draft) {
      return;
    }
    this.#busy(false);
    if (problem !== '') {
      this.#complain(problem);
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
    this.box.busy(sending);
    this.field.readOnly = sending;
    this.#line?.disable(sending);
    this.#hear(sending ? this.#pane.say('room.composer.sending') : '');
  }

  #draw() {
    this.box.hold(this.#line ? this.#line.element : this.field, this.#line !== null);
    this.classList.toggle('is-command', this.#line !== null);
    this.aside.offer(this.#line ? null : this.#draft.aside);
    this.#measure();
  }

  #forget() {
    this.#draft.aside = null;
    this.#draw();
    this.field.focus();
  }

  #keep() {
    Object.assign(this.#draft, { text: this.field.value, files: this.files.files, command: this.#line?.memory ?? null });
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
