// Saves a report's boxes while they are typed: a second after typing stops, and every two seconds while it does not.
// Nothing typed stays in the browser. Without this script the page's own buttons do the same.

const PAUSE_MS = 800;
const LONGEST_MS = 1800;
const AGAIN_MS = 4000;

const form = document.getElementById('report');
const state = document.getElementById('state');
const waiting = new Map();
let pause;
let since = 0;
let sending = false;
let over = false;

function say(text) {
  if (state.textContent !== text) {
    state.textContent = text;
  }
}

function typed(box) {
  if (!box.name?.startsWith('f.') || over) {
    return;
  }
  const key = box.name.slice(2);
  const all = [...form.elements].filter((one) => one.name === box.name);
  const text = box.type === 'checkbox'
    ? all.filter((one) => one.checked).map((one) => one.value).join(',')
    : box.value;
  waiting.set(key, text);
  since ||= performance.now();
  clearTimeout(pause);
  const left = Math.max(0, LONGEST_MS - (performance.now() - since));
  pause = setTimeout(send, Math.min(PAUSE_MS, left));
}

function revision(key) {
  return form.elements['r.' + key];
}

function body(parts) {
  const fields = new URLSearchParams();
  for (const [key, text] of parts) {
    fields.set('f.' + key, text);
    fields.set('r.' + key, revision(key).value);
  }
  return fields;
}

async function send() {
  if (sending || waiting.size === 0 || over) {
    return;
  }
  sending = true;
  since = 0;
  const parts = new Map(waiting);
  waiting.clear();
  say(form.dataset.saving);
  try {
    const answer = await fetch(form.dataset.part, { method: 'POST', body: body(parts), credentials: 'same-origin' });
    await settle(answer, parts);
  } catch {
    again(parts);
  } finally {
    sending = false;
    if (waiting.size > 0 && !over) {
      clearTimeout(pause);
      pause = setTimeout(send, state.textContent === form.dataset.away ? AGAIN_MS : PAUSE_MS);
    }
  }
}

async function settle(answer, parts) {
  if (answer.ok) {
    const boxes = await answer.json();
    boxes.forEach(saved);
    if (!over) {
      say(form.dataset.kept);
    }
  } else if (answer.status === 401) {
    over = true;
    say(form.dataset.code);
  } else if (answer.status === 410) {
    over = true;
    say(form.dataset.closed);
  } else if (answer.status === 422) {
    say(form.dataset.long);
  } else {
    again(parts);
  }
}

function saved(box) {
  if (!box.clash) {
    revision(box.key).value = box.revision;
    return;
  }
  // theirs stands, mine is kept beside it: from here on the page's own button shows both
  over = true;
  say(form.dataset.clash);
}

function again(parts) {
  for (const [key, text] of parts) {
    if (!waiting.has(key)) {
      waiting.set(key, text);
    }
  }
  say(form.dataset.away);
}

form.addEventListener('input', (event) => typed(event.target));
form.addEventListener('change', (event) => typed(event.target));
form.addEventListener('submit', () => {
  over = true;
  clearTimeout(pause);
});
// a page that comes back from the browser's memory shows what stood there then
addEventListener('pageshow', (event) => event.persisted && location.reload());
addEventListener('pagehide', () => {
  if (waiting.size > 0 && !over) {
    navigator.sendBeacon(form.dataset.part, body(waiting));
  }
});
