/**
 * Makes an element. Texts become text nodes, so that nothing that people typed can turn into markup.
 *
 * @param {string} tag name of the element
 * @param {Object} attributes `on…` are listeners; `false`, `null` and `undefined` are left out; `true` is empty
 * @param {...(Node|string|Array|null|undefined|false)} children lists may be nested
 * @returns {HTMLElement}
 */
export function h(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === false || value === null || value === undefined) {
      continue;
    }
    if (name.startsWith('on')) {
      element.addEventListener(name.slice(2), value);
    } else {
      element.setAttribute(name, value === true ? '' : String(value));
    }
  }
  element.append(...nodes(children));
  return element;
}

/** Children as a flat list; what is not there is left out. */
export function nodes(children) {
  return children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false);
}

let last = 0;

/** An id that no other element of the page has, for labels and lists. */
export function freshId(prefix) {
  last += 1;
  return `${prefix}-${last}`;
}
