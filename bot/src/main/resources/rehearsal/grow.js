/** Makes a text area as high as its text, where the browser does not do so from the style sheet. */
export function grow(area) {
  if (!CSS.supports('field-sizing', 'content')) {
    area.style.setProperty('height', 'auto');
    area.style.setProperty('height', `${area.scrollHeight}px`);
  }
}
