// <quorate-roll> puts every tap on the roll in a queue on the tablet, which holds it until the server has answered.
// Kept are ids, codes and times; never a name.

import { Queue } from './queue.js';

const SAVING = 'Saving…';
const SLOW_MS = 2000;
const SLOW = 'Still saving. Kept on this tablet until there is an answer';

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
    });
  }

  connectedCallback() {
    this.addEventListener('click', this, true);
    window.addEventListener('online', this);
    this.queue.start();
  }

  disconnectedCallback() {
    this.removeEventListener('click', this, true);
    window.removeEventListener('online', this);
    this.queue.stop();
  }

  handleEvent(event) {
    if (event.type === 'online') {
      this.queue.resend();
      return;
    }
    const button = event.composedPath().find((node) => node.dataset?.command);
    if (button && !button.disabled && this.$server) {
      event.stopImmediatePropagation();
      this.keep(button);
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

  show(tap, answer) {
    const card = this.querySelector(`[data-invitee="${CSS.escape(tap.invitee)}"]`);
    clearTimeout(this.slow);
    if (!card) {
      return;
    }
    if (answer === null) {
      card.dataset.pending ??= SAVING;
      this.slow = setTimeout(() => { card.dataset.pending = SLOW; }, SLOW_MS);
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
