// <quorate-cover> hides the whole screen when nobody has touched it for data-minutes, in every tab of this browser, and
// whenever the portal says so. What is under it stays as it was, out of sight, out of the title, out of print and out
// of reach of the keyboard. Whoever is at the screen without asking the portal for anything keeps the session going; two
// minutes before it ends after data-ends minutes, the screen says so, and in time before data-left milliseconds are over,
// after which everybody signs in again. Kept are two moments, never a name.

const LAST = 'quorate-touched';
const TOUCHES = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'];
const LOOK_EVERY = 5_000;
const COVERED = 'q-covered';
const CALLED = 'quorate-called';
const CALL_EVERY = 60_000;
const WARN_BEFORE = 120_000;
const MINUTES_BEFORE_THE_END = [2, 10];

class QuorateCover extends HTMLElement {
  static observedAttributes = ['data-left'];

  constructor() {
    super();
    const dialog = document.createElement('dialog');
    dialog.setAttribute('closedby', 'none');
    dialog.setAttribute('aria-label', 'This screen is covered');
    dialog.part = 'cover';
    const waiting = document.createElement('p');
    waiting.textContent = 'This screen is covered. It opens again when the connection is back.';
    waiting.part = 'waiting';
    dialog.append(waiting, document.createElement('slot'));
    dialog.addEventListener('cancel', (event) => event.preventDefault());
    dialog.addEventListener('close', () => this.covered && dialog.showModal());
    this.warning = document.createElement('p');
    this.warning.setAttribute('role', 'alert');
    this.warning.part = 'warning';
    this.end = document.createElement('p');
    this.end.setAttribute('role', 'alert');
    this.end.part = 'warning end';
    this.endWords = document.createElement('span');
    const away = document.createElement('button');
    away.textContent = 'Put away';
    away.part = 'put-away';
    away.addEventListener('click', () => this.end.remove());
    this.end.append(this.endWords, away);
    this.attachShadow({ mode: 'open' }).append(dialog);
    this.dialog = dialog;
    this.covered = false;
  }

  attributeChangedCallback(name, before, left) {
    this.over = Date.now() + Number(left);
    this.saidBefore = Infinity;
    this.end.remove();
  }

  connectedCallback() {
    TOUCHES.forEach((type) => window.addEventListener(type, this, { capture: true, passive: true }));
    document.addEventListener('visibilitychange', this);
    this.timer = setInterval(() => this.look(), LOOK_EVERY);
    if (this.dataset.covered === undefined) {
      this.remember();
    } else {
      this.cover();
    }
  }

  disconnectedCallback() {
    TOUCHES.forEach((type) => window.removeEventListener(type, this, { capture: true }));
    document.removeEventListener('visibilitychange', this);
    clearInterval(this.timer);
  }

  handleEvent() {
    // first whether it was too long ago: the touch that wakes a tablet must not show what is on it
    this.look();
    this.remember();
  }

  remember() {
    const now = Date.now();
    if (!this.covered && Math.abs(now - (this.remembered ?? 0)) > 1_000) {
      this.remembered = now;
      localStorage.setItem(LAST, now);
      if (now - Number(localStorage.getItem(CALLED)) > CALL_EVERY) {
        localStorage.setItem(CALLED, now);
        this.$server?.here();
      }
      this.warning.remove();
    }
  }

  warn() {
    const left = Number(localStorage.getItem(CALLED)) + this.dataset.ends * 60_000 - Date.now();
    if (this.dataset.ends && left > 0 && left <= WARN_BEFORE && !this.warning.isConnected) {
      const words = 'In two minutes you are signed out, because nobody is here. What you typed is kept.';
      this.warning.textContent = this.covered ? words : words + ' Touch the screen to stay.';
      (this.covered ? this.dialog : this.shadowRoot).append(this.warning);
    }
  }

  // nothing keeps a session longer than the longest, so touching does not help: a tap puts the words away
  warnOfTheEnd() {
    const left = Math.ceil((this.over - Date.now()) / 60_000);
    const at = MINUTES_BEFORE_THE_END.find((minutes) => left <= minutes);
    if (left > 0 && at < this.saidBefore) {
      this.saidBefore = at;
      this.endWords.textContent = `You have been signed in for a long time. In ${left} ${left === 1 ? 'minute' : 'minutes'}`
        + ' you sign in again, and are back here. What you typed is kept.';
      (this.covered ? this.dialog : this.shadowRoot).append(this.end);
    }
  }

  look() {
    this.warn();
    this.warnOfTheEnd();
    const last = Number(localStorage.getItem(LAST) ?? this.remembered);
    if (!this.covered && Math.abs(Date.now() - last) >= this.dataset.minutes * 60_000) {
      this.cover();
      localStorage.setItem(CALLED, Date.now());
      this.$server?.covered();
    }
  }

  cover() {
    if (this.covered) {
      return;
    }
    this.covered = true;
    this.titleBefore = document.title;
    document.title = 'Quorate';
    document.documentElement.classList.add(COVERED);
    this.dialog.showModal();
  }

  lift() {
    if (!this.covered) {
      return;
    }
    this.covered = false;
    this.remember();
    this.dialog.close();
    document.documentElement.classList.remove(COVERED);
    document.title = this.titleBefore;
  }
}

if (!customElements.get('quorate-cover')) {
  customElements.define('quorate-cover', QuorateCover);
}
