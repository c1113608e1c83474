import type { Icon } from '@tabler/icons-react';
import type { ComponentType } from 'react';
import type { Translate } from '../../shared/locales/translate';
import type { Go } from './navigate';
import { defineSlot } from './slots';

/** What stands in place of the shell until this office is set up. */
export const firstSetUp = defineSlot<ComponentType>('shell.firstSetUp');

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
