import { h } from './dom.js';

/** The head of an option's help: its name, whether it must be filled, and what it is for. */
export function optionHelp({ shown, description, required }, say) {
  return [h('p', { class: 'composer-help' },
    h('strong', { class: 'composer-help-name' }, shown), ' ',
    h('span', { class: 'composer-help-kind' }, say(required ? 'room.composer.required' : 'room.composer.optional')), ' ',
    h('span', { class: 'composer-help-description' }, description))];
}

/** A row of an option's suggestions. */
export function suggestionRow({ label, description, sign }) {
  return [
    sign ? h('span', { class: 'composer-suggestion-sign', 'aria-hidden': 'true' }, sign) : null,
    h('span', { class: 'composer-suggestion-words' }, h('span', { class: 'composer-suggestion-name' }, label),
      description ? h('span', { class: 'composer-suggestion-description' }, description) : null),
  ].filter(Boolean);
}
