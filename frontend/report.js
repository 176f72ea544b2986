// Saves a report's boxes while they are typed: a second after typing stops, and every two seconds while it does not.
// One save at a time: the next begins from what the answer to the last one said, and one that was not answered goes out
// again as it was before anything newer does. Nothing typed stays in the browser. Without this script the page's own
// buttons do the same.

const PAUSE_MS = 800;
const LONGEST_MS = 1800;
const AGAIN_MS = 4000;
const ANSWER_MS = 10000;
// so much may still be on its way when the page goes
const AFTERWARDS = 60000;

const form = document.getElementById('report');
const state = document.getElementById('state');
const waiting = new Map();
let batch = new Map();
let onItsWay;
let pause;
let since = 0;
let leaving = false;
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
  // it was touched, also when it comes to read as before
  form.elements['o.' + key].value = '';
  since ||= performance.now();
  clearTimeout(pause);
  const left = Math.max(0, LONGEST_MS - (performance.now() - since));
  pause = setTimeout(send, Math.min(PAUSE_MS, left));
}

function revision(key) {
  return form.elements['r.' + key];
}

function body(parts, ahead = () => 0) {
  const fields = new URLSearchParams();
  fields.set('draft', form.elements.draft.value);
  for (const [key, text] of parts) {
    fields.set('f.' + key, text);
    fields.set('r.' + key, Number(revision(key).value) + ahead(key));
  }
  return fields;
}

function send() {
  clearTimeout(pause);
  onItsWay ??= save().finally(() => {
    onItsWay = undefined;
    if ((waiting.size > 0 || batch.size > 0) && !over) {
      pause = setTimeout(send, batch.size > 0 ? AGAIN_MS : PAUSE_MS);
    }
  });
  return onItsWay;
}

async function save() {
  if (batch.size === 0) {
    batch = new Map(waiting);
    waiting.clear();
    since = 0;
  }
  if (batch.size === 0 || over) {
    return;
  }
  say(form.dataset.saving);
  const fields = body(batch);
  try {
    const answer = await fetch(form.dataset.part, {
      method: 'POST',
      body: fields,
      credentials: 'same-origin',
      keepalive: fields.toString().length < AFTERWARDS,
      signal: AbortSignal.timeout(ANSWER_MS),
    });
    await settle(answer);
  } catch {
    say(form.dataset.away);
  }
}

async function settle(answer) {
  if (answer.ok) {
    const boxes = await answer.json();
    batch = new Map();
    boxes.forEach(saved);
    if (!over) {
      say(form.dataset.kept);
    }
  } else if (answer.status === 401) {
    end(form.dataset.code);
  } else if (answer.status === 410) {
    end(form.dataset.closed);
  } else if (answer.status === 422) {
    batch = new Map();
    say(form.dataset.long);
  } else {
    say(form.dataset.away);
  }
}

function saved(box) {
  if (!box.clash) {
    revision(box.key).value = box.revision;
    return;
  }
  // theirs stands, mine is kept beside it: from here on the page's own button shows both
  end(form.dataset.clash);
}

function end(text) {
  over = true;
  say(text);
}

form.addEventListener('input', (event) => typed(event.target));
form.addEventListener('change', (event) => typed(event.target));
form.addEventListener('submit', (event) => {
  clearTimeout(pause);
  // what was sent and not answered may have come: it goes once more by itself, so that the page's boxes do not clash with it
  if (!over && (onItsWay || batch.size > 0)) {
    event.preventDefault();
    if (!leaving) {
      leaving = true;
      send().then(() => {
        over = true;
        form.requestSubmit(event.submitter);
      });
    }
    return;
  }
  over = true;
});
// a page that comes back from the browser's memory shows what stood there then
addEventListener('pageshow', (event) => event.persisted && location.reload());
addEventListener('pagehide', () => {
  if (over) {
    return;
  }
  // what is on its way makes the next revision; what was not answered may not have come, and goes once more
  const coming = onItsWay ? batch : new Map();
  const left = new Map([...batch, ...waiting]);
  if (left.size > 0) {
    navigator.sendBeacon(form.dataset.part, body(left, (key) => (coming.has(key) && waiting.has(key) ? 1 : 0)));
  }
});
