import { h } from './dom.js';

/** The text area for plain messages: one line that grows. */
export function messageField({ channel, bot, say }, describedBy, listeners) {
  const placeholder = channel.direct ? say('room.composer.placeholder-direct', { name: bot.name })
    : channel.thread ? say('room.composer.placeholder-thread', { channel: channel.name })
      : say('room.composer.placeholder', { channel: channel.name });
  return h('textarea', { class: 'composer-field', rows: 1, placeholder, 'aria-label': placeholder, 'aria-autocomplete': 'list',
    'aria-haspopup': 'listbox', 'aria-describedby': describedBy, enterkeyhint: 'send', autocomplete: 'off', ...listeners });
}
