import { Announcer } from './announcer.js';
import { arrange, inOrder } from './arrangement.js';
import { h } from './dom.js';
import { isGivenUp, isThinking, messageElement } from './message.js';
import { refreshMoments } from './moments.js';
import { focusAgain, replace } from './replace.js';

const NEAR = 48;
const REFRESH = 30_000;
const FLASH = 2_000;

/** What somebody has dismissed stays away for as long as the page is open. */
const dismissed = new Set();

/**
 * The messages of a channel as one person sees them. Set `pane` first; an attribute `silent` keeps it from announcing
 * new messages, where another list of the page already does.
 */
export class MessageList extends HTMLElement {
  #pane = null;
  #view = null;
  #entries = new Map();
  #atEnd = true;
  #lastTop = 0;
  #sizes = new ResizeObserver(() => this.#atEnd && this.#toEnd());
  #timer = null;

  get pane() {
    return this.#pane;
  }

  /** The same view given again keeps its messages: its person's language may have changed. */
  set pane(pane) {
    const view = `${pane.person?.id} ${pane.channel.id}`;
    const kept = view === this.#view ? this.#messages() : [];
    this.#view = view;
    this.#pane = pane;
    this.#build();
    this.show(kept);
  }

  connectedCallback() {
    this.#timer = setInterval(() => this.#refresh(), REFRESH);
  }

  disconnectedCallback() {
    clearInterval(this.#timer);
  }

  #build() {
    const { channel, language } = this.#pane;
    this.lang = language;
    const words = { channel: channel.direct ? channel.name : `#${channel.name}` };
    this.beginning = h('div', { class: 'message-beginning' },
      h('span', { class: channel.direct ? 'message-avatar message-avatar-bot' : 'message-beginning-mark', 'aria-hidden': 'true' }),
      h('p', { class: 'message-beginning-name', dir: 'auto' }, words.channel),
      h('p', {}, channel.direct ? this.#pane.say('room.message.beginning-direct', words) : this.#pane.say('room.message.beginning', words)));
    this.rows = h('div', { class: 'message-rows' }, this.beginning);
    this.scroller = h('div', {
      class: 'message-scroll', role: 'log', 'aria-live': 'off', tabindex: '0',
      'aria-label': this.#pane.say('room.message.list', words), onscroll: () => this.#scrolled(),
    }, this.rows);
    this.newer = h('button', { type: 'button', class: 'message-newer', hidden: true, onclick: () => this.#goToEnd() },
      this.#pane.say('room.message.newer'));
    this.announcer = new Announcer(this, this.#pane);
    this.replaceChildren(this.scroller, this.newer, this.announcer.element);
    this.#sizes.disconnect();
    this.#sizes.observe(this.rows);
    this.#sizes.observe(this.scroller);
    this.#atEnd = true;
  }

  /**
   * Shows these messages in place of all others and goes to the newest, unless somebody was reading further up. Nothing
   * is announced.
   */
  show(messages) {
    const focused = this.rows.contains(document.activeElement) ? document.activeElement : null;
    const reading = this.#atEnd || this.#entries.size === 0 ? null : this.scroller.scrollTop;
    this.#entries.clear();
    for (const message of [...messages].sort(inOrder)) {
      this.#entries.set(message.id, { message });
    }
    for (const entry of this.#entries.values()) {
      entry.element = this.#element(entry.message);
    }
    this.rows.replaceChildren(this.beginning, ...[...this.#entries.values()].map((entry) => entry.element));
    this.#arrange();
    focusAgain(focused, this.#entries.get(focused?.closest('.message')?.dataset.id)?.element);
    if (reading === null) {
      this.#goToEnd();
    } else {
      this.scroller.scrollTop = reading;
    }
  }

  /**
   * Adds a message, or shows it anew in its place; who was on one of its buttons stays there. Whoever was at the end
   * is kept there by the observer of sizes, once for all that comes at the same time.
   */
  put(message) {
    const before = this.#entries.get(message.id)?.message;
    if (before) {
      this.#replace(message);
    } else {
      this.#insert(message);
    }
    this.#arrange();
    if (!before || isThinking(before)) {
      this.#noticed(message);
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
    entry.day?.remove();
    this.#entries.delete(id);
    this.#arrange();
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
      announce: (text) => this.announcer.speak(text),
    });
    element.hidden = dismissed.has(message.id);
    return element;
  }

  #dismiss(id) {
    dismissed.add(id);
    this.#entries.get(id).element.hidden = true;
    this.#arrange();
    this.scroller.focus({ preventScroll: true });
  }

  #replace(message) {
    const entry = this.#entries.get(message.id);
    const old = entry.element;
    entry.message = message;
    entry.element = this.#element(message);
    replace(old, entry.element);
  }

  /** New ones come last as a rule; one that was late goes where its time is. */
  #insert(message) {
    const entry = { message, element: this.#element(message) };
    this.#entries.set(message.id, entry);
    const entries = [...this.#entries.values()].sort((one, other) => inOrder(one.message, other.message));
    const next = entries[entries.indexOf(entry) + 1];
    this.rows.insertBefore(entry.element, next?.element ?? null);
    if (next) {
      this.#entries = new Map(entries.map((one) => [one.message.id, one]));
    }
  }

  #noticed(message) {
    const own = message.author.id === this.#pane.person?.id;
    if (own) {
      this.#atEnd = true;
    } else {
      this.newer.hidden = this.#atEnd;
      this.announcer.announce(message);
    }
  }

  #arrange() {
    arrange(this.#entries.values(), this.#pane);
  }

  #messages() {
    return [...this.#entries.values()].map((entry) => entry.message);
  }

  #refresh() {
    refreshMoments(this);
    for (const { message, element } of this.#entries.values()) {
      if (isGivenUp(message) && element.querySelector('.message-thinking')) {
        this.#replace(message);
      }
    }
  }

  /** Only who scrolls up leaves the end; it is not left because the list has grown meanwhile. */
  #scrolled() {
    const { scrollTop, clientHeight, scrollHeight } = this.scroller;
    this.#atEnd = scrollHeight - clientHeight - scrollTop < NEAR || this.#atEnd && scrollTop >= this.#lastTop;
    this.#lastTop = scrollTop;
    this.newer.hidden ||= this.#atEnd;
  }

  #goToEnd() {
    this.#atEnd = true;
    this.newer.hidden = true;
    this.#toEnd();
  }

  #toEnd() {
    this.scroller.scrollTop = this.scroller.scrollHeight;
    this.#lastTop = this.scroller.scrollTop;
  }
}

customElements.define('message-list', MessageList);
