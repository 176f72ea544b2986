// Commands that must not get lost are kept in IndexedDB, with an id made here, until the server has answered each of
// them. One that is sent again, after a dropped connection, a dead server or a reload, has the same id and is applied
// once. Commands of one lane are sent in their order, so that a leaving never overtakes its arrival.

const TRY_AGAIN_MS = 2000;
const MOST_FAILURES = 5;
const STUCK = { outcome: 'refused', words: 'The portal fails over this tap. It is kept here and tried again' };
const GIVE_UP_ON_AN_ANSWER_MS = 20000;

export function newId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

export class Queue {
  // database, store: where commands are kept
  // mine(command): whether it is this queue's to send; others may keep theirs in the same place
  // lane(command): what must not be overtaken
  // send(command): resolves to {outcome, words}; "later" leaves the command here, any other outcome is an answer
  // show(command, answer): null while it is on its way
  // count(commands): how many are kept here now
  constructor({ database, store, mine, lane, send, show, count = () => {} }) {
    Object.assign(this, { database, store, mine, lane, send, show, count });
    this.unkept = [];
    this.failures = new Map();
    this.pumping = new Map();
    this.timers = new Map();
  }

  async keep(command) {
    command.id = newId();
    try {
      command.order = await this.inStore('readwrite', (store) => store.add(command));
    } catch {
      // a browser that keeps nothing still sends, for as long as the page is open
      this.unkept.push(command);
    }
    this.pump(this.lane(command));
    this.count((await this.kept()).length);
  }

  async resend() {
    const kept = await this.kept();
    this.count(kept.length);
    for (const lane of new Set(kept.map((command) => this.lane(command)))) {
      this.pump(lane);
    }
  }

  start() {
    this.stopped = false;
    this.resend();
  }

  stop() {
    this.stopped = true;
    for (const timer of this.timers.values()) {
      clearTimeout(timer);
    }
    this.timers.clear();
  }

  // one lane in the order it was given, until each is answered; no lane waits for another
  async pump(lane) {
    if (this.pumping.has(lane)) {
      this.pumping.set(lane, true);
      return;
    }
    clearTimeout(this.timers.get(lane));
    let waiting = false;
    do {
      this.pumping.set(lane, false);
      try {
        waiting = await this.pass(lane);
      } catch {
        waiting = true;
      }
    } while (this.pumping.get(lane));
    this.pumping.delete(lane);
    if (waiting && !this.stopped) {
      this.timers.set(lane, setTimeout(() => this.pump(lane), TRY_AGAIN_MS));
    }
  }

  // whether anything of this lane is left
  async pass(lane) {
    let waiting = false;
    for (const command of await this.kept()) {
      if (this.lane(command) === lane) {
        const answer = this.stopped || !navigator.onLine
          ? { outcome: 'later', words: 'Kept on this tablet until the network is back' }
          : await this.answerTo(command);
        if (answer.outcome !== 'later') {
          await this.forget(command);
        } else if (!this.isStuck(command)) {
          this.show(command, answer);
          return true;
        } else {
          waiting = true;
        }
        this.show(command, answer.outcome === 'later' ? STUCK : answer);
      }
    }
    return waiting;
  }

  // the server has failed over it again and again: it is kept and tried, but in nobody's way
  isStuck(command) {
    return (this.failures.get(command.id) ?? 0) >= MOST_FAILURES;
  }

  async answerTo(command) {
    if (!this.isStuck(command)) {
      this.show(command, null);
    }
    let timer;
    const silence = new Promise((resolve) => {
      timer = setTimeout(() => resolve({ outcome: 'later', words: 'No answer yet. Kept on this tablet; trying again' }),
        GIVE_UP_ON_AN_ANSWER_MS);
    });
    try {
      return await Promise.race([this.send(command), silence]);
    } catch {
      // the server failed over it, which is no answer
      this.failures.set(command.id, (this.failures.get(command.id) ?? 0) + 1);
      return { outcome: 'later', words: 'Not saved yet. Kept on this tablet; trying again' };
    } finally {
      clearTimeout(timer);
    }
  }

  async kept() {
    let stored = [];
    try {
      stored = await this.inStore('readonly', (store) => store.getAll());
    } catch {
      // nothing can be kept here
    }
    return [...stored, ...this.unkept].filter((command) => this.mine(command));
  }

  async forget(command) {
    if (command.order === undefined) {
      this.unkept = this.unkept.filter((other) => other !== command);
    } else {
      await this.inStore('readwrite', (store) => store.delete(command.order));
    }
    this.count((await this.kept()).length);
  }

  async inStore(mode, work) {
    const database = await this.open();
    try {
      return await new Promise((resolve, reject) => {
        const transaction = database.transaction(this.store, mode);
        const request = work(transaction.objectStore(this.store));
        transaction.oncomplete = () => resolve(request.result);
        transaction.onerror = () => reject(transaction.error);
        transaction.onabort = () => reject(transaction.error);
      });
    } finally {
      database.close();
    }
  }

  open() {
    return new Promise((resolve, reject) => {
      const request = indexedDB.open(this.database, 1);
      request.onupgradeneeded = () =>
        request.result.createObjectStore(this.store, { keyPath: 'order', autoIncrement: true });
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  }
}
