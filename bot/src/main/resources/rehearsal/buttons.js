import { attempt } from './attempt.js';
import { h } from './dom.js';
import { asAddress, link } from './links.js';

const LOOKS = { 1: 'primary', 2: 'secondary', 3: 'success', 4: 'danger', 5: 'link' };

/** A button under a message in one of Discord's five styles; pressing it asks the bot, or opens its link. */
export function button(component, message, pane) {
  const look = `message-button message-button-${LOOKS[component.style] ?? 'secondary'}`;
  const label = [component.emoji?.name && h('span', { class: 'message-emoji', 'aria-hidden': 'true' }, component.emoji.name),
    h('bdi', { class: 'message-button-label' }, component.label ?? component.emoji?.name ?? '')];
  const address = component.url && asAddress(component.url);
  if (address && !component.disabled) {
    const leading = link(address, label, pane);
    leading.className = look;
    return leading;
  }
  const pressed = h('button', {
    type: 'button', class: look, disabled: component.disabled || component.style === 5, 'data-custom-id': component.custom_id,
    onclick: () => attempt(pressed, { does: 'presses', message: message.id, button: component.custom_id }, pane),
  }, label);
  return pressed;
}
