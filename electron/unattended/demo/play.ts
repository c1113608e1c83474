import { join } from 'node:path';
import office from '../../../resources/demo/office.json';
import type { SetUp } from '../../../shared/features/office/types';
import { zStaffFields } from '../../../shared/features/organization/schema';
import { checkDatabase } from '../../database/check';
import { setUpOffice } from '../../features/office/service';
import { staff } from '../../features/organization/repository';
import { updateStaff } from '../../features/organization/service/staff';
import { findStaffByNo } from '../../features/organization/views/person';
import { writeAtomic } from '../../files/sheets/write-atomic';
import { playAssessment } from './act-assessment';
import { playPairing, playReports } from './act-exchange';
import { playForms } from './act-forms';
import { playPlan } from './act-plan';
import { playPoints } from './act-points';
import { playRoster } from './act-roster';
import { playTraining } from './act-training';
import { DEMO_DAY } from './people';
import { type DemoStep, must, type Stage, setStage } from './stage';

export type DemoAnswer = { readonly ok: boolean; readonly out: string; readonly steps: readonly DemoStep[] };

const { company, head, branch } = office;

const setUpOffices = (stage: Stage): void => {
  const headOffice: SetUp = { kind: 'head', branchKind: null, company, ...head };
  const branchOffice: SetUp = { kind: 'branch', branchKind: 'own', company, ...branch };
  stage.tell('setUp', {
    head: must(setUpOffice(stage.head, headOffice)).code,
    branch: must(setUpOffice(stage.branch, branchOffice)).code,
  });
};

const giveMentor = (stage: Stage, staffNo: string, mentorNo: string): void => {
  const label = findStaffByNo(stage.branch.db, staffNo);
  const person = label === undefined ? undefined : staff.find(stage.branch.db, label.id);
  const mentor = findStaffByNo(stage.branch.db, mentorNo);
  if (person === undefined || mentor === undefined) throw new Error('the demo office lacks its people');
  const fields = { ...zStaffFields.parse(person), mentorId: mentor.id };
  const change = { effectiveOn: stage.clock.today(), reason: office.mentorReason };
  must(updateStaff(stage.branch, { id: person.id, version: person.version, fields, change }));
};

/**
 * Play the whole main job on a demo office, from a roster sheet to what head office reads, and leave everything in `out`:
 * PDFs, sheets, files between the offices, both databases, and `summary.json`.
 */
export const playDemo = async (out: string): Promise<DemoAnswer> => {
  const stage = setStage(out, DEMO_DAY);
  try {
    setUpOffices(stage);
    const fingerprint = await playPairing(stage);
    const people = await playRoster(stage);
    await playPoints(stage, people);
    const assessed = await playAssessment(stage, people);
    await playTraining(stage, people);
    const staffNo = playPlan(stage, people);
    await playForms(stage, { newcomer: staffNo, ...assessed });
    await playReports(stage, fingerprint, () => giveMentor(stage, staffNo, people[0]?.staffNo ?? ''));
    const checks = { head: checkDatabase(stage.head.db), branch: checkDatabase(stage.branch.db) };
    stage.tell('check', checks);
    const ok = checks.head.problems.length === 0 && checks.branch.problems.length === 0;
    const answer: DemoAnswer = { ok, out, steps: stage.steps };
    must(await writeAtomic(join(out, 'summary.json'), Buffer.from(`${JSON.stringify(answer, null, 2)}\n`)));
    return answer;
  } finally {
    stage.head.close();
    stage.branch.close();
  }
};
