// Commands that must not get lost are kept in IndexedDB, with an id made here, until the server has answered each of
// them. One that is sent again, after a dropped connection, a dead server or a reload, has the same id and is applied
// once. Commands of one lane are sent in their order, so that a leaving never overtakes its arrival.

const TRY_AGAIN_MS = 2000;
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
  constructor({ database, store, mine, lane, send, show }) {
    Object.assign(this, { database, store, mine, lane, send, show, unkept: [] });
  }

  async keep(command) {
    command.id = newId();
    try {
      command.order = await this.inStore('readwrite', (store) => store.add(command));
    } catch {
      // a browser that keeps nothing still sends, for as long as the page is open
      this.unkept.push(command);
    }
    this.resend();
  }

  // in the order they were given, until each is answered; one pass at a time
  async resend() {
    clearTimeout(this.timer);
    if (this.passing) {
      this.again = true;
      return;
    }
    this.passing = true;
    let waiting = false;
    try {
      do {
        this.again = false;
        waiting = await this.pass();
      } while (this.again);
    } catch {
      waiting = true;
    } finally {
      this.passing = false;
    }
    if (waiting && !this.stopped) {
      this.timer = setTimeout(() => this.resend(), TRY_AGAIN_MS);
    }
  }

  start() {
    this.stopped = false;
    this.resend();
  }

  stop() {
    this.stopped = true;
    clearTimeout(this.timer);
  }

  // whether anything is left
  async pass() {
    const held = new Set();
    for (const command of await this.kept()) {
      if (this.stopped || !navigator.onLine) {
        this.show(command, { outcome: 'later', words: 'Kept on this tablet until the network is back' });
        held.add(this.lane(command));
      } else if (!held.has(this.lane(command))) {
        const answer = await this.answerTo(command);
        if (answer.outcome === 'later') {
          held.add(this.lane(command));
        } else {
          await this.forget(command);
        }
        this.show(command, answer);
      }
    }
    return held.size > 0;
  }

  async answerTo(command) {
    this.show(command, null);
    let timer;
    const silence = new Promise((resolve) => {
      timer = setTimeout(() => resolve({ outcome: 'later', words: 'No answer yet. Kept on this tablet; trying again' }),
        GIVE_UP_ON_AN_ANSWER_MS);
    });
    try {
      return await Promise.race([this.send(command), silence]);
    } catch {
      // the server failed over it, which is no answer
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
