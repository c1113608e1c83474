import type { z } from 'zod';
import type { Instant } from '../../kernel/dates';
import type { zOfficeNames, zSettings, zSetUp } from './schema';

export type SetUp = z.infer<typeof zSetUp>;
export type OfficeNames = z.infer<typeof zOfficeNames>;
export type Settings = z.infer<typeof zSettings>;

/** The one office that this database belongs to. */
export type Office = SetUp & { readonly setUpAt: Instant; readonly tag: number };

/** Where this office's data lies on this computer. */
/** `readable`: other users of this computer may be able to read the data (Windows, outside of the user's profile). */
export type OfficePlace = {
  readonly dataFolder: string;
  readonly backupFolder: string;
  readonly readable: boolean;
};

/** What was typed into the form of a record that was changed since. */
export type OlderDraft = { readonly key: string; readonly body: string };
