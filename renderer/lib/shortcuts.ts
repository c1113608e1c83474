import type { TextKey } from '../../shared/locales/translate';

type Shortcut = { readonly keys: string; readonly label: TextKey };

/**
 * Every key that the window listens to, once. The shell's own handlers read it from here; a test compares it with those that pages
 * listen to, so that the list in the help cannot lie.
 */
export const SHORTCUTS = {
  help: { keys: 'F1', label: 'common.shortcut.help' },
  find: { keys: 'mod+K', label: 'common.shortcut.find' },
  job: { keys: 'alt+1', label: 'common.shortcut.job' },
  back: { keys: 'alt+ArrowLeft', label: 'common.shortcut.back' },
  forward: { keys: 'alt+ArrowRight', label: 'common.shortcut.forward' },
  fold: { keys: 'mod+B', label: 'common.shortcut.fold' },
  save: { keys: 'mod+S', label: 'common.shortcut.save' },
  saveNext: { keys: 'mod+shift+S', label: 'common.shortcut.saveNext' },
  previous: { keys: 'alt+PageUp', label: 'common.shortcut.previous' },
  next: { keys: 'alt+PageDown', label: 'common.shortcut.next' },
  print: { keys: 'mod+P', label: 'common.shortcut.print' },
  undo: { keys: 'mod+Z', label: 'common.shortcut.undo' },
  lock: { keys: 'mod+L', label: 'common.shortcut.lock' },
  redo: { keys: 'mod+Y', label: 'common.shortcut.redo' },
} as const satisfies Readonly<Record<string, Shortcut>>;

const SIGNS: Readonly<Record<string, string>> = {
  mod: 'Ctrl',
  alt: 'Alt',
  shift: 'Shift',
  ArrowLeft: '←',
  ArrowRight: '→',
};

/** Keys as they are printed on a keyboard: `mod+K` is Ctrl+K. */
export const keysOf = (keys: string): string =>
  keys
    .split('+')
    .map((key) => SIGNS[key] ?? key)
    .join('+');
