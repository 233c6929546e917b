import { knownCommands } from './commands.js';
import { h } from './dom.js';
import { moment } from './moments.js';
import { visible } from './names.js';

const MENTION = new RegExp('<(?:@!?(?<person>\\d{1,20})|@&(?<role>\\d{1,20})|#(?<channel>\\d{1,20})'
  + '|/(?<command>[^<>:\\n]{1,100}):\\d{1,20}|t:(?<seconds>-?\\d{1,16})(?::(?<style>[tTdDfFR]))?'
  + '|a?:(?<emoji>\\w{2,32}):\\d{1,20})>', 'y');

/** A person, role, channel, command or time in Discord's angle brackets; `null` when there is none at this place. */
export function mention(text, at, pane) {
  MENTION.lastIndex = at;
  const match = MENTION.exec(text);
  const node = match && shown(match.groups, pane);
  return node ? { node, end: at + match[0].length } : null;
}

function shown({ person, role, channel, command, seconds, style, emoji }, pane) {
  if (person) {
    return pill('@', nameOf([...pane.server?.people ?? [], pane.person, pane.bot], person)
      ?? pane.say('room.message.unknown-person'));
  }
  if (role) {
    return pill('@', nameOf(pane.server?.roles ?? [], role) ?? pane.say('room.message.unknown-role'));
  }
  if (channel) {
    return channelPill(channel, pane);
  }
  if (command) {
    return h('span', { class: 'message-mention' }, commandName(command, pane));
  }
  return emoji ? `:${emoji}:` : moment(Number(seconds), style ?? 'f', pane);
}

function nameOf(list, id) {
  const name = list.find((one) => one?.id === id)?.name;
  return name === undefined ? undefined : visible(name);
}

function pill(sign, name) {
  return h('bdi', { class: 'message-mention' }, sign, name);
}

function channelPill(id, pane) {
  const name = nameOf([pane.channel, ...pane.server?.channels ?? []], id);
  return name === undefined ? pill('#', pane.say('room.message.unknown-channel'))
    : h('button', { type: 'button', class: 'message-mention', onclick: () => pane.jump(id, null) }, h('bdi', {}, '#', name));
}

/** A command's name as this person's client shows it: `/conversation next` may be `/conversation suivante`. */
export function commandName(path, pane) {
  const element = h('bdi', {}, `/${path}`);
  knownCommands(pane).then((commands) => {
    const known = commands.find((command) => command.path === path);
    if (known) {
      element.textContent = (known.onMessages ? '' : '/') + known.shown;
    }
  });
  return element;
}
