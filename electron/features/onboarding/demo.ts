import office from '../../../resources/demo/office.json';
import { zStaffFields } from '../../../shared/features/organization/schema';
import type { Staff } from '../../../shared/features/organization/types';
import type { CalendarDate } from '../../../shared/kernel/dates';
import { bring } from '../../unattended/demo/bring';
import { print } from '../../unattended/demo/print';
import { type Act, must, type Stage } from '../../unattended/demo/stage';
import { type DemoPerson, people } from '../organization/demo/people';
import { staff } from '../organization/repository';
import { updateStaff } from '../organization/service/staff';
import { findStaffByNo } from '../organization/views/person';
import { ownUnits } from '../organization/views/units';
import { applyOnboarding, approveOnboarding } from './service/confirmation';
import { decideOnboarding, extendOnboarding, startOnboarding } from './service/onboarding';
import { presentOnboarding } from './views/onboarding';

const { onboarding: words } = office;

/** Whoever came into after-sales training in spring: two months before the story begins, or three. */
const BEGAN = '2026-03-10';
const BEGAN_LATER = '2026-05-06';
const EXAM_ON = '2026-06-08';
const APPLIED_ON = '2026-06-10';
const STEPS = ['department', 'humanResources', 'leader'] as const;
const FIRST = 44;

/** One of each way to end, one that was extended, and one whose confirmation waits for a step. */
const WAYS = [
  { way: 'confirmed', score: 86 },
  { way: 'earlyConfirmed', score: 91, startsOn: BEGAN_LATER },
  { way: 'toGradingExam', score: null },
  { way: 'waiting', score: 82 },
  { way: 'extended', score: 74.5 },
  { way: 'dismissed', score: 66 },
  { way: 'movedPost', score: 71 },
  { way: 'left', score: null },
  { way: 'terminated', score: null },
] as const;
type Way = (typeof WAYS)[number]['way'];

const personOf = (stage: Stage, { staffNo }: DemoPerson): Staff => {
  const found = findStaffByNo(stage.branch.db, staffNo);
  const person = found === undefined ? undefined : staff.find(stage.branch.db, found.id);
  if (person === undefined) throw new Error(`nobody has the number ${staffNo}`);
  return person;
};

const begin = (stage: Stage, person: Staff, startsOn: CalendarDate): void => {
  const fields = { ...zStaffFields.parse(person), status: 'training' as const };
  const change = { effectiveOn: startsOn, reason: words.back };
  must(updateStaff(stage.branch, { id: person.id, version: person.version, fields, change }));
  must(startOnboarding(stage.branch, { staffId: person.id, startsOn }));
};

const seen = (stage: Stage, staffId: string) => {
  const present = presentOnboarding(stage.branch.db, staffId);
  return { staffId, version: present?.record?.version ?? null };
};

/** The application, and as many steps of its chain as are said. */
const apply = (stage: Stage, staffId: string, steps: number): void => {
  const waiver = { waiverReason: '', waiverBy: '', waiverPaper: '' };
  const { evaluation } = words;
  const given = { caseVersion: null, requestedOn: APPLIED_ON, evaluation, ...waiver };
  must(applyOnboarding(stage.branch, { ...seen(stage, staffId), ...given }));
  STEPS.slice(0, steps).forEach((step, at) => {
    const by = { approverId: null, approver: words.approvers[at] ?? '', decidedOn: APPLIED_ON };
    const said = { decision: 'agree' as const, opinion: '', basis: 'screen' as const, documentNo: '' };
    must(approveOnboarding(stage.branch, { staffId, step, ...by, ...said }));
  });
};

type Ending = Exclude<Way, 'waiting' | 'extended'>;

const REASONS: Readonly<Record<Ending, string>> = {
  confirmed: '',
  earlyConfirmed: words.early,
  toGradingExam: '',
  dismissed: words.failed,
  movedPost: words.moved,
  left: words.left,
  terminated: words.terminated,
};

const end = (stage: Stage, person: Staff, outcome: Ending): void => {
  const other = ownUnits(stage.branch.db, 'post', stage.branch.officeCode()).find(
    ({ id }) => id !== person.postId,
  );
  const postId = outcome === 'movedPost' ? (other?.id ?? null) : null;
  const given = { outcome, on: stage.clock.today(), reason: REASONS[outcome], postId };
  must(decideOnboarding(stage.branch, { ...seen(stage, person.id), ...given }));
};

const play = (stage: Stage, person: Staff, way: Way): void => {
  if (way === 'waiting') {
    apply(stage, person.id, 1);
    return;
  }
  if (way === 'extended') {
    const request = { months: 2, requestedOn: APPLIED_ON, reason: words.request };
    must(extendOnboarding(stage.branch, { ...seen(stage, person.id), ...request }));
    return;
  }
  if (way === 'confirmed' || way === 'earlyConfirmed') apply(stage, person.id, STEPS.length);
  end(stage, person, way);
};

const playOnboardings = async (stage: Stage): Promise<void> => {
  const everybody = people.take(stage);
  const cast = WAYS.map((each, at) => ({ ...each, person: everybody[FIRST + at] })).flatMap(
    ({ person, ...each }) => (person === undefined ? [] : [{ ...each, person }]),
  );
  for (const each of cast)
    begin(stage, personOf(stage, each.person), 'startsOn' in each ? each.startsOn : BEGAN);
  await bring(
    stage,
    'onboardingScores',
    cast.flatMap(({ person, score }) =>
      score === null
        ? []
        : [[person.staffNo, person.name, words.exam, words.examType, words.examPurpose, EXAM_ON, score]],
    ),
    'examScores',
  );
  for (const { person, way } of cast) play(stage, personOf(stage, person), way);
  stage.tell('onboarding', { ways: cast.map(({ person, way }) => [person.staffNo, way]) });
};

export const acts: readonly Act[] = [
  { at: 155, play: playOnboardings },
  {
    at: 205,
    play: (stage) => print(stage, 'onboardingSheet', { staffNo: people.take(stage)[FIRST]?.staffNo ?? '' }),
  },
];
