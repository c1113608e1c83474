import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkDatabase } from '../../../electron/database/check';
import { kindStores } from '../../../electron/database/kind-stores';
import { transact } from '../../../electron/database/transact';
import {
  findPrintLayout,
  keepPrintLayout,
  type PrintedFormRecord,
  printedForms,
} from '../../../electron/features/documents/repository';
import { combinePaper, readPaper, sheetAgain } from '../../../electron/features/documents/service/paper';
import { printDocuments } from '../../../electron/features/documents/service/print';
import { findDocumentOfScan } from '../../../electron/features/documents/service/scan';
import { snapshotHash } from '../../../electron/features/documents/service/snapshot';
import { viewDocument } from '../../../electron/features/documents/views/register';
import { type FontSet, loadFonts } from '../../../electron/printing/font-metrics';
import { fontFiles } from '../../../electron/printing/fonts';
import { printLayoutOf } from '../../../electron/printing/layout/print-layout';
import { printedFormRecord } from '../../../shared/features/documents/travel';
import { features } from '../../../shared/features/index';
import type { DocumentName } from '../../../shared/features/sums';
import { documentNames } from '../../../shared/features/sums';
import type { FeatureDeclaration } from '../../../shared/kernel/define-feature';
import { zSnapshot } from '../../../shared/kernel/paper';
import { oldPageCode, parsePageCode } from '../../../shared/kernel/paper-codes';
import { LAYOUT_VERSION, type PrintLayout } from '../../../shared/kernel/print-layout';
import { ok } from '../../../shared/kernel/result';
import { openOffice, valueOf } from '../../builders/office';
import { layOut } from '../../printing/documents';
import { canReadQr, firstPageImage, readQrs } from '../../printing/tools';
import { openWorld, teach } from './world';

const NAMES = documentNames as readonly DocumentName[];
const office = openOffice();
const world = openWorld(office);
const folder = mkdtempSync(join(tmpdir(), 'tidui-print-layout-'));
const printed = new Map<DocumentName, PrintedFormRecord>();
let fonts: FontSet;

const declared: readonly FeatureDeclaration[] = features;
const subjectKindOf = (name: string): string | undefined =>
  declared.flatMap(({ documents }) => documents?.[name]?.subject ?? [])[0];

const recordOf = (form: DocumentName): PrintedFormRecord => {
  const record = printed.get(form);
  if (record === undefined) throw new Error(`${form} was not printed`);
  return record;
};
const freshness = async (id: string) =>
  valueOf(await viewDocument(office.db, id, office.clock.today())).freshness;

/** A document as the app registered it before layouts had versions and pages were named. */
const printOfOld = (form: DocumentName, number: string): PrintedFormRecord => {
  const { layout: _layout, ...snapshot } = zSnapshot.parse(recordOf(form).snapshot);
  const fields = printedFormRecord.schema.parse(recordOf(form));
  const record = { ...fields, number, snapshot, snapshotHash: snapshotHash(snapshot), replacesId: null };
  return valueOf(transact(office, 'test.printOld', (tx) => ok(printedForms.insert(tx, record))));
};

beforeAll(async () => {
  fonts = await loadFonts(fontFiles());
  for (const form of NAMES) {
    const [document] = valueOf(
      await printDocuments(office, { document: form, subjectIds: [world.subjects[form]] }),
    );
    const record = printedForms.find(office.db, document?.id ?? '');
    if (record !== undefined) printed.set(form, record);
  }
});
afterAll(() => {
  office.dispose();
  rmSync(folder, { recursive: true, force: true });
});

describe('the layout of a print', () => {
  it.each(NAMES)('%s is kept, and is what its snapshot is laid out as again', (form) => {
    const record = recordOf(form);
    const kept = findPrintLayout(office.db, record.id);
    const sheet = sheetAgain(record);
    expect(sheet.layout).toBe(LAYOUT_VERSION);
    const again = layOut(sheet, fonts.measure);
    expect(kept).toEqual(printLayoutOf(again));
    expect(kept?.pages).toHaveLength(record.pages);
    expect(kept?.pages.flatMap((page) => page.boxes).length).toBeGreaterThan(1);
    expect(subjectKindOf(form)).toBe(record.subjectKind);
  });

  it('names people by their numbers and items by their positions', () => {
    const rowsOf = (form: DocumentName) =>
      findPrintLayout(office.db, recordOf(form).id)
        ?.pages.flatMap((page) => page.boxes)
        .flatMap(({ role, row }) => (row === null ? [] : [`${role} ${row}`]));
    expect(rowsOf('signInSheet')?.slice(0, 3)).toEqual(['trainee 00101', 'trainee 00102', 'trainee blank-3']);
    expect(rowsOf('trainingPlan')?.slice(0, 3)).toEqual(['trainer 1', 'trainee 1', 'trainer 2']);
    expect(rowsOf('scoreSheet')).toEqual([expect.stringMatching(/^panel ./)]);
  });

  it('is never changed, never removed, and belongs to a document', () => {
    const { id } = recordOf('trainingPlan');
    const write = (sql: string, values: readonly (string | number)[]) => () =>
      office.db.raw.prepare(sql).run(...values);
    expect(write("UPDATE print_layout SET pages = '[]' WHERE printed_form_id = ?", [id])).toThrow(
      'append-only',
    );
    expect(write('DELETE FROM print_layout WHERE printed_form_id = ?', [id])).toThrow('append-only');
    const add = 'INSERT INTO print_layout (printed_form_id, layout, pages) VALUES (?, ?, ?)';
    expect(write(add, [id, 2, '[]'])).toThrow('UNIQUE');
    expect(write(add, ['nobody', 2, '[]'])).toThrow('FOREIGN KEY');
    expect(write(add, ['nobody', 1, '[]'])).toThrow('CHECK');
    expect(write(add, ['nobody', 2, '['])).toThrow('CHECK');
  });

  it('is not read when it says what no layout says', () => {
    const old = printOfOld('trainingFile', 'PXDA-BJ01-2026-90001');
    const wrong = { layout: 2, pages: [{ width: -1 }] } as unknown as PrintLayout;
    const keep = transact(office, 'test.keep', (tx) => {
      keepPrintLayout(tx, old.id, wrong);
      expect(() => findPrintLayout(tx, old.id)).toThrow();
      return { ok: false, error: { code: 'E_NOT_FOUND' } } as const;
    });
    expect(keep.ok).toBe(false);
    expect(findPrintLayout(office.db, old.id)).toBeUndefined();
  });

  it('stays in the office', () => {
    expect(kindStores.map((store) => store.table)).not.toContain('print_layout');
  });

  it('leaves the data file sound', () => {
    expect(checkDatabase(office.db)).toMatchObject({
      integrity: true,
      foreignKeys: true,
      records: true,
      problems: [],
    });
  });
});

describe('the version of the layout', () => {
  it('is in the hash', () => {
    const snapshot = zSnapshot.parse(recordOf('trainingPlan').snapshot);
    const { layout: _layout, ...without } = snapshot;
    expect(snapshotHash(snapshot)).toBe(recordOf('trainingPlan').snapshotHash);
    expect(snapshotHash({ ...snapshot, layout: LAYOUT_VERSION + 1 })).not.toBe(snapshotHash(snapshot));
    expect(snapshotHash(without)).not.toBe(snapshotHash(snapshot));
  });

  it('makes no older print a changed one', async () => {
    const old = printOfOld('trainingPlan', 'PXJH-BJ01-2026-90001');
    expect(snapshotHash(zSnapshot.parse(old.snapshot))).toBe(old.snapshotHash);
    expect(await freshness(old.id)).toBe('same');
    expect(await freshness(recordOf('trainingPlan').id)).toBe('same');
    teach(office, world.plan.id, '讲了主回路');
    expect(await freshness(old.id)).toBe('changed');
    expect(await freshness(recordOf('trainingPlan').id)).toBe('changed');
    teach(office, world.plan.id, '');
  });
});

describe.skipIf(!canReadQr)('a code on paper', () => {
  it('of today finds its document', async () => {
    const record = recordOf('signInSheet');
    const paper = valueOf(await readPaper(office, record.id));
    const image = firstPageImage(paper.bytes, join(folder, 'today'), 150);
    expect(valueOf(await findDocumentOfScan(office, image, null))).toBe(record.id);
    const [code = ''] = readQrs(image);
    expect(parsePageCode(code)).toMatchObject({ number: record.number, page: 1, pages: record.pages });
    expect(record.snapshotHash.startsWith(parsePageCode(code)?.hashStart ?? '-')).toBe(true);
  });

  it('of before pages were named finds its document too, and is what an old document is set anew with', async () => {
    const old = [
      printOfOld('trainingPlan', 'PXJH-BJ01-2026-90002'),
      printOfOld('trainingFile', 'PXDA-BJ01-2026-90002'),
    ];
    const together = valueOf(
      await combinePaper(
        office,
        old.map(({ id }) => id),
      ),
    );
    const file = join(folder, 'old.pdf');
    writeFileSync(file, together);
    const image = firstPageImage(together, join(folder, 'old'), 150);
    const [first] = old;
    expect(readQrs(image)).toEqual([oldPageCode('BJ01', first?.number ?? '', first?.snapshotHash ?? '')]);
    expect(valueOf(await findDocumentOfScan(office, image, null))).toBe(first?.id);
  });
});
