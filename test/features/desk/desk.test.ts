import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { transact } from '../../../electron/database/transact';
import { listReminders, readDueLines, readWorkbench } from '../../../electron/features/desk/service';
import { staff, staffCertificates } from '../../../electron/features/organization/repository';
import { countKinds, daysLate, groupReminders, lineUp } from '../../../shared/features/desk/rules';
import type { Reminder } from '../../../shared/features/desk/types';
import type { Target } from '../../../shared/features/sums';
import { addDays } from '../../../shared/kernel/dates';
import { ok } from '../../../shared/kernel/result';
import { BRANCH, fixedClock, HEAD, openOffice, valueOf } from '../../builders/office';
import { staffFields } from '../../builders/staff';

const DAY = '2026-06-15';
const KINDS = new Map<string, Target>([
  ['planDisputed', '/plans/$id'],
  ['retakeDue', '/skill-exams/$id'],
  ['notPaired', '/exchange'],
]);
let office = openOffice();
beforeEach(() => {
  office = openOffice();
});
afterEach(() => office.dispose());

const givePersonWithCertificate = (expiresOn: string): void => {
  valueOf(
    transact(office, 'test.person', (tx) => {
      const [known] = staff.list(tx);
      const person =
        known ??
        staff.insert(tx, {
          ...staffFields({ staffNo: '001', name: '王芳', hireDate: '2020-01-01' }),
          pinyin: 'wang fang',
          initials: 'wf',
        });
      staffCertificates.insert(tx, {
        staffId: person.id,
        name: '电工证',
        number: '',
        issuedOn: null,
        expiresOn,
      });
      return ok(true);
    }),
  );
};

const kindsOn = async (day: string): Promise<readonly string[]> =>
  (await listReminders(office, day)).map((group) => group.kind);

const stepsOf = async (of: typeof office): Promise<readonly string[]> =>
  valueOf(await readWorkbench(of)).firstSteps.flatMap(({ key, done }) => (done ? [] : [key]));

describe('a day late', () => {
  it.each([
    ['the day before', addDays(DAY, 1), 0],
    ['the day itself', DAY, 0],
    ['the day after', addDays(DAY, -1), 1],
    ['a leap year later', '2024-02-28', 838],
  ])('%s', (_name, dueOn, late) => expect(daysLate(dueOn, DAY)).toBe(late));
});

describe('reminders', () => {
  it('of a certificate begin the standard’s 30 days before it expires, and count the days after', async () => {
    givePersonWithCertificate('2026-08-01');
    expect(await kindsOn('2026-07-01')).not.toContain('certificateExpiring');
    expect(await kindsOn('2026-07-02')).toContain('certificateExpiring');
    const group = (await listReminders(office, '2026-08-04')).find(
      (one) => one.kind === 'certificateExpiring',
    );
    expect(group?.items[0]).toMatchObject({ daysLate: 3, detail: '电工证' });
  });

  it('tell a branch that it is not paired, and never tell head office', async () => {
    expect(await kindsOn(DAY)).toContain('notPaired');
    const head = openOffice(HEAD, fixedClock(DAY));
    expect(await listReminders(head, DAY)).toEqual([]);
    expect(await stepsOf(head)).toEqual(['pairing', 'backup']);
    head.dispose();
  });

  it('count from the day on the wall, not from that of the world’s clock', async () => {
    const dueOf = async (of: typeof office): Promise<string | undefined> =>
      (await listReminders(of, '2026-06-16')).find(({ kind }) => kind === 'notPaired')?.items[0]?.dueOn;
    const noon = openOffice(BRANCH, fixedClock('2026-06-16'));
    const night = openOffice(BRANCH, {
      ...fixedClock('2026-06-16'),
      now: () => '2026-06-15T20:00:00.000Z',
    });
    expect(await dueOf(noon)).toBeDefined();
    expect(await dueOf(night)).toBe(await dueOf(noon));
    noon.dispose();
    night.dispose();
  });

  it('lead a new branch along the main job', async () => {
    expect(await stepsOf(office)).toEqual([
      'roster',
      'units',
      'courses',
      'test',
      'plan',
      'session',
      'signed',
      'entered',
      'closed',
      'pairing',
      'backup',
      'report',
    ]);
  });

  it('of one person stand on one line, the most pressing first, and are asked for kind by kind', async () => {
    givePersonWithCertificate('2026-06-10');
    givePersonWithCertificate('2026-06-20');
    const all = valueOf(await readDueLines(office, { kind: null, limit: null }));
    const [first] = all.lines;
    expect(first).toMatchObject({
      subject: '王芳 001',
      links: [{ kind: 'certificateExpiring', count: 2, daysLate: 5, dueOn: '2026-06-10' }],
    });
    expect(all.kinds).toContainEqual({ kind: 'certificateExpiring', total: 2, late: true });
    const cut = valueOf(await readDueLines(office, { kind: null, limit: 1 }));
    expect(cut).toEqual({ ...all, lines: [first] });
    const unpaired = valueOf(await readDueLines(office, { kind: 'notPaired', limit: null }));
    expect(unpaired.lines.flatMap(({ links }) => links.map(({ kind }) => kind))).toEqual(['notPaired']);
    expect(unpaired.kinds).toEqual(all.kinds);
    // The last of a kind was dealt with: its button is gone, and the others are there without it.
    expect(valueOf(await readDueLines(office, { kind: 'planDisputed', limit: null }))).toEqual(all);
  });

  it('lose none when they are grouped, and show the latest first', () => {
    const reminder = fc.record({
      kind: fc.constantFrom(...KINDS.keys()),
      subject: fc.string(),
      detail: fc.string(),
      dueOn: fc.integer({ min: 0, max: 900 }).map((days) => addDays('2025-01-01', days)),
      daysLate: fc.nat(400),
      subjectId: fc.string(),
    });
    fc.assert(
      fc.property(fc.array(reminder), (reminders: Reminder[]) => {
        const groups = groupReminders(reminders, KINDS);
        expect(groups.reduce((sum, group) => sum + group.total, 0)).toBe(reminders.length);
        for (const { items, total } of groups) {
          expect(items.length).toBe(total);
          expect(items.map((item) => item.daysLate)).toEqual(
            items.map((item) => item.daysLate).toSorted((a, b) => b - a),
          );
        }
        const lines = lineUp(groups);
        const links = lines.flatMap((line) => line.links);
        expect(links.reduce((sum, { count }) => sum + count, 0)).toBe(reminders.length);
        expect(new Set(lines.map(({ subject }) => subject))).toEqual(
          new Set(reminders.map(({ subject }) => subject)),
        );
        expect(lines.length).toBe(new Set(reminders.map(({ subject }) => subject)).size);
        for (const shown of [lines.map((line) => line.links[0]), ...lines.map((line) => line.links)]) {
          const late = shown.map((link) => link?.daysLate ?? 0);
          expect(late).toEqual(late.toSorted((a, b) => b - a));
        }
        expect(countKinds(groups).map(({ total }) => total)).toEqual(groups.map(({ total }) => total));
      }),
    );
  });
});
