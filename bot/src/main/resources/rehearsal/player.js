import { post } from './api.js';
import { h } from './dom.js';
import { icon } from './icons.js';

const PACES = [[6000, 'room.play.slow'], [2500, 'room.play.normal'], [700, 'room.play.fast'], [0, 'room.play.at-once']];

const tell = (act) => post('/room/show', act);

/** The bar over the channel while a sample meeting plays: what comes next, and who leads it. */
export function player(room) {
  const bar = h('section', { class: 'player', 'aria-label': room.say('room.play.label') });
  let drawn = '';
  const draw = () => {
    const { show } = room.state;
    bar.hidden = !show;
    const now = JSON.stringify([show, room.language, room.follow]);
    if (!show || now === drawn) {
      return;
    }
    drawn = now;
    const focused = bar.contains(document.activeElement) ? document.activeElement.dataset.name : null;
    const words = caption(room, show);
    bar.replaceChildren(heading(room, show), words, buttons(room, show));
    // What is too long for the bar can be read on by keyboard too.
    if (words.scrollHeight > words.clientHeight) {
      words.tabIndex = 0;
    }
    if (focused) {
      bar.querySelector(`[data-name="${focused}"]`)?.focus();
    }
  };
  room.addEventListener('changed', (event) => {
    if (!bar.isConnected) {
      return;
    }
    if (event.detail === 'state' || event.detail === 'scene') {
      follow(room);
    }
    draw();
  });
  draw();
  return bar;
}

/** The view goes along with whoever does the next step. */
function follow(room) {
  const { show } = room.state;
  const pane = room.panes[0];
  if (!show || !room.follow || !pane || !room.exists(show.next?.person ?? '', show.channel)) {
    return;
  }
  if (pane.channelId !== show.channel || pane.personId !== show.next.person) {
    room.look(pane, show.next.person, show.channel);
  }
}

function heading(room, show) {
  return h('div', { class: 'player-head' },
    h('h2', { class: 'player-title' }, show.title[room.language]),
    h('span', { class: 'player-count' }, room.say('room.play.step', { step: show.done, steps: show.steps })),
    h('progress', { class: 'player-progress', max: show.steps, value: show.done, 'aria-label': room.say('room.play.progress') }));
}

function caption(room, show) {
  const trouble = show.trouble
    ? h('span', { class: 'player-trouble', role: 'status' }, room.say('room.play.trouble', { person: show.trouble.person })) : null;
  if (!show.next) {
    return h('p', { class: 'player-caption', role: 'status' }, trouble, room.say('room.play.over'));
  }
  const { next } = show;
  return h('p', { class: 'player-caption' }, trouble, h('bdi', {}, sentence(room, next)),
    Object.entries(next.fills).map(([label, text]) => h('span', { class: 'player-fill' },
      h('b', {}, h('bdi', {}, label)), ' ', h('bdi', {}, text))));
}

function sentence(room, next) {
  const args = { person: next.name, what: next.what };
  switch (next.does) {
    case 'types': return room.say('room.play.types', args);
    case 'presses': return room.say('room.play.presses', args);
    case 'says': return room.say('room.play.says', args);
    case 'speaks': return room.say('room.play.speaks', args);
    default: return room.say('room.play.takes', args);
  }
}

function button(name, drawing, label, act, attributes = {}) {
  return h('button', {
    type: 'button', class: 'player-button', 'data-name': name, 'aria-label': label, title: label, onclick: act, ...attributes,
  }, icon(drawing));
}

function buttons(room, show) {
  const over = !show.next;
  return h('div', { class: 'player-buttons' },
    show.running
      ? button('run', 'pause', room.say('room.play.pause'), () => tell({ does: 'pause' }))
      : button('run', 'play', room.say('room.play.resume'), () => tell({ does: 'resume' }), { disabled: over }),
    button('step', 'step', room.say('room.play.one'), () => tell({ does: 'step' }), { disabled: over || show.running }),
    h('label', { class: 'player-pace' }, h('span', { class: 'visually-hidden' }, room.say('room.play.pace')),
      h('select', {
        'data-name': 'pace', onchange: (event) => tell({ does: 'pace', pace: Number(event.target.value) }),
      }, PACES.map(([pace, key]) => h('option', { value: pace, selected: pace === show.pace }, room.say(key))))),
    h('label', { class: 'player-follow' }, h('input', {
      type: 'checkbox', 'data-name': 'follow', checked: room.follow,
      onchange: (event) => {
        room.follow = event.target.checked;
        follow(room);
      },
    }), room.say('room.play.follow')),
    button('end', 'close', room.say('room.play.end'), () => tell({ does: 'end' })));
}
