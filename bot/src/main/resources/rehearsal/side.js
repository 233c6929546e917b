import { post } from './api.js';
import { ask, choiceField, textField } from './dialog.js';
import { h } from './dom.js';
import { icon } from './icons.js';
import { chooseTheme, isDark } from './theme.js';

const PACE = 2500;

/** The column beside the channel: what the room can do, and its channels. On a phone it opens from a button. */
export function side(room, chooseLanguage) {
  const actions = h('div', { class: 'side-actions', role: 'group', 'aria-label': room.say('room.side.actions') });
  const places = h('nav', { class: 'side-places', 'aria-label': room.say('room.side.channels') });
  const bot = h('p', { class: 'side-bot', role: 'status' });
  const column = h('aside', { class: 'side', id: 'side', 'aria-label': room.say('room.side.label') },
    h('header', { class: 'side-head' },
      h('img', { class: 'side-mark', src: '/rehearsal/mark.svg', alt: '', width: 32, height: 32 }),
      h('h1', { class: 'side-title' }, 'Entente', h('span', { class: 'side-subtitle' }, room.say('room.subtitle')))),
    actions, places, bot, h('footer', { class: 'side-foot' }, languages(room, chooseLanguage), theme(room)));
  const draw = () => {
    actions.replaceChildren(...actionButtons(room));
    places.replaceChildren(...servers(room), direct(room));
    bot.replaceChildren(h('span', { class: `side-light side-light-${room.lost ? 'lost' : room.state.bot}` }), botSentence(room));
  };
  room.addEventListener('changed', () => column.isConnected && draw());
  draw();
  return h('div', { class: 'side-place' },
    h('button', {
      type: 'button', class: 'side-open', 'aria-controls': 'side', 'aria-label': room.say('room.side.open'),
      onclick: () => drawer(true),
    }, icon('menu')), column, h('div', { class: 'side-veil', onclick: () => drawer(false) }));
}

/** Opens or closes the column where it lies over the channel. */
function drawer(open) {
  document.querySelector('.side-place')?.classList.toggle('side-is-open', open);
  (open ? document.querySelector('.side button') : document.querySelector('.side-open'))?.focus();
}

document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && document.querySelector('.side-is-open')) {
    drawer(false);
  }
});

function botSentence(room) {
  if (room.lost) {
    return room.say('room.bot.lost');
  }
  switch (room.state.bot) {
    case 'ready': return room.say('room.bot.ready');
    case 'failed': return room.say('room.bot.failed');
    default: return room.say('room.bot.starting');
  }
}

function action(name, label, act, attributes = {}) {
  return h('button', {
    type: 'button',
    class: 'side-action',
    onclick: () => {
      document.querySelector('.side-place')?.classList.remove('side-is-open');
      act();
    },
    ...attributes,
  }, icon(name), h('span', {}, label));
}

function actionButtons(room) {
  const pane = room.activePane;
  return [
    action('play', room.say('room.action.sample'), () => chooseSample(room), {
      class: 'side-action side-action-main', disabled: !room.ready,
    }),
    action('split', room.say('room.action.split'), () => room.split(!room.isSplit), {
      'aria-pressed': room.isSplit ? 'true' : 'false', class: 'side-action side-wide',
    }),
    action('restart', room.say('room.action.restart'), () => post('/room/bot/restart', {}), {
      disabled: room.state.bot === 'starting',
    }),
    action('save', room.say('room.action.save'), () => save(pane), { disabled: !pane || pane.channelId === 'direct' }),
    action('afresh', room.say('room.action.afresh'), () => afresh(room)),
  ];
}

/** Asks which of the sample meetings to play, and begins it. */
export async function chooseSample(room) {
  const choice = choiceField(room.say('room.sample.which'), room.state.samples.map((sample) => ({
    value: sample.id, text: sample.title[room.language],
  })), room.state.samples[0]?.id);
  const confirmed = await ask({
    title: room.say('room.sample.title'), text: room.say('room.sample.text'), fields: [choice],
    yes: room.say('room.sample.play'), no: room.say('room.cancel'),
  });
  if (confirmed) {
    room.follow = true;
    await post('/room/show', { does: 'begin', meeting: choice.querySelector('select').value, pace: PACE, running: true });
  }
}

function save(pane) {
  const link = h('a', { href: `/room/transcript.yaml?channel=${pane.channelId}`, download: `${pane.channel.name}.yaml` });
  document.body.append(link);
  link.click();
  link.remove();
}

async function afresh(room) {
  const confirmed = await ask({
    title: room.say('room.afresh.title'), text: room.say('room.afresh.text'), yes: room.say('room.afresh.yes'),
    no: room.say('room.cancel'), danger: true,
  });
  if (confirmed) {
    await post('/room/fresh', {});
  }
}

function servers(room) {
  return room.scene.servers.map((server) => h('section', { class: 'side-server' },
    h('div', { class: 'side-server-head' },
      h('h2', { class: 'side-server-name' }, server.name),
      h('button', {
        type: 'button', class: 'side-add', 'aria-label': room.say('room.channel.add', { server: server.name }),
        title: room.say('room.channel.add', { server: server.name }), onclick: () => addChannel(room, server),
      }, icon('add'))),
    h('ul', { class: 'side-list' }, server.channels.map((channel) => h('li', {}, place(room, channel.id, `# ${channel.name}`))))));
}

function direct(room) {
  return h('section', { class: 'side-server' },
    h('h2', { class: 'side-server-name' }, room.say('room.direct')),
    h('ul', { class: 'side-list' }, h('li', {}, place(room, 'direct', `@ ${room.scene.bot.name}`))));
}

function place(room, id, label) {
  const here = room.activePane?.channelId === id;
  const person = room.activePane?.personId;
  const fresh = room.unread.has(id === 'direct' ? `direct ${person}` : id);
  return h('button', {
    type: 'button',
    class: here ? 'side-channel side-channel-here' : 'side-channel',
    'aria-current': here ? 'page' : null,
    onclick: () => {
      document.querySelector('.side-place')?.classList.remove('side-is-open');
      room.look(room.activePane, person, id);
    },
  }, h('span', { class: 'side-channel-name' }, label), fresh ? dot(room) : null);
}

/** Says that something new is there. */
export function dot(room) {
  return h('span', { class: 'dot', role: 'img', 'aria-label': room.say('room.unread'), title: room.say('room.unread') });
}

async function addChannel(room, server) {
  const field = textField(room.say('room.channel.name'), { required: true, maxlength: 100 });
  if (await ask({
    title: room.say('room.channel.title'), fields: [field], yes: room.say('room.add'), no: room.say('room.cancel'),
  })) {
    const pane = room.activePane;
    const { id } = await post('/room/channels', { server: server.id, name: field.querySelector('input').value });
    document.querySelector('.side-place')?.classList.remove('side-is-open');
    room.expect(pane, { channel: id });
  }
}

function languages(room, choose) {
  return h('div', { class: 'side-languages', role: 'group', 'aria-label': room.say('room.language') },
    [['fr', 'Français'], ['en', 'English']].map(([code, name]) => h('button', {
      type: 'button', class: 'side-small', lang: code, 'aria-pressed': String(room.language === code), onclick: () => choose(code),
    }, name)));
}

function theme(room) {
  const button = h('button', {
    type: 'button', class: 'side-small', 'aria-pressed': String(isDark()), 'aria-label': room.say('room.dark'),
    title: room.say('room.dark'),
    onclick: () => {
      chooseTheme(!isDark());
      button.setAttribute('aria-pressed', String(isDark()));
    },
  }, icon('sun'));
  return button;
}
