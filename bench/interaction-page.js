// Runs in a page before everything else: notes its requests, drawings and changes, and offers what the
// bench of interaction calls from outside.

/** How long nothing may move until a change counts as done. */
const QUIET_MS = 400;

let painted = 0;
let changed = 0;
let under = 0;
let requests = [];
let awaited = false;

/** Calls back when the frame that is begun next has been painted. */
function afterFrame(call) {
  globalThis.requestAnimationFrame(() => {
    // A message sent in a frame arrives when it has been painted.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = call;
    port2.postMessage(null);
  });
}

function note() {
  changed = performance.now();
  if (awaited) return;
  awaited = true;
  afterFrame(() => {
    awaited = false;
    painted = performance.now();
  });
}

new globalThis.MutationObserver(note).observe(globalThis.document, {
  subtree: true,
  childList: true,
  attributes: true,
  characterData: true,
});

const { clearRect } = globalThis.CanvasRenderingContext2D.prototype;
globalThis.CanvasRenderingContext2D.prototype.clearRect = function (...box) {
  note();
  clearRect.apply(this, box);
};

const bareFetch = globalThis.fetch;
globalThis.fetch = async (url, options = {}) => {
  under += 1;
  requests.push({ url: String(url), method: options.method ?? 'GET', body: options.body ?? null });
  try {
    return await bareFetch(url, options);
  } finally {
    under -= 1;
    changed = performance.now();
  }
};

function make({ title, press, choose, option }) {
  if (press !== undefined) {
    const element = globalThis.document.querySelector(press);
    if (element === null) throw new Error(`${title}: nothing on the page is ${press}.`);
    element.click();
    return;
  }
  const labels = [...document.querySelectorAll('label')];
  const label = labels.find(({ textContent }) => textContent.trim() === choose);
  if (label === undefined) throw new Error(`${title}: the page has no menu ${choose}.`);
  const menu = globalThis.document.getElementById(label.htmlFor);
  menu.selectedIndex = option;
  menu.dispatchEvent(new Event('change', { bubbles: true }));
}

globalThis.bench = {
  /** Makes a change and waits until nothing has moved for a while. */
  async change(change) {
    requests = [];
    const started = performance.now();
    changed = started;
    painted = started;
    make(change);
    while (under > 0 || performance.now() - changed < QUIET_MS) {
      await new Promise((wake) => setTimeout(wake, 20));
    }
    return { painted: painted - started, requests };
  },

  /** The same questions, asked bare and parsed, and one frame. */
  async floor(asked) {
    const started = performance.now();
    await Promise.all(
      asked.map(async ({ url, method, body }) => {
        const headers = body === null ? {} : { 'content-type': 'application/json' };
        const answer = await bareFetch(url, { method, body, headers, cache: 'no-store' });
        JSON.parse(await answer.text());
      }),
    );
    await new Promise((done) => afterFrame(done));
    return performance.now() - started;
  },
};
