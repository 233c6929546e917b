import { avatar } from './avatar.js';
import { texts } from './components.js';
import { h } from './dom.js';
import { markdown } from './markdown.js';
import { commandName } from './mentions.js';
import { authorName } from './names.js';

/**
 * The small line above a reply of the bot: who used which command, or which message's button was pressed.
 *
 * @param {{find: function(string), jump: function(string)}} room the list that the message stands in
 */
export function cause(message, pane, room) {
  const origin = message.interaction_metadata?.triggering_interaction_metadata ?? message.interaction_metadata;
  if (origin?.name) {
    return used(origin, pane);
  }
  return origin?.interacted_message_id ? reply(origin.interacted_message_id, pane, room) : null;
}

function used({ user, name }, pane) {
  return h('div', { class: 'message-cause' }, smallAvatar(user), h('bdi', { class: 'message-cause-name' }, authorName(user)),
    ' ', pane.say('room.message.used'), ' ', h('span', { class: 'message-mention' }, commandName(name, pane)));
}

function reply(id, pane, room) {
  const origin = room.find(id);
  if (!origin) {
    return h('div', { class: 'message-cause' }, h('em', {}, pane.say('room.message.reply-unknown')));
  }
  return h('div', { class: 'message-cause' }, smallAvatar(origin.author),
    h('button', { type: 'button', class: 'message-cause-origin', onclick: () => room.jump(id), title: pane.say('room.message.reply') },
      h('span', { class: 'visually-hidden' }, pane.say('room.message.reply'), ' '),
      h('bdi', { class: 'message-cause-name' }, authorName(origin.author)), ' ',
      h('bdi', { class: 'message-cause-words' }, firstLine(origin, pane))));
}

function smallAvatar(author) {
  return avatar({ id: author.id, name: authorName(author), bot: author.bot });
}

/** The first line of what a message says, without marks: for announcements and replies. */
export function firstLine(message, pane) {
  const line = texts(message).join('\n').split('\n').find((one) => /[\p{L}\p{N}]/u.test(one)) ?? '';
  const words = h('div', {}, markdown(line.slice(0, 400), pane)).textContent;
  const short = words.length > 160 ? `${words.slice(0, 160)}…` : words;
  return short || (message.attachments ?? []).map((file) => file.filename).join(', ');
}
