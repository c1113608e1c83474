import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type * as Backends from '../../../electron/features/index';
import type * as Features from '../../../shared/features/index';

// The three lists, each with one line more: nothing else in the app is told of the feature.
vi.mock('../../../shared/features/index', async (original) => {
  const real = await original<typeof Features>();
  const { tinyNotes } = await import('./declaration');
  return { ...real, features: [...real.features, tinyNotes] };
});
vi.mock('../../../electron/features/index', async (original) => {
  const real = await original<typeof Backends>();
  const { tinyBackend } = await import('./backend');
  return { ...real, backends: [...real.backends, tinyBackend] };
});
vi.mock('../../../renderer/features/index', async () => {
  const { definePages } = await import('../../../renderer/lib/define-pages');
  const { tinyNotes } = await import('./declaration');
  const nav = { group: 'top', order: 990, label: 'tinyNotes.nav', icon: () => null } as never;
  const page = async () => () => null;
  return {
    featurePages: [
      definePages(tinyNotes, {
        pages: { '/tiny-notes': { page, nav }, '/tiny-notes/$id': { page } } as never,
      }),
    ],
  };
});

const { openOffice, valueOf } = await import('../../builders/office');
const { addStaff } = await import('../../builders/staff');
const { answerCall } = await import('../../../electron/ipc/register');
const { checkDatabase } = await import('../../../electron/database/check');
const { listReminders, readWorkbench } = await import('../../../electron/features/desk/service');
const { printDocuments } = await import('../../../electron/features/documents/service/print');
const { listDocuments } = await import('../../../electron/features/documents/views/register');
const { importWorkbook } = await import('../../../electron/features/workbooks/service/import');
const { exportWorkbook } = await import('../../../electron/features/workbooks/service/files');
const { kindStores } = await import('../../../electron/database/kind-stores');
const { latestVersion } = await import('../../../electron/database/migrations');
const { readVocabulary } = await import('../../../electron/unattended/sums');
const { readWaiting } = await import('../../../electron/features/exchange/views');
const { RECORD_KINDS } = await import('../../../shared/kernel/record-kinds');
const { createTranslate, describeError, termOf } = await import('../../../shared/locales/translate');
const { workbookFolder } = await import('../../builders/workbooks');

const folder = workbookFolder();
let office = openOffice();
let staffId = '';

const call = async (channel: string, input: unknown) =>
  valueOf(
    await answerCall(office, channel, input, (_channel, cause) => {
      throw cause;
    }),
  ) as never;

beforeAll(async () => {
  office.dispose();
  office = openOffice();
  staffId = addStaff(office, { staffNo: '00001', name: '王伟' }).id;
  await call('tinyNotes.saveNote', { staffId, content: '换滤网', dueOn: '2026-06-10' });
});
afterAll(() => {
  office.dispose();
  folder.remove();
});

describe('a feature that is one line in each of the three lists', () => {
  it('answers its calls, asked by their channels', async () => {
    expect(await call('tinyNotes.listNotes', {})).toMatchObject([{ content: '换滤网' }]);
  });

  it('has its table, which travels and which check knows', () => {
    expect(latestVersion).toBe(9990);
    expect(RECORD_KINDS).toContain('tinyNote');
    expect(kindStores.map(({ table }) => table)).toContain('tiny_note');
    expect(checkDatabase(office.db).problems).toEqual([]);
  });

  it('speaks both languages, refusals too', () => {
    const [chinese, english] = [createTranslate('zh-CN'), createTranslate('en')];
    expect(chinese('tinyNotes.nav' as never)).toBe('便签');
    expect(english('tinyNotes.nav' as never)).toBe('Notes');
    expect(termOf(chinese, 'kind', 'tinyNote')).toBe('便签');
    expect(termOf(english, 'document', 'tinyNoteSheet')).toBe('Note');
    const error = { code: 'E_TINY_NOTE', params: { content: '换滤网' } } as never;
    expect(describeError(chinese, error).message).toBe('便签“换滤网”没有保存。');
  });

  it('reminds on the desk, is counted there, and leads to its page', async () => {
    const group = (await listReminders(office, '2026-06-15')).find(({ kind }) => kind === 'tinyNoteDue');
    expect(group).toMatchObject({
      to: '/tiny-notes/$id',
      total: 1,
      items: [{ subject: '换滤网', daysLate: 5 }],
    });
    expect(valueOf(await readWorkbench(office)).tiles).toContainEqual({
      feature: 'tinyNotes',
      key: 'notes',
      to: '/tiny-notes',
      value: 1,
    });
  });

  it('prints its document under its own prefix, and the register calls it by its subject', async () => {
    const [note] = kindStores.find(({ kind }) => (kind as string) === 'tinyNote')
      ? office.db.all<{ id: string }>('SELECT id FROM tiny_note')
      : [];
    const printed = valueOf(
      await printDocuments(office, { document: 'tinyNoteSheet', subjectIds: [note?.id ?? ''] }),
    );
    expect(printed).toMatchObject([{ number: 'TN-BJ01-2026-00001', pages: 1 }]);
    const rows = await listDocuments(office.db, {
      document: 'tinyNoteSheet',
      state: null,
      text: '滤网',
      staffId: null,
    });
    expect(rows).toMatchObject([{ title: '便签纸', subject: '换滤网' }]);
  });

  it('comes in and goes out as a workbook', async () => {
    const file = folder.path('notes.csv');
    expect(valueOf(await exportWorkbook(office, { kind: 'tiny-notes', file })).rows).toBe(1);
    const answer = valueOf(
      await importWorkbook(office, { kind: 'tinyNotes', file, dryRun: true, goodRows: false }),
    );
    expect(answer.counts).toMatchObject({ new: 1, refused: 0 });
  });

  it('is shown, printed and imported by its words on the command line', async () => {
    const { commands, lists } = await readVocabulary();
    expect(lists.views).toContain('tiny-notes');
    expect(lists.forms).toContain('tiny-note-sheet');
    expect(lists.kinds).toContain('tiny-notes');
    const show = commands.find(({ name }) => name === 'show');
    expect(show !== undefined && 'commands' in show && show.commands.map(({ name }) => name)).toContain(
      'tiny-notes',
    );
  });

  it('waits for the next report', () => {
    expect(readWaiting(office)).toBeNull();
    expect(kindStores.at(-1)?.kind).toBe('tinyNote');
  });

  it('has its pages in the router and the navigation', async () => {
    const { routesOf } = await import('../../../renderer/app/feature-routes');
    const { inNavigation } = await import('../../../renderer/app/nav-order');
    const routes = routesOf('branch');
    expect(routes.map(({ path }) => path)).toEqual(['/tiny-notes', '/tiny-notes/$id']);
    expect(inNavigation(routes).map(({ path }) => path)).toEqual(['/tiny-notes']);
  });
});
