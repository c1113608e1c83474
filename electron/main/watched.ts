/** Switches that let another program read the page, or run code in here. */
const WATCHING = /^--?(?:remote-debugging-|remote-allow-origins|inspect|debug(?:-|=|$)|js-flags)/i;
const SWITCHES = [
  'remote-debugging-port',
  'remote-debugging-pipe',
  'remote-debugging-address',
  'remote-allow-origins',
  'inspect',
  'inspect-brk',
  'inspect-port',
  'inspect-publish-uid',
  'js-flags',
];

/** Whether a start would let somebody watch what the page shows; a packaged app refuses it. `hasSwitch` asks Chromium. */
export const isWatched = (argv: readonly string[], hasSwitch: (name: string) => boolean): boolean =>
  argv.some((word) => WATCHING.test(word)) || SWITCHES.some(hasSwitch);
