import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { transact } from '../../../electron/database/transact';
import { approvals } from '../../../electron/features/approvals/repository';
import {
  type DecidedSubject,
  readSubjects,
  stepsReader,
} from '../../../electron/features/approvals/subjects';
import { gradings } from '../../../electron/features/grades/repository';
import { saveGrading, withdrawGrading } from '../../../electron/features/grades/service/gradings';
import { applyOnboarding } from '../../../electron/features/onboarding/service/confirmation';
import { startOnboarding } from '../../../electron/features/onboarding/service/onboarding';
import { drawPlan } from '../../../electron/features/plans/service/draw';
import { judgeOf } from '../../../electron/judges';
import type { Approval } from '../../../shared/features/approvals/types';
import { addDays } from '../../../shared/kernel/dates';
import { ok } from '../../../shared/kernel/result';
import { gradingDraft } from '../../builders/grading-draft';
import { BRANCH, fixedClock, openOffice, valueOf } from '../../builders/office';
import { application } from '../../builders/onboarding';
import { addStaff } from '../../builders/staff';
import { contextOf } from '../exchange/judging';

let office = openOffice();
beforeEach(() => {
  office = openOffice(BRANCH, fixedClock('2026-06-28'));
});
afterEach(() => office.dispose());

const gradingOf = (name: string): string =>
  valueOf(saveGrading(office, gradingDraft(addStaff(office, { staffNo: name, name }).id))).id;

const planOf = (name: string): string => {
  const staffId = addStaff(office, { staffNo: name, name, status: 'training', hireDate: '2026-06-01' }).id;
  const source = { kind: 'chosen', tier: 'basic', reason: '无维修基础' } as const;
  return valueOf(drawPlan(office, { staffId, source, startsOn: '2026-06-15' })).plan.id;
};

const onboardingOf = (name: string): string => {
  const { id } = addStaff(office, { staffNo: name, name, status: 'training', hireDate: '2026-03-02' });
  const started = valueOf(startOnboarding(office, { staffId: id, startsOn: '2026-03-02' }));
  valueOf(applyOnboarding(office, application(office, id, '2026-06-15')));
  return started.id;
};

/** How a test comes by a subject of each kind, of a person of a name. A kind that a feature adds gets its line here. */
const MAKERS: Readonly<Record<string, (name: string) => string>> = {
  grading: gradingOf,
  plan: planOf,
  onboarding: onboardingOf,
};

type Given = Partial<Approval> & { readonly office?: string };

/** Enter lines as another office's file brings them: without asking anybody. */
const bring = (subject: DecidedSubject, lines: readonly Given[]): readonly Approval[] =>
  valueOf(
    transact(office, 'test.bring', (tx) =>
      ok(
        lines.map(({ office: owner = tx.office, ...line }) =>
          approvals.insert(
            { ...tx, office: owner },
            {
              ...{ subjectKind: subject.record.kind, subjectId: subject.record.id, round: 1, step: '' },
              ...{
                approverId: null,
                approver: '孟刚',
                decidedOn: addDays(subject.since, 1),
                decision: 'agree',
              },
              ...{ opinion: '', basis: 'screen', documentNo: '' },
              ...line,
            },
          ),
        ),
      ),
    ),
  );

const judged = async (lines: readonly Approval[]): Promise<readonly (readonly string[])[]> => {
  const judge = await judgeOf('approval');
  const context = contextOf(office, () => undefined);
  return lines.map((line) => judge(line, undefined, context).map(({ code }) => code));
};

type World = {
  readonly subject: DecidedSubject;
  readonly steps: readonly string[];
  readonly own: { readonly approver: string; readonly approverId: string | null };
};

const worldOf = async (kind: string): Promise<World> => {
  const known = (await readSubjects()).find((each) => each.kind === kind);
  const id = MAKERS[kind]?.('王强') ?? '';
  const subject = known?.find(office.db, id);
  if (subject === undefined) throw new Error(`no ${kind}`);
  const steps = stepsReader(office.db)(kind, subject.owner, subject.since);
  return {
    subject,
    // What its maker signed by making it is there already.
    steps: steps
      .filter(({ by, office: at }) => by !== 'subject' && by !== 'drawer' && at === 'branch')
      .map(({ key }) => key),
    own: { approver: subject.person?.name ?? '', approverId: subject.person?.id ?? null },
  };
};

type Case = readonly [
  name: string,
  lines: (world: World) => readonly Given[],
  faults: Readonly<Record<number, string>>,
];
const returned = { decision: 'return', opinion: '缺材料' } as const;

const CASES: readonly Case[] = [
  ['all in order', ({ steps }) => steps.map((step) => ({ step })), {}],
  ['the same, backwards', ({ steps }) => steps.toReversed().map((step) => ({ step })), {}],
  ['the last alone', ({ steps }) => [{ step: steps.at(-1) ?? '' }], { 0: 'E_APPROVAL_ORDER' }],
  [
    'dated before the step before it',
    ({ steps, subject }) => [
      { step: steps[0] ?? '', decidedOn: addDays(subject.since, 5) },
      { step: steps[1] ?? '', decidedOn: addDays(subject.since, 4) },
    ],
    { 1: 'E_APPROVAL_DATE' },
  ],
  [
    'dated before its subject',
    ({ steps, subject }) => [{ step: steps[0] ?? '', decidedOn: addDays(subject.since, -1) }],
    { 0: 'E_APPROVAL_DATE' },
  ],
  [
    'dated ahead',
    ({ steps }) => [{ step: steps[0] ?? '', decidedOn: '2026-07-01' }],
    { 0: 'E_APPROVAL_DATE' },
  ],
  [
    'a second round after a return',
    ({ steps, subject }) => [
      { step: steps[0] ?? '', ...returned },
      ...subject.before.map(({ step }) => ({ step, round: 2 })),
      { step: steps[0] ?? '', round: 2 },
    ],
    {},
  ],
  [
    'a skipped round',
    ({ steps }) => [
      { step: steps[0] ?? '', ...returned },
      { step: steps[0] ?? '', round: 3 },
    ],
    { 1: 'E_APPROVAL_ROUND' },
  ],
  [
    'a second round that nothing began',
    ({ steps }) => [{ step: steps[0] ?? '' }, { step: steps[0] ?? '', round: 2 }],
    { 1: 'E_APPROVAL_ROUND' },
  ],
  ['a step that the chain lacks', () => [{ step: 'mother' }], { 0: 'E_APPROVAL_STEP' }],
  [
    'a change that nobody’s word stood before',
    ({ subject }) => (subject.before.length > 0 ? [] : [{ decision: 'revise' }]),
    { 0: 'E_APPROVAL_ROUND' },
  ],
  [
    'of an office that the subject is not of',
    ({ steps }) => [{ step: steps[0] ?? '', office: 'SH01' }],
    { 0: 'E_APPROVAL_OTHER_OFFICE' },
  ],
  [
    'of head office, at a step of the branch',
    ({ steps }) => [{ step: steps[0] ?? '', office: 'HQ' }],
    { 0: 'E_APPROVAL_OTHER_OFFICE' },
  ],
  [
    'two dates of one reply',
    ({ steps, subject }) => [
      { step: steps[0] ?? '', basis: 'reply', documentNo: '8号' },
      { step: steps[1] ?? '', basis: 'reply', documentNo: '8号', decidedOn: addDays(subject.since, 3) },
    ],
    { 0: 'E_APPROVAL_REPLY_DAY', 1: 'E_APPROVAL_REPLY_DAY' },
  ],
];

describe('decisions that arrive', () => {
  it('are judged on every kind that is decided on', async () => {
    expect((await readSubjects()).map(({ kind }) => kind)).toEqual(Object.keys(MAKERS));
  });

  for (const kind of Object.keys(MAKERS)) {
    it.each(CASES)(`on a ${kind}: %s`, async (_name, lines, faults) => {
      const world = await worldOf(kind);
      const given = lines(world);
      const found = await judged(bring(world.subject, given));
      expect(found.map(([code]) => code)).toEqual(given.map((_line, at) => faults[at]));
    });

    it(`on a ${kind}: by the person concerned, chosen or named`, async () => {
      const { subject, steps, own } = await worldOf(kind);
      if (subject.person === null) return;
      const [step = ''] = steps;
      expect(await judged(bring(subject, [{ step, ...own }]))).toEqual([['E_APPROVAL_OWN']]);
      const other = (await readSubjects())
        .find((each) => each.kind === kind)
        ?.find(office.db, MAKERS[kind]?.('赵六') ?? '');
      if (other === undefined) throw new Error('no other');
      expect(await judged(bring(other, [{ step, approver: '赵六' }]))).toEqual([['E_APPROVAL_OWN']]);
    });
  }

  it('on what was withdrawn stay right', async () => {
    const { subject, steps } = await worldOf('grading');
    const lines = bring(
      subject,
      steps.slice(0, 1).map((step) => ({ step })),
    );
    const version = gradings.find(office.db, subject.record.id)?.version ?? 0;
    valueOf(withdrawGrading(office, { id: subject.record.id, version, reason: '' }));
    expect(await judged(lines)).toEqual([[]]);
  });

  it('on what nobody decides on are refused', async () => {
    const { subject, steps } = await worldOf('grading');
    const site = { ...subject, record: { kind: 'site', id: 'x' } };
    expect(await judged(bring(site, [{ step: steps[0] ?? '' }]))).toEqual([['E_APPROVAL_STEP']]);
  });
});
