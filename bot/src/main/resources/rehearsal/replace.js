/** Puts one message's element in another's place; focus goes to the same control again when it is still there. */
export function replace(old, now) {
  const focused = old.contains(document.activeElement) ? document.activeElement : null;
  old.replaceWith(now);
  focusAgain(focused, now);
}

/**
 * Goes on in a message that was drawn anew where somebody was in the old one: at the control of the same custom id, or
 * else at the message.
 *
 * @param {HTMLElement|null} focused what had the focus, now gone
 * @param {HTMLElement|undefined} message
 */
export function focusAgain(focused, message) {
  if (!focused || !message) {
    return;
  }
  const id = focused.closest('[data-custom-id]')?.dataset.customId ?? '';
  const same = message.querySelector(`[data-custom-id="${CSS.escape(id)}"]`);
  const control = same?.matches('button') ? same : same?.querySelector('button, input, [tabindex="0"]');
  const usable = control && !control.disabled ? control : message;
  usable.focus({ preventScroll: true });
}
