// What a test asks of the page, as somebody who looks at it would answer. Each function is run by Eyes.java by its name.

const shown = (element) => element.checkVisibility({ visibilityProperty: true });
const name = (element) => element.getAttribute('aria-label') ?? element.textContent.trim();
const pane = (place) => document.querySelectorAll('.pane')[place];
/** Where one can act: in the dialog that lies over everything, or anywhere in a place of the page. */
const stage = (place) => [...document.querySelectorAll('dialog[open]')].at(-1) ?? place;
const messages = (place) => [...pane(place).querySelectorAll('.message:not([hidden])')];
const written = (message) => [message.innerText,
  ...[...message.querySelectorAll('img')].map((image) => image.alt)].join('\n');

function person(place) {
  const chip = pane(place)?.querySelector('.people-chip-here');
  return chip ? chip.querySelector('.people-name').textContent : '';
}

function chip(place, called) {
  return [...pane(place).querySelectorAll('.people-chip')].find((one) => one.querySelector('.people-name').textContent === called);
}

/** The messages have come, or it is sure that there are none. */
function filled(place) {
  const view = pane(place);
  return Boolean(view) && (messages(place).length > 0 || !view.querySelector('.pane-intro').hidden);
}

/** Draws more of a long channel, where more is there. */
function earlier(place) {
  const further = pane(place).querySelector('.message-earlier');
  return further && shown(further) ? further : null;
}

/** From now on only what appears or changes is new. */
function look(place) {
  messages(place).forEach((message) => { message.dataset.known = ''; });
}

function texts(place) {
  return messages(place).map(written).join('\n');
}

/** What is new: for whom alone, what it says, which files it has. */
function news(place) {
  const fresh = messages(place).filter((message) => !('known' in message.dataset));
  const mine = fresh.filter((message) => message.matches('.message-private'));
  const files = fresh.flatMap((message) => [...message.querySelectorAll('.message-file-name')]).map((file) => file.textContent);
  return { mine: mine.map(written).join('\n'), all: fresh.filter((message) => !mine.includes(message)).map(written).join('\n'), files: files.join('\n') };
}

/** Labels of everything that can be pressed, also where it is hidden at the moment. */
function labels(place) {
  return controls(place).map(name);
}

/** One of these, where it can be pressed now. */
function control(place, at, label) {
  const found = controls(place)[at];
  const free = found && !found.disabled && found.getAttribute('aria-busy') !== 'true';
  return free && name(found) === label && shown(found) ? found : null;
}

function controls(place) {
  return [...stage(place === null ? document : pane(place)).querySelectorAll('button, a[href], [role=menuitem]')];
}

/** Tells whether it stands where it stood when the next picture of the page is drawn. */
function stays(element, done) {
  const place = () => { const { x, y } = element.getBoundingClientRect(); return `${element.isConnected} ${x} ${y}`; };
  const before = place();
  requestAnimationFrame(() => requestAnimationFrame(() => done(element.isConnected && place() === before)));
}

/** From now on it is noticed whether this is pressed. */
function feel(element) {
  window.felt = false;
  element.addEventListener('click', () => { window.felt = true; }, { capture: true, once: true });
}

function felt() {
  return window.felt;
}

function isBusy() {
  return document.querySelector('[aria-busy=true], .is-sending') !== null;
}

function message(place, part) {
  return messages(place).filter((one) => one.innerText.includes(part)).at(-1);
}

function form() {
  const dialog = [...document.querySelectorAll('dialog.form-dialog[open]')].at(-1);
  return dialog ? [dialog.innerText, ...[...dialog.querySelectorAll('input, textarea')].map((input) => input.value)].join('\n') : null;
}

function fieldLabels() {
  return fields().map(label);
}

const fields = () => [...document.querySelectorAll('dialog[open] .form-field, dialog[open] .field')];
const label = (field) => {
  const words = field.querySelector('.form-label, .field-label').cloneNode(true);
  words.querySelector('.form-required')?.remove();
  return words.textContent.trim();
};

function field(at) {
  return fields()[at];
}

/** The open list of a select in a form or under a message: labels, and which are chosen. */
function choices() {
  const list = document.querySelector('.choice-popup:popover-open');
  return list && [...list.querySelectorAll('.choice-option')].map((option) => [
    option.querySelector('.choice-label').textContent, option.getAttribute('aria-selected') === 'true']);
}

function choice(at) {
  return document.querySelectorAll('.choice-popup:popover-open .choice-option')[at];
}

/** The line where one writes: the option that has the focus, what is suggested, and which suggestion is active. */
function line(place) {
  const composer = pane(place).querySelector('message-composer');
  const popup = composer.querySelector('.composer-popup');
  const rows = popup.hidden ? [] : [...popup.querySelectorAll('.composer-suggestion')];
  const said = (row) => row.querySelector('.composer-suggestion-name').firstChild.textContent.trim();
  return {
    command: composer.querySelector('.composer-pill')?.textContent ?? null,
    option: document.activeElement.closest('.composer-option')?.querySelector('.composer-option-label').textContent ?? null,
    atEnd: document.activeElement.matches('.composer-end'),
    isChoice: document.activeElement.getAttribute('role') === 'combobox',
    sentence: popup.hidden ? '' : popup.querySelector('.composer-popup-sentence').textContent,
    suggestions: rows.map(said),
    active: rows.findIndex((row) => row.getAttribute('aria-selected') === 'true'),
    complaint: composer.querySelector('.composer-notice').textContent,
  };
}

function composer(place) {
  return pane(place).querySelector('message-composer').querySelector('.composer-field');
}

/** Where keys go: `tag.class` and the name of what has the focus. */
function focus() {
  const one = document.activeElement;
  const named = one.labels?.[0]?.textContent ?? name(one);
  return `${one.tagName.toLowerCase()}.${one.classList[0] ?? ''} ${named.slice(0, 100)}`;
}

/** Remembers from now on how the bot is. */
function watchBot() {
  const light = () => document.querySelector('.side-light').className;
  window.botWas = [light()];
  new MutationObserver(() => window.botWas.at(-1) === light() || window.botWas.push(light()))
    .observe(document.querySelector('.side-bot'), { childList: true, subtree: true, attributes: true });
}

/** It has gone since then, and come back. */
function botCameBack() {
  return window.botWas.some((was) => was.includes('starting')) && window.botWas.at(-1).includes('ready');
}

/** How far the page is too wide for its window. */
function overhang() {
  return Math.max(document.scrollingElement.scrollWidth, document.body.scrollWidth) - window.innerWidth;
}

/** A long text at once, as from the clipboard, where the keys go. */
function paste(text) {
  document.execCommand('insertText', false, text);
}

/** Addresses of everything that the page has asked for, but for what is its own. */
function elsewhere() {
  return performance.getEntries().map((entry) => entry.name).filter((one) => /^[a-z]+:/.test(one))
    .filter((one) => new URL(one).host !== location.host);
}

/** How many steps of the sample meeting have been played; 0 where none plays. */
function played() {
  const progress = document.querySelector('.player:not([hidden]) progress');
  return progress ? progress.value : 0;
}

/** Nothing moves or fades any more. */
function isStill() {
  return document.getAnimations().every((one) => one.playState !== 'running' || one.effect.getComputedTiming().iterations === Infinity);
}
