import type { z } from 'zod';
import type { CalendarDate, Instant } from '../../kernel/dates';
import type { AppError } from '../../kernel/errors';
import type { Id } from '../../kernel/ids';
import type { RecordKind } from '../../kernel/record-kinds';
import type { Outcome } from './rules/merge';
import type { PackageKind } from './schema/manifest';
import type { zExchangeStandard } from './standards';

export type ExchangeStandard = z.output<typeof zExchangeStandard>;

/** Five counts that add up to the records in the file. */
export type Counts = Readonly<Record<Outcome, number>>;
export type KindCounts = Counts & { readonly kind: RecordKind };

export type ChangedField = { readonly field: string; readonly before: string; readonly after: string };
/** A held record that the file changes: what a person would call it, and each field that differs. */
export type ChangedRecord = {
  readonly kind: RecordKind;
  readonly id: Id;
  readonly label: string;
  readonly outcome: Outcome;
  readonly fields: readonly ChangedField[];
};

/** A record that was refused: its place in the file, the value, why, and what to do. */
export type RefusedRecord = {
  readonly code: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: string;
  readonly value: string;
  readonly reason: string;
  readonly remedy: string;
};

export type RepeatOf = { readonly no: number; readonly at: Instant };

/** What receiving a report did, or would do (`dryRun`). `ok` is false when the file was read but not taken. */
export type ReceiveAnswer = {
  readonly ok: boolean;
  readonly dryRun: boolean;
  readonly error: AppError | null;
  readonly sender: {
    readonly code: string;
    readonly name: string;
    readonly fingerprint: string;
    readonly firstReport: boolean;
  };
  readonly no: number;
  readonly full: boolean;
  readonly madeAt: Instant;
  readonly madeBy: string;
  readonly records: number;
  readonly attachments: number;
  readonly counts: Counts;
  readonly kinds: readonly KindCounts[];
  readonly changes: readonly ChangedRecord[];
  readonly refused: readonly RefusedRecord[];
  readonly warnings: readonly string[];
  readonly unknownColumns: readonly string[];
  readonly repeatOf: RepeatOf | null;
  readonly logId: Id | null;
};

export type ReportAnswer = {
  readonly ok: true;
  readonly file: string;
  readonly number: number;
  readonly from: number;
  readonly to: number;
  readonly full: boolean;
  readonly records: number;
  readonly attachments: number;
  readonly kinds: readonly { readonly kind: RecordKind; readonly count: number }[];
  readonly sha256: string;
};

/** What the next report would carry. */
export type Waiting = {
  readonly lastNo: number;
  readonly lastAt: Instant | null;
  readonly sinceLast: readonly { readonly kind: RecordKind; readonly count: number }[];
  readonly all: readonly { readonly kind: RecordKind; readonly count: number }[];
};

export type KeyProtection = 'system' | 'recoveryCode';

export type OwnKeys = {
  readonly fingerprint: string;
  readonly protection: KeyProtection;
  /** Where the recovery code lies in plain text, if it does; the administrator should keep it elsewhere. */
  readonly recoveryCodeFile: string | null;
};

export type PeerState = 'invited' | 'paired' | 'revoked';

/** An office on the other side, as this one knows it. */
export type Peer = {
  readonly code: string;
  readonly name: string;
  readonly kind: 'head' | 'own' | 'office' | 'dealer';
  readonly state: PeerState;
  readonly fingerprint: string | null;
  readonly invitedAt: Instant;
  readonly expiresOn: CalendarDate;
  readonly expired: boolean;
  readonly pairedAt: Instant | null;
  readonly lastNo: number | null;
  readonly lastAt: Instant | null;
};

export type PackageEntry = {
  readonly id: Id;
  readonly direction: 'sent' | 'received';
  readonly kind: PackageKind;
  readonly peer: string;
  readonly no: number;
  readonly full: boolean;
  readonly records: number;
  readonly counts: Partial<Counts>;
  readonly fileName: string;
  readonly sha256: string;
  readonly madeAt: Instant;
  readonly at: Instant;
  readonly by: string;
  readonly undoneAt: Instant | null;
  readonly canUndo: boolean;
  /** Sent and not yet confirmed by a receipt of head office. */
  readonly awaitingReceipt: boolean;
};

export type PairingPreview = {
  readonly head: { readonly code: string; readonly name: string; readonly fingerprint: string };
  readonly branch: { readonly code: string; readonly name: string };
  readonly expiresOn: CalendarDate;
  readonly standards: readonly {
    readonly doc: string;
    readonly versionNo: number;
    readonly effectiveFrom: CalendarDate;
    readonly isNew: boolean;
  }[];
  readonly headKeyChanged: boolean;
};

export type PairingAnswer = {
  readonly ok: true;
  readonly fingerprint: string;
  readonly file: string;
  readonly peer: string;
  readonly expiresOn: CalendarDate;
};

/** An office's new keys, and the offices that have to pair with it anew. */
export type KeysRenewed = {
  readonly fingerprint: string;
  readonly pairAnew: readonly { readonly code: string; readonly name: string }[];
};
