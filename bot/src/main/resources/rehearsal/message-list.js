import { h } from './dom.js';
import { arrange, inOrder } from './arrangement.js';
import { firstLine } from './cause.js';
import { isThinking, messageElement } from './message.js';
import { refreshMoments } from './moments.js';
import { authorName } from './names.js';

const NEAR = 48;
const REFRESH = 30_000;
const SPOKEN_FOR = 10_000;
const FLASH = 2_000;

/** What somebody has dismissed stays away for as long as the page is open. */
const dismissed = new Set();

/**
 * The messages of a channel as one person sees them. Set `pane` first; an attribute `silent` keeps it from announcing
 * new messages, where another list of the page already does.
 */
export class MessageList extends HTMLElement {
  #pane = null;
  #entries = new Map();
  #atEnd = true;
  #sizes = new ResizeObserver(() => this.#atEnd && this.#toEnd());
  #timer = null;

  get pane() {
    return this.#pane;
  }

  set pane(pane) {
    this.#pane = pane;
    this.#entries.clear();
    this.#build();
  }

  connectedCallback() {
    this.#timer = setInterval(() => refreshMoments(this), REFRESH);
  }

  disconnectedCallback() {
    clearInterval(this.#timer);
  }

  #build() {
    const { channel } = this.#pane;
    const words = { channel: channel.direct ? channel.name : `#${channel.name}` };
    this.beginning = h('div', { class: 'message-beginning' },
      h('span', { class: channel.direct ? 'message-avatar message-avatar-bot' : 'message-beginning-mark', 'aria-hidden': 'true' }),
      h('h2', { class: 'message-beginning-name', dir: 'auto' }, words.channel),
      h('p', {}, channel.direct ? this.#pane.say('room.message.beginning-direct', words) : this.#pane.say('room.message.beginning', words)));
    this.rows = h('div', { class: 'message-rows' }, this.beginning);
    this.scroller = h('div', {
      class: 'message-scroll', role: 'log', 'aria-live': 'off', tabindex: '0',
      'aria-label': this.#pane.say('room.message.list', words), onscroll: () => this.#scrolled(),
    }, this.rows);
    this.newer = h('button', { type: 'button', class: 'message-newer', hidden: true, onclick: () => this.#goToEnd() },
      this.#pane.say('room.message.newer'));
    this.spoken = h('div', { class: 'visually-hidden', 'aria-live': 'polite' });
    this.replaceChildren(this.scroller, this.newer, this.spoken);
    this.#sizes.disconnect();
    this.#sizes.observe(this.rows);
    this.#sizes.observe(this.scroller);
    this.#atEnd = true;
  }

  /** Shows these messages in place of all others, and the newest of them first. Nothing is announced. */
  show(messages) {
    this.#entries.clear();
    for (const message of [...messages].sort(inOrder)) {
      this.#entries.set(message.id, { message });
    }
    for (const entry of this.#entries.values()) {
      entry.element = this.#element(entry.message);
    }
    this.rows.replaceChildren(this.beginning, ...[...this.#entries.values()].map((entry) => entry.element));
    arrange(this.rows, [...this.#entries.values()], this.#pane);
    this.#goToEnd();
  }

  /** Adds a message, or shows it anew in its place; who was on one of its buttons stays there. */
  put(message) {
    const before = this.#entries.get(message.id);
    const entry = { message, element: null };
    this.#entries.set(message.id, entry);
    entry.element = this.#element(message);
    if (before) {
      replace(before.element, entry.element);
    } else {
      this.#insert(entry);
    }
    arrange(this.rows, [...this.#entries.values()], this.#pane);
    if (!before || isThinking(before.message)) {
      this.#noticed(message);
    }
    if (this.#atEnd) {
      this.#toEnd();
    }
  }

  /** Takes a message away; whoever was on it goes on in the list. */
  remove(id) {
    const entry = this.#entries.get(id);
    if (!entry) {
      return;
    }
    const focused = entry.element.contains(document.activeElement);
    entry.element.remove();
    this.#entries.delete(id);
    arrange(this.rows, [...this.#entries.values()], this.#pane);
    if (focused) {
      this.scroller.focus({ preventScroll: true });
    }
  }

  /** Brings a message into view and marks it for a moment; `false` when it is not here. */
  jump(id) {
    const element = this.#entries.get(id)?.element;
    if (!element || element.hidden) {
      return false;
    }
    this.#atEnd = false;
    element.scrollIntoView({ block: 'center' });
    element.focus({ preventScroll: true });
    element.classList.add('message-found');
    setTimeout(() => element.classList.remove('message-found'), FLASH);
    return true;
  }

  #element(message) {
    const element = messageElement(message, this.#pane, {
      find: (id) => this.#entries.get(id)?.message,
      jump: (id) => this.jump(id),
      dismiss: (id) => this.#dismiss(id),
      announce: (text) => this.#speak(text),
    });
    element.hidden = dismissed.has(message.id);
    return element;
  }

  #dismiss(id) {
    dismissed.add(id);
    this.#entries.get(id).element.hidden = true;
    arrange(this.rows, [...this.#entries.values()], this.#pane);
    this.scroller.focus({ preventScroll: true });
  }

  /** New ones come last as a rule; one that was late goes where its time is. */
  #insert(entry) {
    const entries = [...this.#entries.values()].sort((one, other) => inOrder(one.message, other.message));
    const next = entries[entries.indexOf(entry) + 1];
    this.rows.insertBefore(entry.element, next?.element ?? null);
    if (next) {
      this.#entries = new Map(entries.map((one) => [one.message.id, one]));
    }
  }

  #noticed(message) {
    const own = message.author.id === this.#pane.person.id;
    if (own) {
      this.#atEnd = true;
    } else {
      this.newer.hidden = this.#atEnd;
      this.#announce(message);
    }
  }

  #announce(message) {
    const name = authorName(message.author);
    this.#speak(isThinking(message) ? this.#pane.say('room.message.thinking', { name })
      : this.#pane.say('room.message.announced', { name, text: firstLine(message, this.#pane) }));
  }

  #speak(text) {
    if (!this.hasAttribute('silent')) {
      const line = h('p', { lang: this.#pane.language }, text);
      this.spoken.append(line);
      setTimeout(() => line.remove(), SPOKEN_FOR);
    }
  }

  #scrolled() {
    const { scrollTop, clientHeight, scrollHeight } = this.scroller;
    this.#atEnd = scrollHeight - clientHeight - scrollTop < NEAR;
    this.newer.hidden ||= this.#atEnd;
  }

  #goToEnd() {
    this.#atEnd = true;
    this.newer.hidden = true;
    this.#toEnd();
  }

  #toEnd() {
    this.scroller.scrollTop = this.scroller.scrollHeight;
  }
}

/** One message's element for another; focus goes to the same control again when it is still there. */
function replace(old, now) {
  const focused = old.contains(document.activeElement) ? document.activeElement : null;
  const id = focused?.closest('[data-custom-id]')?.dataset.customId;
  old.replaceWith(now);
  if (!focused) {
    return;
  }
  const same = id && now.querySelector(`[data-custom-id="${CSS.escape(id)}"]`);
  const control = same?.matches('button') ? same : same?.querySelector('button, input, [tabindex="0"]');
  const usable = control && !control.disabled ? control : now;
  usable.focus({ preventScroll: true });
}

customElements.define('message-list', MessageList);
