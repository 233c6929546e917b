/** Text as people search for it: small letters, no accents, hyphens and apostrophes as spaces. */
export function searchText(text) {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[-_'’/\s]+/g, ' ').trimStart();
}

/**
 * How well an option answers to what is searched: 0 is best; null where it does not.
 *
 * @param {{label: string, description?: string}} option
 * @param {string} searched as `searchText` gives it
 */
export function answersTo(option, searched) {
  const label = searchText(option.label);
  if (label.startsWith(searched)) {
    return 0;
  }
  if (label.includes(` ${searched}`)) {
    return 1;
  }
  if (label.includes(searched)) {
    return 2;
  }
  return option.description && searchText(option.description).includes(searched) ? 3 : null;
}

/** The options that answer to what is typed, the best first; all of them where nothing is. */
export function found(options, typed) {
  const searched = searchText(typed).trimEnd();
  return options
    .map((option) => ({ option, rank: answersTo(option, searched) }))
    .filter(({ rank }) => rank !== null)
    .sort((one, other) => one.rank - other.rank)
    .map(({ option }) => option);
}
