// Has the score tapped in the mail kept before Send, once somebody seems to be there. The form is whole without this.
const box = document.querySelector('[data-tap]');
const form = document.getElementById('survey');

if (box && form) addEventListener('load', () => {
  const loaded = performance.now();
  const gone = () => Math.round(performance.now() - loaded);
  let kept, last = Promise.resolve(), touched = false, inSight = 0;

  function keep() {
    const score = new FormData(form).get(box.dataset.question) ?? '';
    if (score === kept || !/^\d+$/.test(score) || document.visibilityState !== 'visible') return;
    kept = score;
    const signals = { touched, driven: navigator.webdriver === true, after: gone() };
    last = last.then(() => send(Number(score), signals)).catch(() => { /* Send is still there. */ });
  }

  async function send(score, signals) {
    const answer = await fetch(box.dataset.tap, {
      method: 'POST', keepalive: true, headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ ticket: box.dataset.ticket, score, signals }),
    });
    if (answer.status === 200) box.querySelector('p').textContent = (await answer.json()).saved;
  }

  for (const event of ['pointermove', 'pointerdown', 'touchstart', 'keydown', 'wheel'])
    addEventListener(event, e => {
      if (!e.isTrusted || touched || gone() < 400) return;
      touched = true;
      keep();
    }, { passive: true });

  form.addEventListener('change', () => kept === undefined || keep());

  const look = setInterval(() => {
    inSight = document.visibilityState === 'visible' && document.hasFocus() ? inSight + 250 : 0;
    if (inSight < 5000) return;
    clearInterval(look);
    if (kept === undefined) keep();
  }, 250);
});
