import { z } from 'zod';
import { command, query } from '../../ipc/define-contract';
import type { Grading } from '../grades/types';
import {
  zAddEntries,
  zCloseMonth,
  zConfirmRegrading,
  zCorrectEntry,
  zDecideProposal,
  zExplainPay,
  zMonth,
  zMonthFilter,
  zPayYear,
  zSavePayFact,
  zStaffId,
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
} from './types';

const LEDGER = ['pointsEntry', 'pointsMonth', 'staff', 'site', 'standard'] as const;
const PAY = [...LEDGER, 'grading', 'payFact'] as const;

export const pointsContract = {
  getMonth: query(zMonthFilter, [...LEDGER, 'pointsProposal']).returns<MonthView>(),
  listEntries: query(z.object({ month: zMonth }), LEDGER).returns<readonly EntryRow[]>(),
  listProposals: query(z.object({}), ['pointsProposal', 'staff', 'standard']).returns<
    readonly ProposalRow[]
  >(),
  addEntries: command(zAddEntries).returns<number>(),
  correctEntry: command(zCorrectEntry).returns<PointsEntry>(),
  closeMonth: command(zCloseMonth).returns<PointsMonth>(),
  decideProposal: command(zDecideProposal).returns<PointsProposal>(),
  payOfYear: query(zPayYear, PAY).returns<readonly PayRow[]>(),
  explainPay: query(zExplainPay, PAY).returns<PayExplanation>(),
  savePayFact: command(zSavePayFact).returns<PayFactRecord>(),
  personPoints: query(zStaffId, PAY).returns<PersonPoints>(),
  listDueRegradings: query(z.object({}), PAY).returns<readonly DueRegrading[]>(),
  confirmRegrading: command(zConfirmRegrading).returns<Grading>(),
} as const;
