import { Announcer } from './announcer.js';
import { arrange, inOrder } from './arrangement.js';
import { h } from './dom.js';
import { isGivenUp, isThinking, messageElement } from './message.js';
import { refreshMoments } from './moments.js';
import { focusAgain, replace } from './replace.js';
import { WhenFree } from './when-free.js';

const NEAR = 48;
const REFRESH = 30_000;
const FLASH = 2_000;
/** How many are drawn at first, and more each time that somebody goes further up. */
const DRAWN = 80;

/** What somebody has dismissed stays away for as long as the page is open. */
const dismissed = new Set();

/**
 * The messages of a channel as one person sees them. Set `pane` first; an attribute `silent` keeps it from announcing
 * new messages, where another list of the page already does.
 */
export class MessageList extends HTMLElement {
  #pane = null;
  #view = null;
  /** Those that are drawn, the newest of all. */
  #entries = new Map();
  /** Those before them, oldest first. */
  #earlier = [];
  #atEnd = true;
  #lastTop = 0;
  #sizes = new ResizeObserver(() => this.#atEnd && this.#toEnd());
  #timer = null;
  /** Nothing moves from under a pointer that is down. */
  #changes = new WhenFree(() => this.scroller.matches(':active'));

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
    this.further = h('button', { type: 'button', class: 'message-earlier', hidden: true, onclick: () => this.#drawEarlier() },
      this.#pane.say('room.message.earlier'));
    this.rows = h('div', { class: 'message-rows' }, this.beginning, this.further);
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
    this.#changes.forget();
    const focused = this.rows.contains(document.activeElement) ? document.activeElement : null;
    const reading = this.#atEnd || this.#entries.size === 0 ? null : this.scroller.scrollTop;
    const drawn = reading === null ? DRAWN : Math.max(DRAWN, this.#entries.size);
    const all = [...messages].sort(inOrder);
    this.#earlier = all.slice(0, -drawn);
    this.#entries.clear();
    for (const message of all.slice(-drawn)) {
      this.#entries.set(message.id, { message });
    }
    for (const entry of this.#entries.values()) {
      entry.element = this.#element(entry.message);
    }
    this.rows.replaceChildren(this.beginning, this.further, ...[...this.#entries.values()].map((entry) => entry.element));
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
    this.#changes.make(() => this.#put(message));
  }

  #put(message) {
    if (this.#isEarlier(message)) {
      this.#earlier = [...this.#earlier.filter((one) => one.id !== message.id), message].sort(inOrder);
      return;
    }
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
    this.#changes.make(() => this.#remove(id));
  }

  #remove(id) {
    const entry = this.#entries.get(id);
    if (!entry) {
      this.#earlier = this.#earlier.filter((message) => message.id !== id);
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
    const place = this.#earlier.findIndex((message) => message.id === id);
    if (place >= 0) {
      this.#drawEarlier(this.#earlier.length - place);
    }
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
      find: (id) => this.#entries.get(id)?.message ?? this.#earlier.find((message) => message.id === id),
      jump: (id) => this.jump(id),
      dismiss: (id) => this.#dismiss(id),
      announce: (text) => this.announcer.speak(text),
    });
    element.hidden = dismissed.has(message.id);
    return element;
  }

  /** Before the first that is drawn, where there are such. */
  #isEarlier(message) {
    return this.#earlier.length > 0 && inOrder(message, this.#earlier.at(-1)) <= 0;
  }

  /** Draws more of those before; whoever reads stays where they are. */
  #drawEarlier(count = DRAWN) {
    const { scrollTop, scrollHeight } = this.scroller;
    const focused = document.activeElement === this.further;
    const more = this.#earlier.slice(-count);
    this.#earlier = this.#earlier.slice(0, -more.length);
    const entries = more.map((message) => [message.id, { message, element: this.#element(message) }]);
    this.#entries = new Map([...entries, ...this.#entries]);
    this.further.after(...entries.map(([, entry]) => entry.element));
    this.#atEnd = false;
    this.#arrange();
    this.scroller.scrollTop = scrollTop + this.scroller.scrollHeight - scrollHeight;
    this.#lastTop = this.scroller.scrollTop;
    if (focused && this.further.hidden) {
      this.scroller.focus({ preventScroll: true });
    }
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
    this.further.hidden = this.#earlier.length === 0;
    this.beginning.hidden = !this.further.hidden;
    arrange(this.#entries.values(), this.#pane);
  }

  #messages() {
    return [...this.#earlier, ...[...this.#entries.values()].map((entry) => entry.message)];
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
