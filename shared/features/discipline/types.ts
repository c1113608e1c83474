import type { z } from 'zod';
import type { CalendarDate } from '../../kernel/dates';
import type { RecordOf } from '../../kernel/record';
import type { zCloseDiscipline, zDecideProposal, zDisciplineFilter, zGiveDiscipline } from './schema';
import type { zDisciplineStandard } from './standards';
import type { disciplineRecord } from './travel';
import type { ShownState } from './vocabulary';

export type DisciplineStandard = z.output<typeof zDisciplineStandard>;
export type Discipline = RecordOf<typeof disciplineRecord>;
export type DisciplineFilter = z.output<typeof zDisciplineFilter>;
export type GiveDiscipline = z.output<typeof zGiveDiscipline>;
export type DecideProposal = z.output<typeof zDecideProposal>;
export type CloseDiscipline = z.output<typeof zCloseDiscipline>;

/** One as lists and the panel show it. */
export type DisciplineRow = Discipline & {
  readonly mine: boolean;
  readonly staffNo: string;
  readonly staffName: string;
  readonly shown: ShownState;
  /** What it rests on, in words; empty where it rests on nothing. */
  readonly cause: string;
};

export type DisciplineEnd = { readonly months: number; readonly endsOn: CalendarDate };
