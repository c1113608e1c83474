import { z } from 'zod';
import { command, query } from '../../ipc/define-contract';
import { zMonth, zNothing } from '../../kernel/fields';
import type { Grading } from '../grades/types';
import {
  zAddEntries,
  zCloseMonth,
  zConfirmRegrading,
  zCorrectEntry,
  zDecideProposal,
  zExplainPay,
  zMonthFilter,
  zPayYear,
  zSavePayFact,
  zStaffId,
  zWages,
} from './schema';
import type {
  DueRegrading,
  EntryRow,
  MonthView,
  PayExplanation,
  PayFactRecord,
  PayRow,
  PersonPoints,
  PointsEntry,
  PointsMonth,
  PointsProposal,
  ProposalRow,
  WageRow,
} from './types';

export const pointsContract = {
  getMonth: query('points.read', zMonthFilter).returns<MonthView>(),
  listEntries: query('points.read', z.object({ month: zMonth })).returns<readonly EntryRow[]>(),
  listProposals: query('points.read', zNothing).returns<readonly ProposalRow[]>(),
  addEntries: command('points.enter', zAddEntries).returns<number>(),
  correctEntry: command('points.enter', zCorrectEntry).returns<PointsEntry>(),
  closeMonth: command('points.close', zCloseMonth).returns<PointsMonth>(),
  decideProposal: command('points.decide', zDecideProposal).returns<PointsProposal>(),
  getPayOfYear: query('points.readPay', zPayYear).returns<readonly PayRow[]>(),
  listWages: query('points.readPay', zWages).returns<readonly WageRow[]>(),
  explainPay: query('points.readPay', zExplainPay).returns<PayExplanation>(),
  savePayFact: command('points.enterPay', zSavePayFact).returns<PayFactRecord>(),
  getPersonPoints: query('points.readPay', zStaffId).returns<PersonPoints>(),
  listDueRegradings: query('points.readPay', zNothing).returns<readonly DueRegrading[]>(),
  confirmRegrading: command('points.confirm', zConfirmRegrading).returns<Grading>(),
} as const;
