// <quorate-roll> puts every tap on the roll in a queue on the tablet, which holds it until the server has answered.
// Kept are ids, codes and times; never a name.

import { Queue } from './queue.js';

const SAVING = 'Saving…';
const SLOW_MS = 2000;
// whoever aims at a button needs about this long; one that has just moved is not the one they meant
const GUARD_MS = 700;
const MOVED_PX = 4;
// a page that opens moves for a while; whoever has just opened it aims at nothing yet
const OPENED_MS = 1000;
const SLOW = 'Still saving. Kept on this tablet until there is an answer';

function scrolledAbove(node) {
  let sum = 0;
  for (let above = node; above; above = above.assignedSlot ?? above.parentNode ?? above.host) {
    sum += above.scrollTop ?? 0;
  }
  return sum;
}

class QuorateRoll extends HTMLElement {
  constructor() {
    super();
    this.queue = new Queue({
      database: 'quorate-roll',
      store: 'taps',
      mine: (tap) => tap.conference === this.dataset.conference,
      lane: (tap) => tap.invitee,
      send: (tap) => this.send(tap),
      show: (tap, answer) => this.show(tap, answer),
      count: (taps) => this.count(taps),
    });
  }

  connectedCallback() {
    this.addEventListener('click', this, true);
    window.addEventListener('online', this);
    this.places = new Map();
    this.opening = performance.now() + OPENED_MS;
    this.changes = new MutationObserver((records) => this.look(records));
    this.changes.observe(document.body, { childList: true, subtree: true, attributes: true, characterData: true });
    this.sizes = new ResizeObserver(() => this.look([]));
    this.sizes.observe(this);
    this.queue.start();
  }

  disconnectedCallback() {
    this.removeEventListener('click', this, true);
    window.removeEventListener('online', this);
    this.changes.disconnect();
    this.sizes.disconnect();
    this.queue.stop();
  }

  handleEvent(event) {
    if (event.type === 'online') {
      this.queue.resend();
      return;
    }
    const row = event.target.closest?.('.q-roll-buttons');
    if (row && event.detail > 0 && performance.now() < (row.guarded ?? 0)) {
      event.stopImmediatePropagation();
      event.preventDefault();
      return;
    }
    const more = event.target.closest?.('.q-roll-more');
    if (more) {
      const open = more.closest('[data-invitee]').toggleAttribute('data-open');
      more.setAttribute('aria-expanded', String(open));
      return;
    }
    const button = event.composedPath().find((node) => node.dataset?.command);
    if (button && !button.disabled && this.$server) {
      event.stopImmediatePropagation();
      this.keep(button);
    }
  }

  // buttons that something else than scrolling has moved, or that have become others, are guarded for a moment
  look(records) {
    const moved = [];
    const scrolled = scrolledAbove(this);
    for (const row of this.querySelectorAll('.q-roll-buttons')) {
      const { top, height } = row.getBoundingClientRect();
      const before = this.places.get(row);
      if (before?.height > 0) {
        const onScreen = top - before.top;
        const onPage = onScreen + scrolled - before.scrolled;
        const others = records.some((record) => record.type === 'childList' && record.target === row);
        if (others || height !== before.height || (Math.abs(onScreen) > MOVED_PX && Math.abs(onPage) > MOVED_PX)) {
          moved.push(row);
        }
      }
      this.places.set(row, { top, height, scrolled });
    }
    const now = performance.now();
    if (now < this.opening) {
      this.opening = moved.length > 0 ? now + OPENED_MS : this.opening;
    } else {
      moved.forEach((row) => { row.guarded = now + GUARD_MS; });
    }
  }

  keep(button) {
    const card = button.closest('[data-invitee]');
    if (card.dataset.pending) {
      return;
    }
    card.dataset.pending = SAVING;
    delete card.dataset.refused;
    this.queue.keep({
      conference: this.dataset.conference,
      invitee: card.dataset.invitee,
      action: button.dataset.command,
      channel: button.dataset.channel ?? '',
      at: Date.now(),
    });
  }

  async send(tap) {
    for (let waited = 0; !this.$server && waited < 50; waited++) {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    // how long ago, not when: a tablet's clock may be wrong, but it runs
    return this.$server.tap(tap.id, tap.invitee, tap.action, tap.channel, Math.max(0, Date.now() - tap.at));
  }

  // in the workspace's bar, which stays when another part of it is looked at; what is saved at once is not worth a word,
  // and a word that came and went with each tap would move what is aimed at
  count(taps) {
    this.unsent = taps;
    const words = this.closest('.q-page')?.querySelector('.q-unsent');
    if (!words) {
      return;
    }
    const say = () => {
      this.counting = undefined;
      words.textContent = this.unsent === 0 ? '' : `${this.unsent} ${this.unsent === 1 ? 'tap' : 'taps'} not saved yet`;
    };
    if (taps === 0 || words.textContent) {
      clearTimeout(this.counting);
      say();
    } else {
      this.counting ??= setTimeout(say, SLOW_MS);
    }
  }

  show(tap, answer) {
    const card = this.querySelector(`[data-invitee="${CSS.escape(tap.invitee)}"]`);
    if (!card) {
      return;
    }
    clearTimeout(card.slow);
    if (answer === null) {
      card.dataset.pending ??= SAVING;
      card.slow = setTimeout(() => { card.dataset.pending = SLOW; }, SLOW_MS);
    } else if (answer.outcome === 'later') {
      card.dataset.pending = answer.words;
    } else {
      delete card.dataset.pending;
      if (answer.outcome === 'refused') {
        card.dataset.refused = answer.words;
      }
    }
  }
}

if (!customElements.get('quorate-roll')) {
  customElements.define('quorate-roll', QuorateRoll);
}
