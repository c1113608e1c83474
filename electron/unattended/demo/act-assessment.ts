import office from '../../../resources/demo/office.json';
import { EVENT_KINDS } from '../../../shared/features/appraisal/vocabulary';
import { addDays, addMonths, monthOf } from '../../../shared/kernel/dates';
import { closeCycle } from '../../features/appraisal/service/cycles';
import { saveEvent } from '../../features/appraisal/service/events';
import { saveImprovement, saveInterview } from '../../features/appraisal/service/follow';
import { cycleByName, formRows } from '../../features/appraisal/views/cycles';
import { findStaffByNo } from '../../features/organization/views/person';
import { bring } from './bring';
import { DEMO_DAY, type DemoPerson } from './people';
import { type Random, seededRandom } from './random';
import { must, type Stage } from './stage';

const SEED = 88;
const MONTHS = 24;
const EXAMINED = 14;
const EVENTS = 18;
const LAST_HIRE = '2024-06-01';
const { assessment: words } = office;

const rounded = (value: number, places: number): number => Number(value.toFixed(places));

/** Numbers of somebody with an improvement plan and of somebody who sat the exams. */
export type Assessed = { readonly improving: string; readonly examined: string };

const playExams = async (stage: Stage, people: readonly DemoPerson[], random: Random): Promise<string> => {
  const examined = people.filter((person) => !person.newcomer).slice(20, 20 + EXAMINED);
  const trainer = people[0]?.staffNo ?? '';
  const score = (): number => 68 + random.below(30);
  const { theory, practical } = words;
  await bring(
    stage,
    'theoryScores',
    examined.map(({ staffNo, name }) => [
      staffNo,
      name,
      theory.name,
      theory.type,
      theory.date,
      score(),
      trainer,
    ]),
    'examScores',
  );
  await bring(
    stage,
    'panelScores',
    examined.map(({ staffNo, name }) => [
      staffNo,
      name,
      practical.name,
      practical.type,
      practical.date,
      ...Array.from({ length: 5 }, score),
      trainer,
    ]),
    'examScores',
  );
  return examined[0]?.staffNo ?? '';
};

const playAppraisal = async (stage: Stage, people: readonly DemoPerson[], random: Random): Promise<void> => {
  const appraised = people.filter((person) => !person.newcomer && person.hireDate < LAST_HIRE);
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
const followUp = (stage: Stage): string => {
  const { branch } = stage;
  const cycle = cycleByName(branch.db, branch.officeCode(), words.cycles[1] ?? '');
  if (cycle === undefined) throw new Error('the demo office lacks its cycle');
  must(closeCycle(branch, { id: cycle.id, version: cycle.version }));
  const rows = formRows(branch.db, { id: cycle.id, owner: cycle.ownerOffice }, stage.clock.today());
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
  return failed.staffNo;
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

const playEvents = (stage: Stage, people: readonly DemoPerson[], random: Random): void => {
  const working = people.filter((person) => !person.newcomer);
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

/**
 * The rest of two years: exams with panels, three half-year appraisals, indicators month by month, service events.
 */
export const playAssessment = async (stage: Stage, people: readonly DemoPerson[]): Promise<Assessed> => {
  const random = seededRandom(SEED);
  const examined = await playExams(stage, people, random);
  await playAppraisal(stage, people, random);
  const improving = followUp(stage);
  await playKpi(stage, random);
  playEvents(stage, people, random);
  return { improving, examined };
};
