import { h } from './dom.js';
import { people } from './people.js';
import { welcome } from './welcome.js';

/** One view on the page: who looks, the channel's messages, and the line to write in. */
export class PaneView {
  /** @param place its place among the views */
  constructor(room, place) {
    this.room = room;
    this.place = place;
    this.list = document.createElement('message-list');
    this.composer = document.createElement('message-composer');
    this.head = h('header', { class: 'pane-head' });
    this.intro = h('div', { class: 'pane-intro', hidden: true });
    this.element = h('section', {
      class: 'pane', onfocusin: () => room.focusOn(this.pane), onpointerdown: () => room.focusOn(this.pane),
    }, this.head, this.intro, this.list, h('div', { class: 'pane-foot' }, this.composer));
    room.addEventListener('changed', (event) => this.element.isConnected && this.changed(event.detail));
  }

  /** Shows what another person sees, or another channel. What was being written stays with its writer. */
  look(pane) {
    const same = this.pane && this.pane.personId === pane.personId && this.pane.channelId === pane.channelId;
    this.pane = pane;
    this.language = pane.language;
    this.list.pane = pane;
    this.list.toggleAttribute('silent', this.place > 0);
    if (!same) {
      this.list.show([]);
      this.waiting = true;
      this.intro.hidden = true;
    }
    this.composer.pane = pane;
    this.drawHead();
  }

  changed(what) {
    if (what === 'active') {
      // The head stays: drawn anew, it would take its buttons away from under the pointer that is just pressing one.
      this.markActive();
      return;
    }
    if (this.language !== this.pane.language) {
      this.look(this.pane);
    }
    this.drawHead();
    if (what === 'scene' || what === 'language' || what === 'state') {
      this.drawIntro();
    }
  }

  drawHead() {
    const { channel, person } = this.pane;
    const name = channel.direct ? `@ ${channel.name}` : `# ${channel.name}`;
    this.element.setAttribute('aria-label', this.room.say('room.pane.label', { channel: name, person: person?.name ?? '' }));
    this.markActive();
    const focused = this.head.contains(document.activeElement) ? document.activeElement.title : null;
    this.head.replaceChildren(
      h('h2', { class: 'pane-title' }, name),
      ...people(this.room, this.pane));
    this.head.querySelector('.people-chip-here')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    if (focused) {
      [...this.head.querySelectorAll('button')].find((button) => button.title === focused)?.focus();
    }
  }

  markActive() {
    this.element.classList.toggle('pane-active', this.room.isSplit && this.room.activePane === this.pane);
  }

  drawIntro() {
    if (!this.intro.hidden) {
      this.intro.replaceChildren(welcome(this.room, this.pane, this.composer));
    }
  }

  /** Whether news of whole channels are of what this view shows now. */
  isOf(news) {
    return news.person === this.pane.personId && news.channel === this.pane.channelId;
  }

  show(messages) {
    this.waiting = false;
    this.list.show(messages);
    this.count = messages.length;
    this.toggleIntro();
  }

  put(message) {
    this.count += 1;
    this.list.put(message);
    this.toggleIntro();
  }

  remove(id) {
    this.list.remove(id);
  }

  /** An empty channel says what can be done here. */
  toggleIntro() {
    this.intro.hidden = this.count > 0;
    this.list.hidden = !this.intro.hidden;
    this.drawIntro();
  }

  jump(messageId) {
    this.list.jump(messageId);
  }
}
