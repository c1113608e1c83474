import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { undoChange } from '../../../electron/database/undo/change';
import { externalTrainings } from '../../../electron/features/external/repository';
import { quoteExternal, removeExternal, saveExternal } from '../../../electron/features/external/service';
import { listExternal } from '../../../electron/features/external/views';
import {
  decideOnboarding,
  extendOnboarding,
  startOnboarding,
} from '../../../electron/features/onboarding/service/onboarding';
import {
  listOnboarding,
  onboardingEnding,
  presentOnboarding,
  viewOnboarding,
} from '../../../electron/features/onboarding/views/onboarding';
import { staff } from '../../../electron/features/organization/repository';
import { staffTimeline } from '../../../electron/features/organization/views/person';
import type { ExternalFields } from '../../../shared/features/external/schema';
import type { OnboardingOutcome } from '../../../shared/features/onboarding/vocabulary';
import { codeOf, fixedClock, openOffice, valueOf } from '../../builders/office';
import { approveConfirmation, scoreOnboarding } from '../../builders/onboarding';
import { addStaff, unitId } from '../../builders/staff';
import { lastLine } from '../../builders/undo';

const TODAY = '2026-06-15';
let office = openOffice(undefined, fixedClock(TODAY));
beforeEach(() => {
  office = openOffice(undefined, fixedClock(TODAY));
});
afterEach(() => office.dispose());

const newcomer = (hireDate = '2026-03-15', over: object = {}) =>
  addStaff(office, { staffNo: '00101', name: '王伟', status: 'training', hireDate, ...over }).id;

const decide = (staffId: string, outcome: OnboardingOutcome, over: object = {}) =>
  decideOnboarding(office, {
    staffId,
    version: presentOnboarding(office.db, staffId)?.record?.version ?? null,
    outcome,
    on: TODAY,
    reason: '按规定',
    postId: null,
    ...over,
  });

describe('onboarding', () => {
  it('follows from the hire date until something is entered', () => {
    const id = newcomer('2026-03-31');
    addStaff(office, { staffNo: '00007', name: '李静' });
    expect(listOnboarding(office.db, { search: '', show: 'open', staffId: null }, TODAY)).toMatchObject([
      { id: null, version: null, staffId: id, startsOn: '2026-03-31', dueOn: '2026-06-30', daysLeft: 15 },
    ]);
    expect(onboardingEnding(office.db, TODAY, 14, 'BJ01')).toEqual([]);
    expect(onboardingEnding(office.db, TODAY, 15, 'BJ01')).toHaveLength(1);
    expect(onboardingEnding(office.db, TODAY, 15, 'SH01')).toEqual([]);
    expect(
      viewOnboarding(office.db, 'BJ01', id, TODAY, TODAY)?.ruling.outcomes.flatMap((choice) =>
        choice.allowed ? [choice.outcome] : [],
      ),
    ).toEqual(['left', 'terminated']);
  });

  it('is extended once, at the request of the trainee', () => {
    const id = newcomer();
    scoreOnboarding(office, id, 79.99, '2026-06-01');
    const extend = (version: number | null, months: number, over: object = {}) =>
      extendOnboarding(office, {
        staffId: id,
        version,
        months,
        requestedOn: TODAY,
        reason: '本人申请',
        ...over,
      });
    expect(codeOf(extend(null, 4))).toBe('E_ONBOARDING_MONTHS');
    expect(codeOf(extend(null, 2, { reason: '' }))).toBe('E_ONBOARDING_REASON_MISSING');
    expect(codeOf(extend(null, 2, { requestedOn: '2026-06-16' }))).toBe('E_ONBOARDING_DATE_FUTURE');
    expect(codeOf(extend(null, 2, { requestedOn: '2026-03-14' }))).toBe('E_ONBOARDING_DATE_EARLY');
    const extended = valueOf(extend(null, 2));
    expect(extended).toMatchObject({ dueOn: '2026-08-15', extensionMonths: 2, extensionRequestedOn: TODAY });
    expect(codeOf(extend(null, 1))).toBe('E_RECORD_CHANGED');
    expect(codeOf(extend(extended.version, 1))).toBe('E_ONBOARDING_EXTENDED_BEFORE');
  });

  it.each<[OnboardingOutcome, string, object]>([
    ['confirmed', 'active', {}],
    ['earlyConfirmed', 'active', { hireDate: '2026-05-15', industrySince: '2024-01-01' }],
    ['toGradingExam', 'active', { hireDate: '2026-06-14', industrySince: '2024-01-01' }],
    ['dismissed', 'eliminated', {}],
    ['left', 'left', {}],
    ['terminated', 'left', {}],
  ])('%s makes the person %s, on the timeline', (outcome, status, over) => {
    const id = newcomer('2026-03-15', over);
    if (outcome === 'dismissed') scoreOnboarding(office, id, 79, '2026-06-14');
    if (outcome === 'confirmed' || outcome === 'earlyConfirmed') {
      scoreOnboarding(office, id, 80, TODAY);
      approveConfirmation(office, id, TODAY);
    }
    const onboarding = valueOf(decide(id, outcome));
    expect(onboarding).toMatchObject({ outcome, outcomeOn: TODAY });
    expect(staff.find(office.db, id)?.status).toBe(status);
    const [line] = staffTimeline(office.db, office.t, id);
    expect(line).toMatchObject({ aspect: 'status', happenedOn: TODAY, before: '培训期' });
    expect(line?.reason).toContain('按规定');
    expect(listOnboarding(office.db, { search: '', show: 'open', staffId: null }, TODAY)).toEqual([]);
    expect(listOnboarding(office.db, { search: 'ww', show: 'decided', staffId: null }, TODAY)).toMatchObject([
      { outcome },
    ]);
    expect(codeOf(decide(id, 'confirmed', { version: onboarding.version }))).toBe('E_ONBOARDING_DECIDED');
  });

  it('moves to a post that is another one', () => {
    const here = unitId(office, 'post', '安装维修');
    const there = unitId(office, 'post', '仓管');
    const id = newcomer('2026-03-15', { postId: here });
    scoreOnboarding(office, id, 60, '2026-06-14');
    expect(codeOf(decide(id, 'movedPost'))).toBe('E_ONBOARDING_POST_MISSING');
    expect(codeOf(decide(id, 'movedPost', { postId: here }))).toBe('E_ONBOARDING_POST_MISSING');
    valueOf(decide(id, 'movedPost', { postId: there }));
    expect(staff.find(office.db, id)).toMatchObject({ postId: there, status: 'active' });
    expect(
      staffTimeline(office.db, office.t, id)
        .map((line) => line.aspect)
        .sort(),
    ).toEqual(['entry', 'post', 'status']);
  });

  it('refuses and writes nothing', () => {
    const id = newcomer('2026-03-16');
    expect(codeOf(decide(id, 'confirmed'))).toBe('E_ONBOARDING_TOO_EARLY');
    expect(codeOf(decide(id, 'dismissed', { reason: '', on: '2026-06-16' }))).toBe(
      'E_ONBOARDING_DATE_FUTURE',
    );
    expect(codeOf(decide('nobody', 'confirmed'))).toBe('E_NOT_FOUND');
    const other = Object.assign(Object.create(office) as typeof office, { officeCode: () => 'SH01' });
    expect(
      codeOf(
        decideOnboarding(other, {
          staffId: id,
          version: null,
          outcome: 'confirmed',
          on: TODAY,
          reason: '',
          postId: null,
        }),
      ),
    ).toBe('E_NOT_OWNED');
    expect(listOnboarding(office.db, { search: '', show: 'open', staffId: null }, TODAY)).toMatchObject([
      { id: null },
    ]);
    const atWork = addStaff(office, { staffNo: '00007', name: '李静' }).id;
    expect(codeOf(decide(atWork, 'confirmed'))).toBe('E_ONBOARDING_NOT_TRAINING');
    expect(codeOf(startOnboarding(office, { staffId: atWork, startsOn: TODAY }))).toBe(
      'E_ONBOARDING_NOT_TRAINING',
    );
  });

  it('may begin on another day than the hire date, once', () => {
    const id = newcomer('2026-03-16');
    expect(codeOf(startOnboarding(office, { staffId: id, startsOn: '2026-03-15' }))).toBe(
      'E_STAFF_BEFORE_HIRE',
    );
    expect(valueOf(startOnboarding(office, { staffId: id, startsOn: '2026-04-30' })).dueOn).toBe(
      '2026-07-30',
    );
    expect(codeOf(startOnboarding(office, { staffId: id, startsOn: '2026-05-30' }))).toBe(
      'E_ONBOARDING_OPEN',
    );
  });

  it('knows the rules of a hire date before every standard', () => {
    newcomer('1998-05-01');
    expect(listOnboarding(office.db, { search: '', show: 'open', staffId: null }, TODAY)).toMatchObject([
      { dueOn: '1998-08-01' },
    ]);
  });
});

describe('external training', () => {
  const fields = (staffId: string, over: Partial<ExternalFields> = {}): ExternalFields => ({
    staffId,
    title: '电工证培训',
    provider: '市培训中心',
    kind: 'agreement',
    agreementNo: 'XY-2026-01',
    agreementSignedOn: '2026-06-01',
    startsOn: '2026-06-08',
    endsOn: '2026-06-12',
    note: '',
    ...over,
  });

  it('needs its agreement, does not overlap, and can be taken back', async () => {
    const id = newcomer();
    expect(codeOf(saveExternal(office, { seen: null, fields: fields(id, { agreementNo: '' }) }))).toBe(
      'E_EXTERNAL_AGREEMENT',
    );
    const saved = valueOf(saveExternal(office, { seen: null, fields: fields(id) }));
    expect(saved.chargeCents).toBe(0);
    expect(
      codeOf(
        saveExternal(office, {
          seen: null,
          fields: fields(id, { startsOn: '2026-06-12', endsOn: '2026-06-13' }),
        }),
      ),
    ).toBe('E_EXTERNAL_OVERLAP');
    const changed = valueOf(
      saveExternal(office, { seen: saved, fields: fields(id, { endsOn: '2026-06-10' }) }),
    );
    expect(codeOf(saveExternal(office, { seen: saved, fields: fields(id) }))).toBe('E_RECORD_CHANGED');
    valueOf(removeExternal(office, { id: saved.id, version: changed.version }));
    const removal = lastLine(office);
    const second = valueOf(saveExternal(office, { seen: null, fields: fields(id) }));
    expect(codeOf(await undoChange(office, removal))).toBe('E_EXTERNAL_OVERLAP');
    valueOf(removeExternal(office, { id: second.id, version: second.version }));
    valueOf(await undoChange(office, removal));
    expect(externalTrainings.find(office.db, saved.id)?.endsOn).toBe('2026-06-10');
  });

  it('charges a dealer’s trainee by the day, in cents, and says how', () => {
    const id = newcomer('2026-03-15', { source: 'dealer' });
    const other = addStaff(office, { staffNo: '00007', name: '李静' }).id;
    const continued = { kind: 'dealerContinued', agreementNo: '', agreementSignedOn: null } as const;
    expect(codeOf(saveExternal(office, { seen: null, fields: fields(other, continued) }))).toBe(
      'E_EXTERNAL_NOT_DEALER',
    );
    expect(valueOf(saveExternal(office, { seen: null, fields: fields(id, continued) })).chargeCents).toBe(
      100_000,
    );
    expect(listExternal(office.db, { search: '电工', staffId: null }, 'BJ01')).toMatchObject([
      { staffNo: '00101', mine: true, charge: { days: 5, perDayCents: 20_000, chargeCents: 100_000 } },
    ]);
    expect(listExternal(office.db, { search: '', staffId: other }, 'BJ01')).toEqual([]);
    valueOf(
      saveExternal(office, {
        seen: null,
        fields: fields(id, {
          ...continued,
          title: '叉车证培训',
          startsOn: '2026-06-01',
          endsOn: '2026-06-02',
        }),
      }),
    );
    const titles = (search: string) =>
      listExternal(office.db, { search, staffId: null }, 'BJ01').map(({ training }) => training.title);
    expect(titles('叉车 证')).toEqual(['叉车证培训']);
    expect(titles('00101')).toEqual(['电工证培训', '叉车证培训']);
    expect(
      valueOf(quoteExternal(office, { kind: 'dealerContinued', startsOn: TODAY, endsOn: TODAY })).chargeCents,
    ).toBe(20_000);
    expect(codeOf(quoteExternal(office, { kind: 'agreement', startsOn: TODAY, endsOn: '2026-06-14' }))).toBe(
      'E_EXTERNAL_DATES',
    );
  });

  it('belongs to the person’s office', () => {
    const id = newcomer();
    const other = Object.assign(Object.create(office) as typeof office, { officeCode: () => 'SH01' });
    expect(codeOf(saveExternal(other, { seen: null, fields: fields(id) }))).toBe('E_NOT_OWNED');
  });
});
