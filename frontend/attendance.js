// <quorate-roll> keeps every tap on the roll in IndexedDB, with an id made here, until the server has answered.
// A tap that is sent again, after a dropped connection or a reload, has the same id and is applied once.
// Kept are ids, codes and times; never a name.

const STORE = 'taps';

function open() {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('quorate-roll', 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: 'order', autoIncrement: true });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

async function inStore(mode, work) {
  const database = await open();
  try {
    return await new Promise((resolve, reject) => {
      const request = work(database.transaction(STORE, mode).objectStore(STORE));
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  } finally {
    database.close();
  }
}

function newId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

class QuorateRoll extends HTMLElement {
  connectedCallback() {
    this.addEventListener('click', this, true);
    window.addEventListener('online', this);
    this.resend();
  }

  disconnectedCallback() {
    this.removeEventListener('click', this, true);
    window.removeEventListener('online', this);
  }

  handleEvent(event) {
    if (event.type === 'online') {
      this.resend();
      return;
    }
    const button = event.composedPath().find((node) => node.dataset?.command);
    if (button && !button.disabled && this.$server) {
      event.stopImmediatePropagation();
      this.keep(button);
    }
  }

  async keep(button) {
    const card = button.closest('[data-invitee]');
    if (card.dataset.pending) {
      return;
    }
    card.dataset.pending = 'Saving…';
    const tap = {
      id: newId(),
      conference: this.dataset.conference,
      invitee: card.dataset.invitee,
      action: button.dataset.command,
      channel: button.dataset.channel ?? '',
      at: Date.now(),
    };
    try {
      tap.order = await inStore('readwrite', (store) => store.add(tap));
      if (!navigator.onLine) {
        card.dataset.pending = 'Kept on this tablet until the network is back';
      }
    } catch {
      // a browser that keeps nothing still sends
    }
    try {
      await this.send(tap);
    } finally {
      delete card.dataset.pending;
    }
  }

  async send(tap) {
    // answered or refused, the server has spoken; without a network this waits, and the tap stays kept
    try {
      // how long ago, not when: a tablet's clock may be wrong, but it runs
      await this.$server.tap(tap.id, tap.invitee, tap.action, tap.channel, Math.max(0, Date.now() - tap.at));
    } finally {
      if (tap.order !== undefined) {
        await inStore('readwrite', (store) => store.delete(tap.order));
      }
    }
  }

  // in the order of the taps; one at a time, so that a leaving never overtakes its arrival
  async resend() {
    for (let waited = 0; !this.$server && waited < 50; waited++) {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    if (!this.$server || this.resending) {
      return;
    }
    this.resending = true;
    try {
      const taps = await inStore('readonly', (store) => store.getAll());
      for (const tap of taps.filter((kept) => kept.conference === this.dataset.conference)) {
        await this.send(tap);
      }
    } catch {
      // nothing kept here, or still no network: the next visit or the next connection tries again
    } finally {
      this.resending = false;
    }
  }
}

if (!customElements.get('quorate-roll')) {
  customElements.define('quorate-roll', QuorateRoll);
}
