import office from '../../../resources/demo/office.json';
import { EVENT_KINDS } from '../../../shared/features/appraisal/vocabulary';
import { addDays, addMonths, monthOf } from '../../../shared/kernel/dates';
import { bring } from '../../unattended/demo/bring';
import { print } from '../../unattended/demo/print';
import type { Random } from '../../unattended/demo/random';
import { type Act, DEMO_DAY, must, type Stage } from '../../unattended/demo/stage';
import { type DemoPerson, people, reviewed } from '../organization/demo/people';
import { findStaffByNo } from '../organization/views/person';
import { luck } from '../skill-exams/demo';
import { standardInForce } from '../standards/repository';
import { closeCycle } from './service/cycles';
import { saveEvent } from './service/events';
import { saveImprovement, saveInterview } from './service/follow';
import { saveOwnPlan, submitOwnPlan } from './service/own-papers';
import { findCycleByName, listScorecards } from './views/cycles';

const MONTHS = 24;
const EVENTS = 18;
const LAST_HIRE = '2024-06-01';
const { assessment: words } = office;

const rounded = (value: number, places: number): number => Number(value.toFixed(places));

const playScorecards = async (
  stage: Stage,
  everybody: readonly DemoPerson[],
  random: Random,
): Promise<void> => {
  const appraised = everybody.filter((person) => !person.newcomer && person.hireDate < LAST_HIRE);
  await bring(
    stage,
    'appraisalScores',
    words.cycles.flatMap((cycle) =>
      appraised.flatMap(({ staffNo }) => {
        const level = 66 + random.below(28);
        return words.raters.flatMap((rater) =>
          words.indicators.map((indicator) => [
            cycle,
            staffNo,
            indicator,
            rater.type,
            rater.name,
            Math.min(100, level + random.below(7)),
          ]),
        );
      }),
    ),
  );
};

/** The last cycle but one is closed; who failed it is talked with and gets an improvement plan. */
const followUp = (stage: Stage): void => {
  const { branch } = stage;
  const cycle = findCycleByName(branch.db, branch.officeCode(), words.cycles[1] ?? '');
  if (cycle === undefined) throw new Error('the demo office lacks its cycle');
  must(closeCycle(branch, { id: cycle.id, version: cycle.version }));
  const rows = listScorecards(branch.db, { id: cycle.id, owner: cycle.ownerOffice }, stage.clock.today());
  const failed = rows.find(({ result }) => result?.band === 'fail');
  if (failed === undefined) throw new Error('nobody failed in the demo office');
  const { interviewer, strengths, weaknesses, opinion, agreed, problem, goal, measure, support } =
    office.improvement;
  const common = { formId: failed.id, seen: null } as const;
  const heldOn = stage.clock.today();
  must(saveInterview(branch, { ...common, heldOn, interviewer, strengths, weaknesses, opinion, agreed }));
  const startsOn = heldOn;
  const endsOn = addMonths(heldOn, 3);
  const items = [{ problem, goal, measure, dueOn: endsOn }];
  must(saveImprovement(branch, { ...common, startsOn, endsOn, items, support }));
  stage.tell('improvement', { cycle: cycle.name, staffNo: failed.staffNo });
  reviewed.leave(stage, failed.staffNo);
};

const playKpi = async (stage: Stage, random: Random): Promise<void> => {
  const months = Array.from({ length: MONTHS }, (_one, index) =>
    monthOf(addMonths(DEMO_DAY, index - MONTHS)),
  );
  await bring(
    stage,
    'kpi',
    months.flatMap((month) =>
      office.sites.flatMap((site) =>
        words.kpi.map(({ title, base, spread }) => [
          month,
          site,
          title,
          rounded(base + (spread * random.below(100)) / 100, spread < 1 ? 2 : 1),
        ]),
      ),
    ),
  );
};

const playEvents = (stage: Stage, everybody: readonly DemoPerson[], random: Random): void => {
  const working = everybody.filter((person) => !person.newcomer);
  for (let index = 0; index < EVENTS; index += 1) {
    const event = words.events[index % words.events.length];
    const person = findStaffByNo(stage.branch.db, random.pick(working).staffNo);
    if (event === undefined || person === undefined) throw new Error('the demo office lacks its people');
    const { text, customer } = event;
    const kind = EVENT_KINDS.find((known) => known === event.kind);
    if (kind === undefined) throw new Error(`no such event: ${event.kind}`);
    must(
      saveEvent(stage.branch, {
        seen: null,
        kind,
        happenedOn: addDays(DEMO_DAY, -1 - random.below(40)),
        staffId: person.id,
        customer,
        work: 'repair',
        score: kind === 'qualityCheck' ? 60 + random.below(40) : null,
        text,
      }),
    );
  }
  stage.tell('serviceEvents', { events: EVENTS });
};

/** Three half-year appraisals and what follows from one, indicators month by month, service events. */
const playAppraisals = async (stage: Stage): Promise<void> => {
  const everybody = people.take(stage);
  const random = luck.take(stage);
  await playScorecards(stage, everybody, random);
  followUp(stage);
  await playKpi(stage, random);
  playEvents(stage, everybody, random);
};

/** Somebody has handed in what they mean to reach in the half-year that runs. */
const playOwnPlan = async (stage: Stage): Promise<void> => {
  const { branch } = stage;
  const cycle = findCycleByName(branch.db, branch.officeCode(), words.cycles.at(-1) ?? '');
  if (cycle === undefined) throw new Error('the demo office lacks its cycle');
  const [row] = listScorecards(branch.db, { id: cycle.id, owner: cycle.ownerOffice }, stage.clock.today());
  if (row === undefined) throw new Error('nobody is appraised in the demo office');
  const [indicator = ''] =
    standardInForce(branch.db, 'appraisal', cycle.fromDate).body.forms[0]?.indicators.map(({ key }) => key) ??
    [];
  const { goal, measure } = office.improvement;
  const plan = must(
    saveOwnPlan(branch, { formId: row.id, seen: null, items: [{ indicator, goal, measure }] }),
  );
  must(submitOwnPlan(branch, { id: plan.id, version: plan.version, submittedOn: stage.clock.today() }));
  await print(stage, 'ownPlan', { staffNo: row.staffNo });
};

const printScorecards = async (stage: Stage): Promise<void> => {
  const staffNo = reviewed.take(stage);
  await print(stage, 'appraisalSheet', { staffNo });
  await print(stage, 'improvementSheet', { staffNo });
};

export const acts: readonly Act[] = [
  { at: 80, play: playAppraisals },
  { at: 200, play: printScorecards },
  { at: 202, play: playOwnPlan },
];
