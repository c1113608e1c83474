import { homedir } from 'node:os';
import { zSettings } from '../../../shared/features/office/schema';
import type {
  Office,
  OfficeNames,
  OfficePlace,
  OlderDraft,
  Settings,
  SetUp,
} from '../../../shared/features/office/types';
import { appError } from '../../../shared/kernel/errors';
import { ok, type Result, refuse } from '../../../shared/kernel/result';
import { type AppContext, officeTag } from '../../app-context';
import { transact } from '../../database/transact';
import { lossError } from '../../files/office-loss';
import { isOutsideProfile } from '../../files/private';
import { backends } from '../index';
import {
  deleteDraft,
  findDraft,
  findOffice,
  findOlderDraft,
  findSetting,
  insertOffice,
  putDraft,
  putSetting,
  updateOfficeNames,
} from './repository';

const SETTINGS_KEY = 'settings';

/**
 * First set-up: the office, the built-in standards, and the standard's departments and posts.
 *
 * Happens once; refuses with `E_OFFICE_ALREADY_SET_UP`, and over what is left of a lost office with `E_OFFICE_LOST`. Keys are made by the exchange when it first needs them.
 */
export const setUpOffice = (app: AppContext, input: SetUp): Result<Office> => {
  const known = findOffice(app.db);
  if (known !== undefined)
    return refuse(appError('E_OFFICE_ALREADY_SET_UP', { code: known.code, name: known.name }));
  if (app.loss !== undefined) return refuse(lossError(app.t, app.paths, app.loss));
  return transact(
    Object.create(app, {
      user: { value: input.administrator },
      officeCode: { value: () => input.code },
    }) as AppContext,
    'office.setUpOffice',
    (tx) => {
      const office = insertOffice(tx, input, officeTag(`${input.code}:${tx.now}`));
      for (const backend of backends) backend.setUp?.(tx, backends);
      return ok(office);
    },
  );
};

/** Give the office, its company or its administrator another name; refuses with `E_NOT_SET_UP`. The code stays for ever. */
export const renameOffice = (app: AppContext, names: OfficeNames): Result<Office> =>
  transact(app, 'office.renameOffice', (tx) => {
    const office = findOffice(tx);
    return office === undefined ? refuse(appError('E_NOT_SET_UP')) : ok(updateOfficeNames(tx, office, names));
  });

/** The folders that a person must know to copy or keep this office's data. */
export const readPlace = (app: AppContext): OfficePlace => ({
  dataFolder: app.paths.data,
  backupFolder: app.paths.backups,
  readable: isOutsideProfile(app.paths.data, homedir(), process.platform),
});

export const readSettings = (app: AppContext): Settings => {
  const parsed = zSettings.safeParse(JSON.parse(findSetting(app.db, SETTINGS_KEY) ?? 'null'));
  return parsed.success ? parsed.data : { language: 'zh-CN' };
};

/** Keep the window's settings; from then on the main process speaks the chosen language too. */
export const saveSettings = (app: AppContext, settings: Settings): Result<Settings> => {
  const saved = transact(app, 'office.saveSettings', (tx) => {
    putSetting(tx, SETTINGS_KEY, JSON.stringify(settings));
    return ok(settings);
  });
  if (saved.ok) app.speak(settings.language);
  return saved;
};

/** A draft is its writer's: nobody reads what somebody else was typing. In an office without users all are one. */
const draftKey = (app: AppContext, key: string): string =>
  app.person === undefined ? key : `${app.person.id} ${key}`;

export const readDraft = (app: AppContext, key: string): string | null =>
  findDraft(app.db, draftKey(app, key)) ?? null;

export const readOlderDraft = (app: AppContext, key: string): OlderDraft | null =>
  findOlderDraft(app.db, key) ?? null;

export const saveDraft = (app: AppContext, key: string, body: string): Result<true> =>
  transact(app, 'office.saveDraft', (tx) => {
    putDraft(tx, draftKey(app, key), body);
    return ok(true as const);
  });

export const removeDraft = (app: AppContext, key: string): Result<true> =>
  transact(app, 'office.removeDraft', (tx) => {
    deleteDraft(tx, draftKey(app, key));
    return ok(true as const);
  });
