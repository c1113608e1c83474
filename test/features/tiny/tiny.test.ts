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
  const nav = { job: 'desk', order: 990, label: 'tinyNotes.nav', icon: () => null } as never;
  const page = async () => () => null;
  return {
    featurePages: [
      definePages<typeof tinyNotes>({
        pages: { '/tiny-notes': { page, nav }, '/tiny-notes/$id': { page } },
      }),
    ],
  };
});

const { openOffice, valueOf } = await import('../../builders/office');
const { addStaff } = await import('../../builders/staff');
const { answerCall } = await import('../../../electron/ipc/answer');
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
const { createJudgeContext } = await import('../../../electron/judge');
const { judgeOf } = await import('../../../electron/judges');
const { openPair } = await import('../exchange/offices');
const { notes } = await import('./backend');
const { RECORD_KINDS } = await import('../../../shared/kernel/record-kinds');
const { createTranslate } = await import('../../../shared/locales/create-translate');
const { describeError, termOf } = await import('../../../shared/locales/translate');
const { workbookFolder } = await import('../../builders/workbooks');

const folder = workbookFolder();
let office = openOffice();
let staffId = '';

const ask = (app: typeof office, channel: string, input: unknown) =>
  answerCall(app, channel, input, (_channel, cause) => {
    throw cause;
  });
const call = async (channel: string, input: unknown) => valueOf(await ask(office, channel, input)) as never;

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

  it('is taken back and done again, but for the call that it says stays', async () => {
    const contents = () =>
      notes
        .list(office.db)
        .map(({ content }) => content)
        .toSorted();
    const wrong = await ask(office, 'tinyNotes.saveNote', { staffId, content: '记错', dueOn: '2026-06-11' });
    const undone = await ask(office, 'office.undoChange', wrong.ok && wrong.change);
    expect(contents()).toEqual(['换滤网']);
    valueOf(await ask(office, 'office.undoChange', undone.ok && undone.change));
    expect(contents()).toEqual(['换滤网', '记错']);
    expect(await ask(office, 'tinyNotes.sealNotes', {})).toEqual({ ok: true, value: true });
    expect(contents()).toEqual(['换滤网。', '记错。']);
  });

  it('waits for the next report, and lies at head office after it', async () => {
    const pair = await openPair({ count: 1 });
    try {
      await pair.take(await pair.report());
      const { id } = addStaff(pair.branch, { staffNo: '00901', name: '王伟' });
      const note = { staffId: id, content: '换滤网', dueOn: '2026-06-10' };
      valueOf(await ask(pair.branch, 'tinyNotes.saveNote', note));
      expect(readWaiting(pair.branch)?.sinceLast).toContainEqual({ kind: 'tinyNote', count: 1 });
      await pair.take(await pair.report());
      expect(notes.list(pair.head.db)).toMatchObject([{ ...note, ownerOffice: 'BJ01' }]);
      valueOf(await ask(pair.branch, 'tinyNotes.sealNotes', {}));
      const { changes } = valueOf(await pair.receive(await pair.report(), { dryRun: true }));
      expect(changes).toMatchObject([{ kind: 'tinyNote', label: '换滤网。' }]);
    } finally {
      pair.dispose();
    }
  });

  it('is judged by its own judge', async () => {
    const judge = await judgeOf('tinyNote' as never);
    const [good] = notes.list(office.db);
    if (good === undefined) throw new Error('no note');
    const { db, t } = office;
    const given = { db, t, today: '2026-06-15', before: () => undefined, roleOf: () => 'branch' as const };
    const codes = (content: string) =>
      judge({ ...good, content } as never, undefined, createJudgeContext(given)).map(({ code }) => code);
    expect(codes(good.content)).toEqual([]);
    expect(codes('?')).toEqual(['E_TINY_NOTE']);
  });

  it('has its pages in the router and the navigation', async () => {
    const { routesOf } = await import('../../../renderer/app/feature-routes');
    const { inNavigation } = await import('../../../renderer/app/nav-order');
    const routes = routesOf('branch');
    expect(routes.map(({ path }) => path)).toEqual(['/tiny-notes', '/tiny-notes/$id']);
    expect(inNavigation(routes).map(({ path }) => path)).toEqual(['/tiny-notes']);
  });
});
