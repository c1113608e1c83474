import { z } from 'zod';

export const BACKUP_EXTENSION = '.tdb';
export const BACKUP_FORMAT = 1;
/** The first version of the app that reads this format. */
export const BACKUP_NEEDS_APP = '0.2.0';

/** Why a backup was made: by itself, by a person, before a step of the database, before a restore, before a set-up over what was lost. */
export const REASONS = ['daily', 'hand', 'beforeMigration', 'beforeRestore', 'beforeSetUp'] as const;

const zOffice = z.object({
  code: z.string().max(12),
  name: z.string().max(40),
  kind: z.enum(['head', 'branch']),
});

/** What a backup says of itself before it is opened. Nothing of it is believed until the sealed part says the same. */
export const zBackupHead = z.object({
  kind: z.literal('backup'),
  format: z.number().int().min(1),
  needsApp: z.string().max(40),
  app: z.string().max(40),
  schema: z.number().int().min(1),
  backupId: z.string().regex(/^[0-9a-f]{32}$/),
  office: zOffice,
  reason: z.enum(REASONS),
  madeAt: z.string().max(40),
});

/** A part by the place it takes in an office's folder; nothing else is ever written. */
export const BACKUP_PART =
  /^(tidui\.sqlite|attachments\/[0-9a-f]{64}|keys\/[a-z0-9][a-z0-9.-]{0,80}|packages\/[^/\\:*?"<>|\p{C}]{1,120})$/u;

/** The sealed part's own list: the head again, and every part with its hash. */
export const zBackupManifest = z.object({
  head: zBackupHead,
  madeBy: z.string().max(40),
  parts: z
    .array(
      z.object({
        path: z.string().regex(BACKUP_PART),
        size: z.number().int().min(0),
        sha256: z.string().regex(/^[0-9a-f]{64}$/),
      }),
    )
    .max(500_000),
  /** The last line of the audit log: what comes later must go on from it. */
  audit: z.object({ seq: z.number().int().min(0), hash: z.string() }),
});

export const zSecret = z.string().min(1).max(200);
export const zPassphrase = z.object({ passphrase: zSecret });
export const zFileToken = z.string().min(1).max(60);
export const zOpening = z.object({ file: zFileToken, secret: zSecret });
