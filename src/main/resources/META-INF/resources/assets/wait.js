// While something is counted or written: asks again, and changes only what is new. Without this the page loads itself again.
const live = () => [...document.querySelectorAll('[data-live]')];

async function ask() {
  const from = live()[0].dataset.from ?? location.href;
  const answer = await fetch(from);
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const news = new Map(live().map((part) => [part, page.getElementById(part.id)]));
  if (answer.status >= 500) return;
  // What was waited for is another page, or whoever waits must sign in again.
  if (!answer.ok || answer.redirected || [...news.values()].includes(null)) {
    return live()[0].dataset.from ? location.replace(from) : location.reload();
  }
  document.title = page.title;
  for (const [part, next] of news) {
    const isNew = part.innerHTML !== next.innerHTML;
    if (isNew) part.innerHTML = next.innerHTML;
    // Another page never waits: it is asked until there is something new.
    if (!('live' in next.dataset) && (isNew || !part.dataset.from)) part.removeAttribute('data-live');
  }
}

function wait() {
  const [first] = live();
  if (first) setTimeout(() => (document.hidden ? Promise.resolve() : ask()).catch(() => {}).then(wait), first.dataset.live * 1000);
}

wait();
