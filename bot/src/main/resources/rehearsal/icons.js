/** Small line drawings, 20 by 20; they mean nothing by themselves and are hidden from screen readers. */
const SHAPES = {
  play: 'M6 4.500v11l9-5.500z',
  pause: 'M6 4.500h3v11H6zM11 4.500h3v11h-3z',
  step: 'M5 4.500v11l7-5.500zM13 4.500h2v11h-2z',
  stop: 'M5.500 5.500h9v9h-9z',
  split: 'M3 4h14v12H3zM10 4v12',
  restart: 'M15.500 10a5.500 5.500 0 1 1-1.800-4.100M15.500 3v3.500H12',
  save: 'M10 3v9m-3.500-3.500L10 12l3.500-3.500M4 16h12',
  afresh: 'M4 6h12M8 6V4h4v2M6 6l.7 10h6.600L14 6',
  add: 'M10 4v12M4 10h12',
  edit: 'M4 16l.8-3.200L13 4.500l2.500 2.500-8.300 8.200z',
  menu: 'M3 5.500h14M3 10h14M3 14.500h14',
  close: 'M5 5l10 10M15 5L5 15',
  sun: 'M10 6.500a3.500 3.500 0 1 0 0 7a3.500 3.500 0 0 0 0-7zM10 2v2M10 16v2M2 10h2M16 10h2M4.300 4.300l1.400 1.400M14.300 14.300l1.400 1.400M15.700 4.300l-1.400 1.400M5.700 14.300l-1.400 1.400',
};
const SPACE = 'http://www.w3.org/2000/svg';
const FILLED = new Set(['play', 'pause', 'step', 'stop']);

/** The drawing of that name. */
export function icon(name) {
  const svg = document.createElementNS(SPACE, 'svg');
  svg.setAttribute('viewBox', '0 0 20 20');
  svg.setAttribute('class', FILLED.has(name) ? 'icon icon-filled' : 'icon');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SPACE, 'path');
  path.setAttribute('d', SHAPES[name]);
  svg.append(path);
  return svg;
}
