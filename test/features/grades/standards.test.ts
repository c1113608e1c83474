import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { saveGrading } from '../../../electron/features/grades/service/gradings';
import { viewGrading } from '../../../electron/features/grades/views/gradings';
import { backends } from '../../../electron/features/index';
import { standards } from '../../../electron/features/standards/repository';
import { completeBuiltinStandards } from '../../../electron/features/standards/service/builtin';
import {
  previewStandard,
  publishNext,
  readStandard,
} from '../../../electron/features/standards/service/edit';
import type { GradesStandard, SaveGrading } from '../../../shared/features/grades/types';
import { GRADES, GRADES_REF } from '../../builders/grades';
import { COVER, confirmedGrading, gradingDraft } from '../../builders/grading-draft';
import { codeOf, fixedClock, openOffice, valueOf } from '../../builders/office';
import { addStaff } from '../../builders/staff';

const clock = fixedClock('2026-06-15');
let office = openOffice(undefined, clock);
beforeEach(() => {
  clock.set('2026-06-15');
  office = openOffice(undefined, clock);
});
afterEach(() => office.dispose());

const confirmed = (staffId: string, given: Partial<SaveGrading> = {}) =>
  confirmedGrading(office, staffId, given);

it('a version from before the pass marks is shown with them', () => {
  const { passMarks: _marks, ...schemeA } = GRADES.schemeA;
  const body = JSON.stringify({ ...GRADES, schemeA });
  office.db.run("UPDATE standard SET body = ? WHERE doc = 'grades'", [body]);
  expect(valueOf(readStandard(office, 'grades')).body).toEqual(GRADES);
});

describe('a new version of the standard', () => {
  const raised = (): GradesStandard => {
    const bands = GRADES.schemeA.bands.map((band) =>
      band.family === 'engineer' ? { ...band, from: band.from + 2 } : band,
    );
    return { ...GRADES, schemeA: { ...GRADES.schemeA, bands } };
  };

  it('shows whose grade would change, and changes no grading that was made', async () => {
    const [low, high] = [addStaff(office), addStaff(office, { staffNo: '00002', name: '李娜' })];
    const before = confirmed(low.id, {
      inputs: {
        kind: 'exam',
        theory: 90,
        practical: 91,
        education: 'college',
        tradeYears: 4,
        series: ['A', 'B', 'C'],
        certificates: [],
        cover: COVER,
      },
    });
    confirmed(high.id);
    const preview = valueOf(await previewStandard(office, { doc: 'grades', body: raised() }));
    expect(preview).toMatchObject({
      faults: [],
      affected: {
        judged: 2,
        unknown: 0,
        changes: [{ staffNo: '00001', before: '初级工程师', after: '高级技工' }],
      },
    });
    const { newest } = valueOf(readStandard(office, 'grades'));
    const publish = {
      doc: 'grades',
      body: raised(),
      effectiveFrom: '2026-07-01',
      seenVersionNo: newest.versionNo,
    } as const;
    expect(valueOf(publishNext(office, publish))).toMatchObject({
      versionNo: GRADES_REF.versionNo + 1,
      effectiveFrom: '2026-07-01',
    });
    clock.set('2026-07-02');
    expect(viewGrading(office.db, before.id, 'BJ01')).toMatchObject({
      row: { grade: '初级工程师', standardVersionNo: GRADES_REF.versionNo },
    });
    const again = valueOf(
      saveGrading(
        office,
        gradingDraft(low.id, { gradedOn: '2026-07-01', inputs: before.inputs as SaveGrading['inputs'] }),
      ),
    );
    expect([again.grade, again.derivation.standard.versionNo]).toEqual([
      '高级技工',
      GRADES_REF.versionNo + 1,
    ]);
    const past = valueOf(
      saveGrading(
        office,
        gradingDraft(low.id, { gradedOn: '2026-06-30', inputs: before.inputs as SaveGrading['inputs'] }),
      ),
    );
    expect([past.grade, past.derivation.standard.versionNo]).toEqual(['初级工程师', GRADES_REF.versionNo]);
  });

  it.each<[string, unknown, string, string]>([
    ['today', GRADES, '2026-06-15', 'E_STANDARD_EFFECTIVE_PAST'],
    [
      'weights of 110',
      {
        ...GRADES,
        schemeC: {
          ...GRADES.schemeC,
          dimensions: GRADES.schemeC.dimensions.map((row, i) => (i === 0 ? { ...row, weight: 40 } : row)),
        },
      },
      '2026-07-01',
      'E_STANDARD_INVALID',
    ],
    [
      'bands out of order',
      { ...GRADES, schemeA: { ...GRADES.schemeA, bands: GRADES.schemeA.bands.toReversed() } },
      '2026-07-01',
      'E_STANDARD_INVALID',
    ],
    ['nonsense', { anything: 1 }, '2026-07-01', 'E_STANDARD_INVALID'],
  ])('is refused: %s', (_name, body, effectiveFrom, code) => {
    expect(
      codeOf(
        publishNext(office, { doc: 'grades', body, effectiveFrom, seenVersionNo: GRADES_REF.versionNo }),
      ),
    ).toBe(code);
  });

  it('is refused when another came meanwhile', () => {
    valueOf(
      publishNext(office, {
        doc: 'grades',
        body: GRADES,
        effectiveFrom: '2026-07-01',
        seenVersionNo: GRADES_REF.versionNo,
      }),
    );
    expect(
      codeOf(
        publishNext(office, {
          doc: 'grades',
          body: GRADES,
          effectiveFrom: '2026-08-01',
          seenVersionNo: GRADES_REF.versionNo,
        }),
      ),
    ).toBe('E_RECORD_CHANGED');
  });
});

describe('an office that an older app set up', () => {
  it('gets the standards that were shipped since, once', () => {
    office.db.raw.exec("DELETE FROM standard WHERE doc IN ('grades', 'points')");
    completeBuiltinStandards(office, backends);
    const docs = () => standards.list(office.db, "r.doc IN ('grades', 'points')").map((row) => row.id);
    expect(docs()).toEqual(['builtin-grades-1', 'builtin-grades-2', 'builtin-points-1', 'builtin-points-2']);
    completeBuiltinStandards(office, backends);
    expect(docs()).toHaveLength(4);
  });
});
