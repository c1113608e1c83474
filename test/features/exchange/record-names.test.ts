import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type KindStore, kindStores, referencesOf, storeOf } from '../../../electron/database/kind-stores';
import { type AnyRecord, foreignKeys } from '../../../electron/database/record-merge';
import { createRecordNames, type RecordNames } from '../../../electron/database/record-names';
import { recordStore } from '../../../electron/database/record-store';
import { exams } from '../../../electron/features/entry-tests/repository';
import { staff } from '../../../electron/features/organization/repository';
import { plans } from '../../../electron/features/plans/repository';
import { standards } from '../../../electron/features/standards/repository';
import { examPanelMemberRecord } from '../../../shared/features/skill-exams/travel';
import { valueOf } from '../../builders/office';
import { firstOf, openFullOffice, TODAY } from './full-office';
import { openPair, person, write } from './offices';

/** An id of an office's own, or of what the app ships. */
const RAW = /[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-|builtin-/;

const office = openFullOffice();
let names: RecordNames;
beforeAll(() => {
  names = createRecordNames(office.db, office.t, TODAY);
});
afterAll(() => office.dispose());

type Row = Parameters<KindStore['fromRow']>[0];

const recordsOf = (store: KindStore): AnyRecord[] =>
  office.db.all<Row>(`SELECT ${store.select('r')} FROM ${store.table} r ORDER BY r.id`).map(store.fromRow);

const shown = (store: KindStore, record: AnyRecord, field: string): string =>
  names.textOf(store, record, field);

describe.each(kindStores.map((store) => [store.kind, store] as const))(
  'a record of kind %s',
  (_kind, store) => {
    it('is called by fields that it has, and by records that come before it', () => {
      const { label } = store.definition;
      expect(label.length).toBeGreaterThan(0);
      for (const field of label) {
        expect(store.fields).toContain(field);
        const target = referencesOf(office.db, store).get(field);
        if (target !== undefined) expect(kindStores.indexOf(target)).toBeLessThan(kindStores.indexOf(store));
      }
    });

    it('has a readable name, never an id', () => {
      const records = recordsOf(store);
      expect(records.length).toBeGreaterThan(0);
      for (const record of records) {
        const label = names.labelOf(store, record);
        expect(label.trim()).not.toBe('');
        expect(label).not.toMatch(RAW);
      }
    });

    it('shows what each reference leads to by name', () => {
      const references = referencesOf(office.db, store);
      expect([...references.keys()]).toHaveLength(foreignKeys(office.db, store.table).length);
      const { subject, cause } = store.definition;
      const pointers = [subject?.id, cause?.id].filter((field) => field !== undefined);
      for (const field of [...references.keys(), ...pointers]) {
        const named = recordsOf(store).filter(
          (record) => (record as Record<string, unknown>)[field] !== null,
        );
        expect(named.length, field).toBeGreaterThan(0);
        for (const record of named) {
          const text = shown(store, record, field);
          expect(text, field).not.toMatch(RAW);
          expect(text, field).not.toBe(office.t('common.record.notHere'));
          if (references.has(field)) expect(text.trim(), field).not.toBe('');
        }
      }
    });
  },
);

describe('names', () => {
  const labelOfFirst = (kind: string): string => {
    const store = storeOf(kind);
    const record = store === undefined ? undefined : recordsOf(store)[0];
    return store === undefined || record === undefined ? '' : names.labelOf(store, record);
  };

  it.each([
    ['examScore', /^\p{Script=Han}+ · .*考试|^\p{Script=Han}+ · .*摸底/u],
    ['examPanelScore', /^(技术|工艺工程|品管|生产|售后) · \p{Script=Han}+$/u],
    ['examPanelMember', /^售后 · \p{Script=Han}+ · .+考试$/u],
    ['planItem', /^.+ · \p{Script=Han}+$/u],
    ['appraisalScore', /^\p{Script=Han}+ · \p{Script=Han}+/u],
    ['pointsEntry', /^\p{Script=Han}+ · \d{4}-\d{2} · \p{Script=Han}+$/u],
    ['standard', /^\p{Script=Han}+ · 1$/u],
  ])('tell who and what: %s', (kind, pattern) => expect(labelOfFirst(kind)).toMatch(pattern));

  it('say so when a record is not here', () => {
    const store = storeOf('staff');
    const one = firstOf(office, staff.definition);
    if (store === undefined) throw new Error('staff do not travel');
    expect(names.textOf(store, { ...one, siteId: 'nowhere' } as AnyRecord, 'siteId')).toBe(
      '（这里没有的记录）',
    );
  });
});

describe('a preview', () => {
  it('names records that the same file brings, whichever kind comes first', async () => {
    const pair = await openPair({ count: 2 });
    try {
      await pair.take(await pair.report());
      write(pair.branch, (tx) => {
        const mentor = staff.insert(tx, person('7001', '新师傅', { status: 'active' }));
        const pupil = staff.list(tx, "r.name = '学员0'")[0];
        const exam = exams.list(tx)[0];
        const plan = plans.list(tx, 'r.staff_id = ?', [pupil?.id ?? ''])[0];
        valueOf(staff.update(tx, pupil?.id ?? '', undefined, { mentorId: mentor.id }));
        valueOf(exams.update(tx, exam?.id ?? '', undefined, { trainerId: mentor.id }));
        const version = standards.insert(tx, {
          doc: 'training',
          versionNo: 2,
          effectiveFrom: '2027-01-01',
          body: standards.find(tx, plan?.standardId ?? '')?.body ?? {},
        });
        valueOf(plans.update(tx, plan?.id ?? '', undefined, { standardId: version.id, examScoreId: null }));
        recordStore(examPanelMemberRecord).insert(tx, {
          examId: exam?.id ?? '',
          department: 'service',
          memberId: mentor.id,
          memberName: '新师傅',
          relatives: [],
        });
      });
      const { changes, ok } = valueOf(await pair.receive(await pair.report(), { dryRun: true }));
      expect(ok).toBe(true);
      const fieldOf = (kind: string, field: string) =>
        changes.find((change) => change.kind === kind)?.fields.find((each) => each.field === field);
      expect(fieldOf('staff', 'mentorId')).toMatchObject({ before: '孟师傅', after: '新师傅' });
      expect(fieldOf('exam', 'trainerId')).toMatchObject({ before: '孟师傅', after: '新师傅' });
      expect(fieldOf('plan', 'examScoreId')).toMatchObject({ before: '学员0 · 入职摸底', after: '' });
      expect(fieldOf('plan', 'standardId')?.after).toMatch(/^\p{Script=Han}+ · 2$/u);
      expect(JSON.stringify(changes.flatMap(({ fields }) => fields))).not.toMatch(RAW);
    } finally {
      pair.dispose();
    }
  });
});
