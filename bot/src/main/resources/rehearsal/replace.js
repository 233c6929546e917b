/** Puts one message's element in another's place; focus goes to the same control again when it is still there. */
export function replace(old, now) {
  const focused = old.contains(document.activeElement) ? document.activeElement : null;
  const id = focused?.closest('[data-custom-id]')?.dataset.customId;
  old.replaceWith(now);
  if (!focused) {
    return;
  }
  const same = id && now.querySelector(`[data-custom-id="${CSS.escape(id)}"]`);
  const control = same?.matches('button') ? same : same?.querySelector('button, input, [tabindex="0"]');
  const usable = control && !control.disabled ? control : now;
  usable.focus({ preventScroll: true });
}
