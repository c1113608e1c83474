import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AppContext } from '../../../electron/app-context';
import { printedForms } from '../../../electron/features/documents/repository';
import { previewDocuments, printDocuments } from '../../../electron/features/documents/service/print';
import { listDocuments } from '../../../electron/features/documents/views/register';
import { addEntries } from '../../../electron/features/points/service/entries';
import type { DocumentName } from '../../../shared/features/sums';
import { documentNames } from '../../../shared/features/sums';
import { BRANCH, codeOf, openOffice, valueOf } from '../../builders/office';
import { openWorld, paperless } from './world';

const NAMES = documentNames as readonly DocumentName[];
const NO_FILTER = { document: null, state: null, text: '', staffId: null };
let office = openOffice(BRANCH);
let world = openWorld(office);
let app: AppContext = office;

beforeEach(() => {
  office = openOffice(BRANCH);
  world = openWorld(office);
  app = Object.assign(Object.create(office) as AppContext, { printer: paperless().printer });
});
afterEach(() => office.dispose());

describe('what was approved on the screen', () => {
  const preview = async (form: DocumentName) =>
    valueOf(await previewDocuments(app, { document: form, subjectIds: [world.subjects[form]] }));

  it.each(NAMES)('%s is what is printed: the same content under the same hash', async (form) => {
    const { hashes } = await preview(form);
    const printed = valueOf(
      await printDocuments(app, { document: form, subjectIds: [world.subjects[form]], seen: hashes }),
    );
    expect(printedForms.find(app.db, printed[0]?.id ?? '')?.snapshotHash).toBe(hashes[0]);
  });

  it('is printed only while the records still say so', async () => {
    const { hashes } = await preview('pointsSheet');
    const entry = { staffId: world.trainee.id, item: 'skill', points: 2, reason: '比武', evidence: '' };
    valueOf(addEntries(app, { month: '2026-06', entries: [entry] }));
    const order = { document: 'pointsSheet', subjectIds: [world.subjects.pointsSheet] };
    expect(codeOf(await printDocuments(app, { ...order, seen: hashes }))).toBe(
      'E_DOCUMENT_CHANGED_SINCE_PREVIEW',
    );
    expect(await listDocuments(app.db, NO_FILTER)).toEqual([]);
    expect((await preview('pointsSheet')).hashes).not.toEqual(hashes);
    valueOf(await printDocuments(app, { ...order, seen: (await preview('pointsSheet')).hashes }));
  });

  it('is told when nobody prints such a document', async () => {
    const order = { document: 'letter', subjectIds: [world.trainee.id] };
    expect(codeOf(await printDocuments(app, order))).toBe('E_DOCUMENT_UNKNOWN');
    expect(codeOf(await previewDocuments(app, order))).toBe('E_DOCUMENT_UNKNOWN');
  });
});
