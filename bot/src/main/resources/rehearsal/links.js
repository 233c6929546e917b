import { h } from './dom.js';

const MESSAGE = /^https:\/\/(?:(?:www|ptb|canary)\.)?discord\.com\/channels\/(?:@me|\d+)\/(\d+)\/(\d+)\/?$/;

/** An address that a link may lead to: http and https alone; `null` for what is none. */
export function asAddress(typed) {
  if (!/^https?:\/\//i.test(typed) || !URL.canParse(typed)) {
    return null;
  }
  return new URL(typed).href;
}

/** A link with words of its own; to a message, it leads there within the page. */
export function link(address, children, pane) {
  const target = MESSAGE.exec(address);
  return target ? leads(target, children, 'message-link', pane) : outside(address, children, pane);
}

/** An address as typed, as a link; of a message, its channel is named instead. */
export function addressed(address, typed, pane) {
  const target = MESSAGE.exec(address);
  if (!target) {
    return outside(address, typed, pane);
  }
  const channel = channelName(target[1], pane);
  return leads(target, pane.say('room.message.jump', { channel }), 'message-mention', pane);
}

function channelName(id, pane) {
  const known = [pane.channel, ...pane.server?.channels ?? []].find((channel) => channel?.id === id);
  return known && !known.direct ? `#${known.name}` : pane.say('room.message.conversation');
}

function leads([, channel, message], children, look, pane) {
  return h('button', { type: 'button', class: look, onclick: () => pane.jump(channel, message) }, children);
}

function outside(address, children, pane) {
  return h('a', {
    class: 'message-link', href: address, target: '_blank', rel: 'noopener noreferrer',
    title: pane.say('room.message.new-tab', { address }),
  }, children);
}
