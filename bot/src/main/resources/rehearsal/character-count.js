const NEAR = 0.8;

/** How many characters a text has as Discord counts them: one outside the basic plane counts once. */
export function characters(text) {
  let count = 0;
  for (const _ of text) {
    count += 1;
  }
  return count;
}

/** Shows how full a text is where it comes near its limit; empty before. */
export function showCount(element, text, most) {
  const count = characters(text);
  element.textContent = count >= most * NEAR ? `${count}/${most}` : '';
  element.classList.toggle('is-over', count > most);
  return count;
}
