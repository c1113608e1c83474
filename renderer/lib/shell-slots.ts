import type { Icon } from '@tabler/icons-react';
import type { ComponentType, ReactNode } from 'react';
import type { Translate } from '../../shared/locales/translate';
import type { Go } from './navigate';
import { defineSlot } from './slots';

/** What stands in place of the shell until this office is set up. */
export const firstSetUp = defineSlot<ComponentType>('shell.firstSetUp');

/** What may have to be said before an office is set up; it shows what it is given where there is nothing. */
export const setUpGate = defineSlot<ComponentType<{ readonly children: ReactNode }>>('shell.setUpGate');

/** What the first set-up asks beside the office itself. */
export const setUpExtras = defineSlot<ComponentType>('shell.setUpExtras');

/** Lines on the desk about the office as a whole. */
export const deskFacts = defineSlot<ComponentType>('shell.deskFacts');

/** What stands before the shell until somebody may see it: the sign-in, and the lock over a window that was left. */
export const doorGate = defineSlot<ComponentType<{ readonly children: ReactNode }>>('shell.doorGate');

/** At the end of the head of every page: who sits here. */
export const shellTools = defineSlot<ComponentType>('shell.tools');

/** Pages that are closed to whoever sits here, by their addresses. */
export const closedPages = defineSlot<() => readonly string[]>('shell.closedPages');

/** What stands in place of a page that is closed. */
export const closedPage = defineSlot<ComponentType>('shell.closedPage');

/** Whose data this is, in the head of every page. */
export const shellTitle = defineSlot<ComponentType>('shell.title');

/** Something beside the pages that the palette can open. */
export type PaletteEntry = {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  readonly icon: Icon;
  readonly open: (go: Go) => void;
};

/** Finds by what was typed; it is asked anew at every change of the text and of the data. */
export type PaletteSource = {
  readonly key: string;
  readonly find: (text: string, t: Translate) => Promise<readonly PaletteEntry[]>;
};

export const paletteSources = defineSlot<PaletteSource>('shell.paletteSources');
