import { attempt } from './attempt.js';
import { texts } from './components.js';
import { freshId, h } from './dom.js';

const NARROW = 8;
/** No button of the bot's is called so: where focus returns when a message is drawn anew. */
const MENU = '…';

/** The small toolbar of a message; its button opens a menu with the commands that the bot offers on messages. */
export function messageMenu(message, pane, room) {
  const id = freshId('message-menu');
  const opener = h('button', {
    type: 'button', class: 'message-more', 'data-custom-id': MENU, 'aria-haspopup': 'menu', 'aria-expanded': 'false',
    'aria-label': pane.say('room.message.actions'), title: pane.say('room.message.actions'), onclick: () => open(),
  }, h('span', { class: 'message-more-icon', 'aria-hidden': 'true' }));
  const toolbar = h('div', { class: 'message-toolbar' }, opener);

  async function open() {
    if (opener.getAttribute('aria-expanded') === 'true') {
      return;
    }
    const commands = (await pane.commands().catch(() => [])).filter((command) => command.onMessages);
    const menu = menuElement(id, commands);
    toolbar.append(menu);
    toolbar.classList.add('message-toolbar-open');
    opener.setAttribute('aria-expanded', 'true');
    opener.setAttribute('aria-controls', id);
    menu.showPopover();
    place(menu, opener);
    menu.querySelector('[role=menuitem]').focus();
  }

  function closed(menu) {
    opener.setAttribute('aria-expanded', 'false');
    opener.removeAttribute('aria-controls');
    toolbar.classList.remove('message-toolbar-open');
    const inside = menu.contains(document.activeElement) || document.activeElement === document.body;
    menu.remove();
    if (inside) {
      opener.focus();
    }
  }

  function menuElement(menuId, commands) {
    const item = (label, act) => h('button', { type: 'button', role: 'menuitem', tabindex: '-1',
      onclick: () => { menu.hidePopover(); act(); } }, h('bdi', {}, label));
    const take = (command) => attempt(opener, { does: 'takes', command: command.path, message: message.id }, pane);
    const title = freshId('message-menu-title');
    const menu = h('div', {
      id: menuId, class: 'message-menu', role: 'menu', popover: 'auto', 'aria-label': pane.say('room.message.actions'),
      onkeydown: (event) => moves(event, menu), ontoggle: (event) => event.newState === 'closed' && closed(menu),
    },
    commands.length > 0 && h('div', { role: 'group', 'aria-labelledby': title },
      h('div', { class: 'message-menu-title', id: title, role: 'presentation' }, pane.say('room.message.apps')),
      commands.map((command) => item(command.shown, () => take(command)))),
    item(pane.say('room.message.copy'), () => copy(message, pane, room)));
    return menu;
  }

  return toolbar;
}

function moves(event, menu) {
  const items = [...menu.querySelectorAll('[role=menuitem]')];
  const at = items.indexOf(document.activeElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
  if (to !== undefined) {
    event.preventDefault();
    items.at(to % items.length).focus();
  } else if (event.key === 'Tab') {
    event.preventDefault();
    menu.hidePopover();
  }
}

/** Below the button, or above it where the window ends. */
function place(menu, opener) {
  const button = opener.getBoundingClientRect();
  const own = menu.getBoundingClientRect();
  const below = button.bottom + 4;
  const top = below + own.height + NARROW > innerHeight ? button.top - own.height - 4 : below;
  menu.style.setProperty('top', `${Math.max(NARROW, top)}px`);
  menu.style.setProperty('left', `${Math.max(NARROW, button.right - own.width)}px`);
}

async function copy(message, pane, room) {
  try {
    await navigator.clipboard.writeText(texts(message).join('\n\n'));
    room.announce(pane.say('room.message.copied'));
  } catch {
    room.announce(pane.say('room.message.not-copied'));
  }
}
