import { failure } from './attempt.js';
import { avatar } from './avatar.js';
import { cause } from './cause.js';
import { components } from './components.js';
import { freshId, h } from './dom.js';
import { attachments } from './files.js';
import { markdown } from './markdown.js';
import { messageMenu } from './message-menu.js';
import { hour, written } from './moments.js';
import { authorName } from './names.js';

const PRIVATE = 64;
const THINKING = 128;
/** For so long Discord waits for an answer after "… is thinking". */
const PATIENCE = 15 * 60 * 1000;

/** Whether only this person sees a message. */
export function isPrivate(message) {
  return ((message.flags ?? 0) & PRIVATE) !== 0;
}

/** Whether a message stands for an answer that is still to come. */
export function isThinking(message) {
  return ((message.flags ?? 0) & THINKING) !== 0;
}

/** Whether an answer will not come any more, because it should have long ago. */
export function isGivenUp(message) {
  return isThinking(message) && Date.now() - new Date(message.timestamp) > PATIENCE;
}

/**
 * One message as an article.
 *
 * @param {Object} message Discord's JSON
 * @param {{find: function(string), jump: function(string), dismiss: function(string), announce: function(string)}} room
 *     the list that it stands in
 */
export function messageElement(message, pane, room) {
  const head = freshId('message-head');
  const name = authorName(message.author);
  return h('article', { class: look(message, pane), 'data-id': message.id, 'aria-labelledby': head, tabindex: '-1' },
    cause(message, pane, room),
    avatar({ id: message.author.id, name, bot: message.author.bot }),
    h('div', { class: 'message-head', id: head },
      h('bdi', { class: 'message-author' }, name),
      message.author.bot && h('span', { class: 'message-badge' }, pane.say('room.message.app')), ' ',
      written(message.timestamp, pane)),
    h('div', { class: 'message-gutter', 'aria-hidden': 'true' }, hour(message.timestamp, pane)),
    h('div', { class: 'message-content' }, content(message, name, pane), isPrivate(message) && onlyYou(message, pane, room)),
    !isPrivate(message) && !isThinking(message) && messageMenu(message, pane, room));
}

function look(message, pane) {
  return ['message', isPrivate(message) && 'message-private',
    message.mentions?.some((person) => person.id === pane.person?.id) && 'message-calling'].filter(Boolean).join(' ');
}

function content(message, name, pane) {
  if (isThinking(message)) {
    return isGivenUp(message) ? failure(pane) : thinking(name, pane);
  }
  return [
    text(message, pane),
    attachments(message, pane),
    components(message.components, message, pane),
  ];
}

/** The mark of an edit ends the last line; the bot's cards change so often that it would say nothing there. */
function text({ content: typed, edited_timestamp: edited, author }, pane) {
  const blocks = markdown(typed, pane);
  if (edited && !author.bot) {
    const mark = h('span', { class: 'message-edited' }, ' ', pane.say('room.message.edited'));
    if (blocks.at(-1)?.className === 'message-words') {
      blocks.at(-1).append(mark);
    } else {
      blocks.push(mark);
    }
  }
  return blocks.length > 0 && h('div', { class: 'message-text' }, blocks);
}

function thinking(name, pane) {
  return h('p', { class: 'message-thinking' },
    h('span', { class: 'message-dots', 'aria-hidden': 'true' }, h('i'), h('i'), h('i')), pane.say('room.message.thinking', { name }));
}

function onlyYou(message, pane, room) {
  return h('p', { class: 'message-only-you' },
    h('span', { class: 'message-eye', 'aria-hidden': 'true' }), pane.say('room.message.only-you'),
    h('span', { 'aria-hidden': 'true' }, '•'),
    h('button', { type: 'button', class: 'message-dismiss', onclick: () => room.dismiss(message.id) },
      pane.say('room.message.dismiss')));
}
