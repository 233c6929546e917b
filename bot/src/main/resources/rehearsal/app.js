import './composer.js';
import './message-list.js';
import { forgetDrafts } from './composer-drafts.js';
import { h } from './dom.js';
import { Live } from './live.js';
import { Notice } from './notice.js';
import { PaneView } from './pane-view.js';
import { player } from './player.js';
import { Room } from './room.js';
import { side } from './side.js';
import { restoreTheme } from './theme.js';
import { loadWords } from './words.js';

const LANGUAGE = 'entente-language';

/** Puts the page together and keeps it as the room is. */
async function start() {
  restoreTheme();
  await loadWords();
  const room = new Room(localStorage.getItem(LANGUAGE) ?? (navigator.language.startsWith('fr') ? 'fr' : 'en'));
  const main = h('main', { class: 'room-panes', id: 'channel' });
  const notice = new Notice();
  const page = h('div', { class: 'room' });
  document.body.replaceChildren(page);
  const views = [];
  const live = new Live(room.language, (news) => hear(news));

  const frame = () => {
    document.documentElement.lang = room.language;
    document.title = room.say('room.title');
    page.replaceChildren(skipLink(room), side(room, chooseLanguage), h('div', { class: 'room-middle' }, notice.element, player(room), main));
  };

  const chooseLanguage = (language) => {
    room.language = language;
    localStorage.setItem(LANGUAGE, language);
    frame();
    room.changed('language');
  };

  const showViews = () => {
    while (views.length > room.panes.length) {
      views.pop().element.remove();
    }
    room.panes.forEach((pane, place) => {
      if (!views[place]) {
        views[place] = new PaneView(room, place);
        main.append(views[place].element);
      }
      views[place].look(pane);
    });
    main.classList.toggle('room-panes-split', room.isSplit);
    live.watch(room.panes.map((pane, place) => ({ pane: String(place), person: pane.personId, channel: pane.channelId })));
  };

  const hear = (news) => {
    const view = views[Number(news.pane)];
    switch (news.type) {
      case 'line': return line(news.open);
      case 'scene': return room.arrange(news.scene);
      case 'state':
        if (room.state.kept !== news.state.kept) {
          room.state = news.state;
          notice.say(standing());
        }
        room.state = news.state;
        return room.changed('state');
      case 'heard': return room.heard(news);
      case 'messages': return view?.isOf(news) && view.show(news.messages);
      case 'message': return view?.put(news.message);
      case 'removed': return view?.remove(news.id);
      case 'gone': return room.keepViews();
      default: return undefined;
    }
  };

  const line = (open) => {
    const again = open !== room.lost;
    room.lost = !open;
    if (!again) {
      notice.say(standing());
      room.changed('line');
    }
  };

  /** What has to be said for as long as it lasts. */
  const standing = () => {
    if (room.lost) {
      return room.say('room.line.lost');
    }
    return room.state.kept === false ? room.say('room.line.unkept') : '';
  };

  /** Nothing of the room that was there before can be gone on with. */
  const beginAfresh = () => {
    document.querySelectorAll('dialog[open]').forEach((dialog) => dialog.close('gone'));
    forgetDrafts((person) => Boolean(room.person(person)));
    notice.mention(room.say('room.line.afresh'));
  };

  room.addEventListener('changed', (event) => {
    if (event.detail === 'views') {
      showViews();
    } else if (event.detail === 'afresh') {
      beginAfresh();
    }
  });
  room.addEventListener('jump', (event) => views[event.detail.place]?.jump(event.detail.messageId));
  frame();
}

function skipLink(room) {
  return h('a', { class: 'room-skip', href: '#channel' }, room.say('room.skip'));
}

start();
