import { h } from './dom.js';
import { visible } from './names.js';
import { enlarge } from './enlarge.js';

const KILO = 1024;
const COMPONENTS_V2 = 32768;

/** Files that a message carries by itself; where components show them, they are shown there alone. */
export function attachments(message, pane) {
  if ((message.flags ?? 0) & COMPONENTS_V2 || !message.attachments?.length) {
    return [];
  }
  const isPicture = (file) => file.content_type?.startsWith('image/');
  const pictures = message.attachments.filter(isPicture);
  return [pictures.length > 0 && pictureGrid(pictures.map((file) => ({ ...file, name: file.filename })), pane),
    ...message.attachments.filter((file) => !isPicture(file)).map((file) => fileCard(file.url, file.filename, file.size, pane))];
}

/** Component 12: pictures side by side. */
export function gallery({ items }, message, pane) {
  return pictureGrid(items.map(({ media, description }) => asPicture(media, description, message)), pane);
}

/** Component 11: a small picture beside a text. */
export function thumbnail({ media, description }, message, pane) {
  return h('div', { class: 'message-thumbnail' }, picture(asPicture(media, description, message), pane));
}

/** Component 13: one file to download. */
export function attachedFile({ file, name, size }, message, pane) {
  const known = attachmentOf(file.url, message);
  const filename = name ?? known?.filename ?? decodeURIComponent(address(file.url).split('/').at(-1));
  return fileCard(known?.url ?? file.url, filename, size ?? known?.size, pane);
}

function asPicture(media, description, message) {
  const known = attachmentOf(media.url, message);
  return { url: known?.url ?? media.url, description: description ?? known?.description, name: known?.filename,
    width: media.width ?? known?.width, height: media.height ?? known?.height };
}

/** What was uploaded together with a message is named `attachment://name` until Discord knows its address. */
function attachmentOf(url, message) {
  return message.attachments?.find((file) => file.url === url || `attachment://${file.filename}` === url);
}

/** The page's own server serves the loopback Discord's files under the same path. */
function address(url) {
  return new URL(url, location.href).pathname;
}

function pictureGrid(pictures, pane) {
  const count = Math.min(pictures.length, 3);
  return h('div', { class: `message-gallery message-gallery-${count}` }, pictures.map((one) => picture(one, pane)));
}

function picture({ url, description, name, width, height }, pane) {
  const source = address(url);
  const words = description || pane.say('room.message.picture', { name: visible(name) });
  const open = () => enlarge({ source, words, caption: description, name }, pane);
  return h('button', { type: 'button', class: 'message-picture', title: pane.say('room.message.enlarge'), onclick: open },
    h('img', { src: source, alt: words, width, height, loading: 'lazy' }));
}

function fileCard(url, filename, size, pane) {
  const name = visible(filename);
  return h('a', { class: 'message-file', href: address(url), download: name },
    h('span', { class: 'message-file-icon', 'aria-hidden': 'true' }),
    h('span', { class: 'message-file-words' },
      h('span', { class: 'visually-hidden' }, pane.say('room.message.download'), ' '),
      h('bdi', { class: 'message-file-name' }, name),
      size !== undefined && h('span', { class: 'message-file-size' }, sizeWords(size, pane))),
    h('span', { class: 'message-file-load', 'aria-hidden': 'true' }));
}

/** How large a file is, in the reader's language: "12 Ko", "12 KB". */
export function sizeWords(bytes, pane) {
  const number = (value) => new Intl.NumberFormat(pane.language, { maximumFractionDigits: value < 10 ? 1 : 0 }).format(value);
  if (bytes < KILO) {
    return pane.say('room.message.bytes', { size: number(bytes) });
  }
  return bytes < KILO * KILO ? pane.say('room.message.kilobytes', { size: number(bytes / KILO) })
    : pane.say('room.message.megabytes', { size: number(bytes / KILO / KILO) });
}
