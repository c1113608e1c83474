import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { attachments, printedForms } from '../../../electron/features/documents/repository';
import {
  attachScan,
  fileDocuments,
  markSigned,
  voidDocuments,
} from '../../../electron/features/documents/service/life';
import { copyForViewing, saveApart, saveTogether } from '../../../electron/features/documents/service/out';
import { readScan } from '../../../electron/features/documents/service/paper';
import { findDocumentOfScan } from '../../../electron/features/documents/service/scan';
import { printSelection } from '../../../electron/features/documents/service/select';
import { attachmentPath, putAttachment, readAttachment } from '../../../electron/files/attachment-store';
import { codeOf, openOffice, valueOf } from '../../builders/office';
import { canReadPdf, firstPageImage, pdfText } from '../../printing/tools';
import { openWorld } from './world';

const office = openOffice();
const folder = mkdtempSync(join(tmpdir(), 'tidui-forms-'));
const world = openWorld(office);
let ids: readonly string[] = [];

beforeAll(async () => {
  const answer = valueOf(
    await printSelection(office, {
      document: 'trainingFile',
      staffNos: ['00101', '00102'],
      out: join(folder, 'two.pdf'),
    }),
  );
  ids = answer.documents.map((document) => document.id);
});
afterAll(() => {
  office.dispose();
  rmSync(folder, { recursive: true, force: true });
});

const stateOf = (id: string) => printedForms.find(office.db, id)?.state;
const fileNamed = (name: string, bytes: string | Uint8Array): string => {
  const file = join(folder, name);
  writeFileSync(file, bytes);
  return file;
};
const first = () => ids[0] ?? '';
const second = () => ids[1] ?? '';

describe('the command line’s print', () => {
  it('writes one file and answers its documents', async () => {
    const out = join(folder, 'plan.pdf');
    const answer = valueOf(
      await printSelection(office, { document: 'trainingPlan', staffNos: ['00101'], out }),
    );
    expect(answer).toMatchObject({
      file: out,
      documents: [{ number: 'PXJH-BJ01-2026-00001', staffNo: '00101', form: 'trainingPlan' }],
    });
    expect(answer.pages).toBe(answer.documents[0]?.pages);
    const kept = valueOf(await readAttachment(office.paths, answer.documents[0]?.sha256 ?? ''));
    expect(readFileSync(out).equals(Buffer.from(kept))).toBe(true);
    if (canReadPdf) expect(pdfText(kept)).toContain('李䶮㛃');
  });

  it('prints all sessions, or those that are named', async () => {
    const all = valueOf(
      await printSelection(office, { document: 'signInSheet', staffNos: 'all', out: join(folder, 's.pdf') }),
    );
    expect(all.documents).toHaveLength(1);
    const named = await printSelection(office, {
      document: 'trainingRecord',
      staffNos: [],
      sessionNos: ['CC-1'],
      out: join(folder, 'r.pdf'),
    });
    expect(valueOf(named).documents).toMatchObject([{ staffNo: null, number: 'PXJL-BJ01-2026-00001' }]);
  });

  it('finds a document by the number that stands on it', async () => {
    const { planNo = '' } =
      office.db.get<{ planNo: string }>('SELECT plan_no AS planNo FROM plan LIMIT 1') ?? {};
    const byNumber = (document: string, number: string) =>
      printSelection(office, {
        document,
        staffNos: [],
        numbers: [number],
        out: join(folder, `${document}.pdf`),
      });
    expect(valueOf(await byNumber('trainingPlan', planNo)).documents).toMatchObject([{ staffNo: '00101' }]);
    expect(valueOf(await byNumber('trainingRecord', 'CC-1')).documents).toMatchObject([{ staffNo: null }]);
  });

  it.each([
    ['E_FORM_NUMBER_UNKNOWN', { document: 'trainingPlan', staffNos: [], numbers: ['JH1999-0001'] }],
    ['E_FORM_NUMBER_UNKNOWN', { document: 'dealerNotice', staffNos: [], numbers: ['JH1999-0001'] }],
    ['E_FORM_NUMBER_UNKNOWN', { document: 'publicNotice', staffNos: [], numbers: ['1'] }],
    ['E_FORM_NUMBER_UNKNOWN', { document: 'disciplineNotice', staffNos: [], numbers: ['1'] }],
    ['E_FORM_NOT_BY_NUMBER', { document: 'trainingFile', staffNos: [], numbers: ['1'] }],
    ['E_FORM_STAFF_UNKNOWN', { document: 'trainingPlan', staffNos: ['101'] }],
    ['E_FORM_NO_PLAN', { document: 'trainingPlan', staffNos: ['00102'] }],
    ['E_FORM_NO_SESSION', { document: 'signInSheet', staffNos: ['00009'] }],
    ['E_FORM_SESSION_UNKNOWN', { document: 'signInSheet', staffNos: [], sessionNos: ['X'] }],
    ['E_FORM_NOT_ABOUT_SESSIONS', { document: 'trainingPlan', staffNos: [], sessionNos: ['CC-1'] }],
    ['E_FORM_NONE_FOR_STAFF', { document: 'gradingSheet', staffNos: ['00102'] }],
    ['E_FORM_NO_SUBJECT', { document: 'trainingPlan', staffNos: [] }],
  ] as const)('refuses with %s', async (code, selection) => {
    expect(codeOf(await printSelection(office, { ...selection, out: join(folder, 'x.pdf') }))).toBe(code);
  });

  it('writes PDF files only, into folders that exist, and else registers nothing', async () => {
    const before = printedForms.list(office.db).length;
    const printTo = (...out: readonly string[]) =>
      printSelection(office, { document: 'trainingFile', staffNos: ['00101'], out: join(folder, ...out) });
    for (const name of ['x.docx', 'x', 'pdf'])
      expect(await printTo(name)).toMatchObject({ error: { code: 'E_FORM_FILE_TYPE', params: { name } } });
    expect(codeOf(await printTo('no', 'such', 'x.pdf'))).toBe('E_FILE_UNWRITABLE');
    expect(codeOf(await saveTogether(office, ids, join(folder, 'x.doc')))).toBe('E_FORM_FILE_TYPE');
    for (const name of ['x.docx', 'x', 'pdf', 'no', 'x.doc'])
      expect(existsSync(join(folder, name))).toBe(false);
    expect(printedForms.list(office.db)).toHaveLength(before);
    expect((await printTo('X.PDF')).ok).toBe(true);
  });

  it('leaves no half file where it cannot write', async () => {
    const out = join(fileNamed('not-a-folder', 'x'), 'deep', 'x.pdf');
    expect(codeOf(await printSelection(office, { document: 'trainingFile', staffNos: ['00101'], out }))).toBe(
      'E_FILE_UNWRITABLE',
    );
  });
});

describe('signing', () => {
  it('refuses a day before the print or in the future, and then marks none', () => {
    expect(codeOf(markSigned(office, { ids: [...ids], signedOn: '2026-06-14' }))).toBe('E_FORM_SIGNED_DAY');
    expect(codeOf(markSigned(office, { ids: [...ids], signedOn: '2026-06-16' }))).toBe('E_FORM_SIGNED_DAY');
    expect(stateOf(first())).toBe('printed');
  });

  it('does not let a scan or the file come first', async () => {
    expect(codeOf(await attachScan(office, first(), fileNamed('a.pdf', '%PDF-1.4 x')))).toBe(
      'E_FORM_WRONG_STATE',
    );
    expect(codeOf(fileDocuments(office, [first()]))).toBe('E_FORM_WRONG_STATE');
  });

  it('marks all or none', () => {
    expect(valueOf(markSigned(office, { ids: [first()], signedOn: '2026-06-15' }))).toBe(1);
    expect(codeOf(markSigned(office, { ids: [...ids], signedOn: '2026-06-15' }))).toBe('E_FORM_WRONG_STATE');
    expect(stateOf(second())).toBe('printed');
  });
});

describe('a scan', () => {
  it.each([
    ['E_SCAN_TYPE', 'virus.pdf', 'MZ this is a program'],
    ['E_SCAN_SIZE', 'empty.pdf', ''],
    ['E_SCAN_SIZE', 'huge.png', new Uint8Array(20_000_001)],
  ] as const)('is refused with %s: %s', async (code, name, bytes) => {
    expect(codeOf(await attachScan(office, first(), fileNamed(name, bytes)))).toBe(code);
    expect(codeOf(await attachScan(office, first(), join(folder, 'none.pdf')))).toBe('E_FILE_UNREADABLE');
  });

  it.skipIf(!canReadPdf)('finds its document by the code on it, and is not taken for another', async () => {
    const paper = valueOf(
      await readAttachment(office.paths, printedForms.find(office.db, first())?.pdfSha256 ?? ''),
    );
    const image = firstPageImage(paper, join(folder, 'scan'), 150);
    expect(valueOf(await findDocumentOfScan(office, image, null))).toBe(first());
    expect(valueOf(await findDocumentOfScan(office, image, first()))).toBe(first());
    expect(codeOf(await findDocumentOfScan(office, image, second()))).toBe('E_SCAN_OTHER_FORM');
  });

  it('without a readable code goes where it is told, and nowhere else', async () => {
    const file = fileNamed(
      'broken.png',
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3]),
    );
    expect(valueOf(await findDocumentOfScan(office, file, first()))).toBe(first());
    expect(codeOf(await findDocumentOfScan(office, file, null))).toBe('E_SCAN_NO_CODE');
  });

  it('is kept, can be replaced until the document is filed, and then not any more', async () => {
    valueOf(await attachScan(office, first(), fileNamed('one.pdf', '%PDF-1.4 one')));
    valueOf(await attachScan(office, first(), fileNamed('two.pdf', '%PDF-1.4 two')));
    expect(new TextDecoder().decode(valueOf(await readScan(office, first())).bytes)).toBe('%PDF-1.4 two');
    expect(attachments.list(office.db, "r.subject_id = ? AND r.purpose = 'scan'", [first()])).toHaveLength(1);
    valueOf(fileDocuments(office, [first()]));
    expect(stateOf(first())).toBe('filed');
    expect(codeOf(await attachScan(office, first(), fileNamed('three.pdf', '%PDF-1.4 three')))).toBe(
      'E_FORM_WRONG_STATE',
    );
  });
});

describe('voiding', () => {
  it('needs a reason, and is for ever', () => {
    expect(codeOf(voidDocuments(office, { ids: [second()], reason: '  ' }))).toBe('E_FORM_REASON_MISSING');
    valueOf(voidDocuments(office, { ids: [second()], reason: '打错人了' }));
    expect(printedForms.find(office.db, second())).toMatchObject({ state: 'void', note: '打错人了' });
    expect(codeOf(markSigned(office, { ids: [second()], signedOn: '2026-06-15' }))).toBe(
      'E_FORM_WRONG_STATE',
    );
  });
});

describe('files', () => {
  it('are saved together or apart, and copied out for viewing', async () => {
    const together = valueOf(await saveTogether(office, ids, join(folder, 'all.pdf')));
    if (canReadPdf)
      expect(pdfText(readFileSync(together)).match(/员工培训档案/g)?.length).toBeGreaterThanOrEqual(2);
    mkdirSync(join(folder, 'apart'));
    valueOf(await saveApart(office, ids, join(folder, 'apart')));
    const number = printedForms.find(office.db, first())?.number;
    expect(readFileSync(join(folder, 'apart', `${number}.pdf`)).length).toBeGreaterThan(1000);
    expect(readFileSync(valueOf(await copyForViewing(office, first(), 'paper'))).length).toBeGreaterThan(
      1000,
    );
    expect(codeOf(await copyForViewing(office, second(), 'scan'))).toBe('E_NOT_FOUND');
  });

  it('of the store say when they are missing or damaged', async () => {
    const { sha256 } = await putAttachment(office.paths, new TextEncoder().encode('content'));
    writeFileSync(attachmentPath(office.paths, sha256), 'damaged');
    expect(codeOf(await readAttachment(office.paths, sha256))).toBe('E_ATTACHMENT_DAMAGED');
    expect((await putAttachment(office.paths, new TextEncoder().encode('content'))).sha256).toBe(sha256);
    expect((await readAttachment(office.paths, sha256)).ok).toBe(true);
    rmSync(attachmentPath(office.paths, sha256));
    expect(codeOf(await readAttachment(office.paths, sha256))).toBe('E_ATTACHMENT_MISSING');
    expect(() => attachmentPath(office.paths, '../../etc/passwd')).toThrow();
    expect(world.plan.id).toBeDefined();
  });
});
