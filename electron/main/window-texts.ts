import type { Translate } from '../../shared/locales/translate';
import type { AboutLabels } from './about';
import type { CrashLabels } from './crash';
import type { MenuLabels } from './menu';

const MENU_KEYS = [
  'edit',
  'undo',
  'redo',
  'cut',
  'copy',
  'paste',
  'selectAll',
  'view',
  'zoomIn',
  'zoomOut',
  'resetZoom',
  'fullScreen',
  'window',
  'minimize',
  'quit',
  'help',
  'pageHelp',
  'about',
] as const;

const ABOUT_KEYS = ['message', 'openFolder', 'copyDetails', 'close'] as const;

const CRASH_KEYS = ['title', 'message', 'reload', 'copyDetails', 'quit'] as const;

/** The menu's words in the office's language. */
export const menuLabels = (t: Translate): MenuLabels =>
  Object.fromEntries(MENU_KEYS.map((key) => [key, t(`common.menu.${key}`)])) as unknown as MenuLabels;

/** The words of the message that appears when the page has broken down. */
export const crashLabels = (t: Translate): CrashLabels =>
  Object.fromEntries(CRASH_KEYS.map((key) => [key, t(`common.crash.${key}`)])) as unknown as CrashLabels;

/** The words of *about*: the version, where the data lies. */
export const aboutLabels = (
  t: Translate,
  facts: { readonly version: string; readonly folder: string },
): AboutLabels => ({
  ...(Object.fromEntries(ABOUT_KEYS.map((key) => [key, t(`common.about.${key}`)])) as unknown as AboutLabels),
  detail: t('common.about.detail', facts),
});
