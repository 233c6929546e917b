import { Pane } from './pane.js';
import { say } from './words.js';

const REMEMBERED = 'entente-views';
const MOST_VIEWS = 2;

/**
 * What this page knows: servers and people, the bot's state, and the views that are open. Whoever shows something
 * listens for `changed`.
 */
export class Room extends EventTarget {
  constructor(language) {
    super();
    this.language = language;
    this.scene = { bot: { id: '', name: 'Entente' }, servers: [] };
    this.state = { bot: 'starting', samples: [], show: null };
    this.panes = [];
    this.unread = new Set();
    this.lost = false;
    this.expected = null;
    this.active = 0;
  }

  say(key, args) {
    return say(this.language, key, args);
  }

  changed(what) {
    this.dispatchEvent(new CustomEvent('changed', { detail: what }));
  }

  /** The server of a channel; in direct messages, the first on which the person is. */
  serverOf(channelId, personId) {
    const servers = this.scene.servers;
    return servers.find((server) => server.channels.some((channel) => channel.id === channelId))
      ?? servers.find((server) => server.people.some((person) => person.id === personId));
  }

  person(id) {
    return this.scene.servers.flatMap((server) => server.people).find((person) => person.id === id);
  }

  get activePane() {
    return this.panes[this.active] ?? this.panes[0];
  }

  /** Whether the bot is there to answer. */
  get ready() {
    return !this.lost && this.state.bot === 'ready';
  }

  arrange(scene) {
    this.scene = scene;
    if (this.panes.length > 0 && !this.panes.some((pane) => pane.person)) {
      this.unread.clear();
      this.changed('afresh');
    }
    this.keepViews();
    this.changed('scene');
    this.meet();
  }

  /** A person or channel that was just added: a view goes there as soon as the scene has it. */
  expect(pane, { person = pane.personId, channel = pane.channelId }) {
    this.expected = { place: this.panes.indexOf(pane), person, channel };
    this.meet();
  }

  meet() {
    const { place, person, channel } = this.expected ?? {};
    const pane = this.panes[place] ?? this.activePane;
    const known = channel === 'direct' || this.serverOf(channel)?.channels.some(({ id }) => id === channel);
    if (pane && this.person(person) && known) {
      this.expected = null;
      this.look(pane, person, channel);
    }
  }

  /** Views of what is no longer there give way to the first channel and person. */
  keepViews() {
    const wanted = this.panes.length > 0 ? this.panes : remembered();
    const kept = wanted.filter((view) => this.exists(view.personId, view.channelId));
    const views = kept.length > 0 ? kept : this.firstViews();
    if (views.length !== this.panes.length || views.some((view, i) => view !== this.panes[i])) {
      this.panes = views.map((view) => new Pane(this, view.personId, view.channelId));
      this.active = Math.min(this.active, Math.max(0, this.panes.length - 1));
      this.changed('views');
    }
  }

  exists(personId, channelId) {
    return Boolean(this.person(personId)) && (channelId === 'direct' || this.scene.servers.some((server) => server
      .channels.some((channel) => channel.id === channelId) && server.people.some((person) => person.id === personId)));
  }

  firstViews() {
    const server = this.scene.servers.find((one) => one.channels.length > 0 && one.people.length > 0);
    return server ? [{ personId: server.people[0].id, channelId: server.channels[0].id }] : [];
  }

  /** One view shows another person or channel. */
  look(pane, personId, channelId) {
    const place = Math.max(0, this.panes.indexOf(pane));
    this.panes = this.panes.map((old, i) => (i === place ? new Pane(this, this.fitting(personId, channelId), channelId) : old));
    this.active = place;
    this.viewsChanged();
  }

  /** Somebody of the channel's server: the person, or the first of it. */
  fitting(personId, channelId) {
    if (channelId === 'direct') {
      return personId;
    }
    const server = this.serverOf(channelId, personId);
    return server.people.some((person) => person.id === personId) ? personId : server.people[0].id;
  }

  focusOn(pane) {
    const place = this.panes.indexOf(pane);
    if (place >= 0 && place !== this.active) {
      this.active = place;
      this.changed('active');
    }
  }

  get isSplit() {
    return this.panes.length === MOST_VIEWS;
  }

  /** A second view beside the first, as somebody else; or the first alone again. */
  split(wanted) {
    if (wanted && this.panes.length === 1) {
      const [first] = this.panes;
      const other = first.server.people.find((person) => person.id !== first.personId) ?? first.person;
      this.panes = [first, new Pane(this, other.id, first.channelId)];
    } else if (!wanted) {
      this.panes = [this.activePane];
      this.active = 0;
    }
    this.viewsChanged();
  }

  viewsChanged() {
    this.panes.forEach((pane) => this.read(pane));
    sessionStorage.setItem(REMEMBERED, JSON.stringify(this.panes.map(({ personId, channelId }) => ({ personId, channelId }))));
    this.changed('views');
  }

  /** Something new: marked where nobody looks at it. */
  heard(news) {
    if (news.author !== this.scene.bot.id && !news.person) {
      return;
    }
    const key = news.direct ? `direct ${news.person}` : news.channel;
    const looking = this.panes.some((pane) => (news.direct
      ? pane.channelId === 'direct' && pane.personId === news.person
      : pane.channelId === news.channel && (!news.person || pane.personId === news.person)));
    if (!looking) {
      this.unread.add(key);
      if (news.person && !news.direct) {
        this.unread.add(`person ${news.person}`);
      }
      this.changed('unread');
    }
  }

  read(pane) {
    this.unread.delete(pane.channelId === 'direct' ? `direct ${pane.personId}` : pane.channelId);
    this.unread.delete(`person ${pane.personId}`);
  }

  jump(pane, channelId, messageId) {
    if (pane.channelId !== channelId && this.exists(pane.personId, channelId)) {
      this.look(pane, pane.personId, channelId);
    }
    this.dispatchEvent(new CustomEvent('jump', { detail: { place: this.panes.indexOf(pane), messageId } }));
  }
}

function remembered() {
  try {
    return JSON.parse(sessionStorage.getItem(REMEMBERED)) ?? [];
  } catch {
    return [];
  }
}
