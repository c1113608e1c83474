import type { z } from 'zod';
import type { Instant } from '../../kernel/dates';
import type { Id } from '../../kernel/ids';
import type { zAuditFilter } from './schema';
import type { zAccessStandard } from './standards';
import type { ROLES, TICKS } from './vocabulary';

export type AccessStandard = z.output<typeof zAccessStandard>;
export type Role = (typeof ROLES)[number];
export type Tick = (typeof TICKS)[number];
export type AuditFilter = z.output<typeof zAuditFilter>;

export type Throttle = AccessStandard['throttle'];

/** Wrong passwords in a row, and when the last one was. */
export type Attempts = { readonly failures: number; readonly lastAt: Instant };

/** Whoever sits before the window, as the page may know. */
export type Session = {
  readonly state: 'open' | 'out' | 'locked' | 'in';
  /** The office has chosen to stay open: its desk says so without urging. */
  readonly staysOpen: boolean;
  readonly user: {
    readonly name: string;
    readonly signName: string;
    readonly roles: readonly Role[];
  } | null;
  readonly lockAfterMinutes: number;
  readonly passwordMin: number;
  /** How far each power reaches that does not reach everywhere: `own`, else not at all. */
  readonly limits: Readonly<Record<string, 'own' | 'none'>>;
  /** Pages that are closed to them. */
  readonly closed: readonly string[];
};

export type UserRow = {
  readonly id: Id;
  readonly name: string;
  readonly signName: string;
  readonly staffNo: string | null;
  readonly roles: readonly Role[];
  readonly ticks: readonly Tick[];
  readonly isActive: boolean;
  readonly lastInAt: Instant | null;
  readonly isSelf: boolean;
};

export type UsersView = {
  readonly users: readonly UserRow[];
  /** The roles that this kind of office has. */
  readonly roles: readonly Role[];
  readonly recoveryAt: Instant | null;
};

/** A step of the log, in words. */
export type AuditRow = {
  readonly id: string;
  readonly seq: number;
  readonly at: Instant;
  readonly user: string;
  readonly what: string;
  readonly subject: string;
  readonly kind: string;
  readonly changes: number;
  /** The first few changes in one line, for paper and file. */
  readonly summary: string;
};

export type AuditChangeLine = {
  readonly record: string;
  readonly field: string;
  readonly before: string;
  readonly after: string;
};

export type AuditLog = {
  readonly rows: readonly AuditRow[];
  readonly total: number;
  readonly users: readonly string[];
  readonly kinds: readonly { readonly key: string; readonly title: string }[];
};

/** Whether the chain of the log holds: every line, up to its head. */
export type AuditChain = { readonly lines: number; readonly brokenAt: number | null; readonly head: string };
