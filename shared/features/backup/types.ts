import type { z } from 'zod';
import type { Instant } from '../../kernel/dates';
import type { AppError } from '../../kernel/errors';
import type { REASONS, zBackupHead, zBackupManifest } from './schema';
import type { zBackupStandard } from './standards';

export type BackupReason = (typeof REASONS)[number];
export type BackupHead = z.infer<typeof zBackupHead>;
export type BackupManifest = z.infer<typeof zBackupManifest>;
export type BackupStandard = z.infer<typeof zBackupStandard>;

/** A file or a kept folder that an office can be restored from. `token` opens it in this session. */
export type BackupItem = {
  readonly token: string;
  readonly name: string;
  readonly place: string;
  readonly madeAt: Instant;
  readonly reason: BackupReason;
  readonly office: string;
  readonly size: number;
  /** A state that this computer kept aside, not sealed: it opens without a passphrase. */
  readonly kept: boolean;
};

/** The last backup that was read back and found good. */
export type LastBackup = {
  readonly at: Instant;
  readonly file: string;
  readonly folder: string;
  readonly size: number;
  readonly reason: BackupReason;
};

export type BackupState = {
  readonly folder: string | null;
  /** The folder lies on the same disk as the office: it is lost together with it. */
  readonly sameDisk: boolean;
  /** The folder can be reached now; a stick may be out. */
  readonly reachable: boolean;
  readonly passphraseSetAt: Instant | null;
  /** Where the recovery code lies; null when it was taken away, as it should be. */
  readonly recoveryCodeFile: string | null;
  readonly last: LastBackup | null;
  readonly daysOld: number | null;
  readonly everyHours: number;
  readonly passphraseMin: number;
  /** Why the last restore of this window did not come about; the page was drawn anew since. */
  readonly refused: AppError | null;
  /** What this window restored last. */
  readonly restored: Pick<Restored, 'madeAt' | 'reportAll'> | null;
  /** Why the last try by itself failed; null when it did not. */
  readonly failed: { readonly at: Instant; readonly message: string; readonly remedy: string } | null;
  readonly items: readonly BackupItem[];
};

/** The office's keys in a backup: sealed so that another computer can use them, as this computer closed them, or not there. */
export type BackedUpKeys = 'open' | 'closed' | 'none';

export type BackupMade = {
  readonly file: string;
  readonly folder: string;
  readonly size: number;
  readonly sha256: string;
  readonly madeAt: Instant;
  readonly reason: BackupReason;
  readonly attachments: number;
  /** What `check` says of the office's records in this very file; backups with a broken database are refused. */
  readonly problems: number;
  readonly keys: BackedUpKeys;
  readonly removed: readonly string[];
};

/** What a restore changes for one kind of record. */
export type KindLoss = {
  readonly kind: string;
  readonly now: number;
  readonly held: number;
  /** Records of today that the backup does not know. */
  readonly lost: number;
  /** Records of today that the backup holds in an earlier state. */
  readonly older: number;
};

export type RestorePreview = {
  readonly office: BackupHead['office'];
  readonly madeAt: Instant;
  readonly reason: BackupReason;
  readonly app: string;
  readonly attachments: number;
  /** Another office than the one that is here. */
  readonly otherOffice: boolean;
  readonly kinds: readonly KindLoss[];
  readonly lost: number;
  readonly older: number;
  /** Steps of the audit log since then; null where nothing is here. */
  readonly stepsSince: number | null;
  /** A report went out after the backup was made: head office will notice. */
  readonly reportedSince: boolean;
  readonly problems: number;
};

export type Restored = {
  readonly office: string;
  readonly madeAt: Instant;
  /** Where the state of before is kept; restoring it takes the restore back. Null where there was none. */
  readonly kept: string | null;
  readonly reportAll: boolean;
};

export type LostPart = 'keys' | 'attachments' | 'packages' | 'backups';

/** An office that is not whole: what is gone, what is left of it, and what it can be restored from. */
export type Loss = {
  readonly database: 'missing' | 'empty' | 'dangling' | 'blank' | 'damaged';
  readonly path: string;
  readonly found: readonly LostPart[];
  readonly backups: readonly BackupItem[];
  readonly backupFolder: string | null;
  /** What must be typed to set up a new office over what is left. */
  readonly words: string;
};
