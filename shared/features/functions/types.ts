import type { z } from 'zod';
import type { CalendarDate } from '../../kernel/dates';
import type { Id } from '../../kernel/ids';
import type { RecordOf } from '../../kernel/record';
import type { zSaveHolder } from './schema';
import type { zFunctionsStandard } from './standards';
import type { functionHolderRecord } from './travel';

export type FunctionsStandard = z.output<typeof zFunctionsStandard>;
export type OfficeFunction = FunctionsStandard['functions'][number];
export type FunctionHolder = RecordOf<typeof functionHolderRecord>;
export type SaveHolder = z.output<typeof zSaveHolder>;

/** Whoever acts in a matter: one of the staff, or a name of somebody outside. */
export type Who = { readonly staffId: Id | null; readonly name: string };

/** A function of an office as the list shows it: who holds it today, and who did. */
export type FunctionRow = {
  readonly office: string;
  readonly mine: boolean;
  readonly functionKey: string;
  readonly title: string;
  readonly source: string;
  readonly holder: Who | null;
  readonly staffNo: string;
  readonly since: CalendarDate | null;
  /** Where the holder comes from: entered, or the only one at a post that stands for the function. */
  readonly basis: 'entered' | 'post' | 'none';
  /** Whoever was entered is not at work in the office any more. */
  readonly gone: boolean;
  /** All lines, the latest first. */
  readonly lines: readonly FunctionHolder[];
};

/** Who usually signs a step of a chain, by the step's key. */
export type StepApprovers = Readonly<Record<string, Who>>;
