import { h } from './dom.js';
import { icon } from './icons.js';
import { chooseSample } from './side.js';

/** What an empty channel says: what this is, and the two ways to begin. */
export function welcome(room, pane, composer) {
  if (pane.channel.direct) {
    return h('div', { class: 'welcome' },
      h('h3', { class: 'welcome-title' }, room.say('room.welcome.direct-title')),
      h('p', {}, room.say('room.welcome.direct', { person: pane.person?.name ?? '' })));
  }
  return h('div', { class: 'welcome' },
    h('img', { src: '/rehearsal/mark.svg', alt: '', width: 56, height: 56 }),
    h('h3', { class: 'welcome-title' }, room.say('room.welcome.title')),
    h('p', {}, room.say('room.welcome.text')),
    room.state.bot === 'failed' ? h('p', { class: 'welcome-failed', role: 'status' }, room.say('room.welcome.failed')) : null,
    h('div', { class: 'welcome-ways' },
      h('button', { type: 'button', class: 'button button-main', disabled: !room.ready, onclick: () => chooseSample(room) }, icon('play'), room.say('room.action.sample')),
      h('button', {
        type: 'button',
        class: 'button',
        disabled: !room.ready,
        onclick: () => {
          pane.act({ does: 'types', path: 'entente', options: {} });
          composer.focus();
        },
      }, room.say('room.welcome.begin', { person: pane.person?.name ?? '' }))),
    h('ul', { class: 'welcome-hints' },
      h('li', {}, room.say('room.welcome.people')),
      h('li', {}, room.say('room.welcome.slash')),
      h('li', {}, room.say('room.welcome.kept'))));
}
