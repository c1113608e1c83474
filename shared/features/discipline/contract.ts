import { command, query } from '../../ipc/define-contract';
import {
  zCloseDiscipline,
  zDecideProposal,
  zDisciplineEnd,
  zDisciplineFilter,
  zGiveDiscipline,
} from './schema';
import type { Discipline, DisciplineEnd, DisciplineRow } from './types';

export const disciplineContract = {
  listDiscipline: query('discipline.read', zDisciplineFilter).returns<readonly DisciplineRow[]>(),
  getEnd: query('discipline.read', zDisciplineEnd).returns<DisciplineEnd>(),
  giveDiscipline: command('discipline.give', zGiveDiscipline).returns<Discipline>(),
  decideProposal: command('discipline.give', zDecideProposal).returns<Discipline>(),
  closeDiscipline: command('discipline.give', zCloseDiscipline).returns<Discipline>(),
} as const;
