export type Click = {
  /** The address of the link in the navigation. */
  readonly path: string;
  /** What stands in the page once it shows what it is for. */
  readonly ready: string;
};

/**
 * Runs inside the page: click the link of an address and answer after how many milliseconds the last change was drawn (NaN: it never settles). It must be one
 * function without anything around it, because it is handed over as text.
 */
export const settleAfter = ({ path, ready }: Click): Promise<number> =>
  new Promise((done, fail) => {
    const QUIET_MS = 150;
    const LATE_MS = 6_000;
    const link = [...document.querySelectorAll<HTMLAnchorElement>('nav a')].find(
      ({ hash }) => hash.split('?')[0] === `#${path}`,
    );
    if (link === undefined) {
      fail(new Error(`no link leads to ${path}`));
      return;
    }
    const titleOf = () => document.querySelector('main h1')?.textContent;
    const left = titleOf();
    const start = performance.now();
    let last = start;
    const drawn = (): void => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          last = performance.now();
        };
        port2.postMessage(null);
      });
    };
    const changes = new MutationObserver(drawn);
    changes.observe(document.body, { childList: true, subtree: true, characterData: true });
    const tasks = new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) last = Math.max(last, startTime + duration);
    });
    tasks.observe({ type: 'longtask' });
    const look = setInterval(() => {
      const now = performance.now();
      const isThere =
        titleOf() !== left &&
        document.querySelector(ready) !== null &&
        document.querySelector('main .mantine-Loader-root') === null;
      const late = now - start > LATE_MS;
      if (!late && (!isThere || now - last < QUIET_MS)) return;
      clearInterval(look);
      changes.disconnect();
      tasks.disconnect();
      done(late ? Number.NaN : last - start);
    }, 10);
    link.click();
  });
