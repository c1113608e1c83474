import type { z } from 'zod';
import { ENVELOPE } from '../../../electron/database/migrations/envelope';
import { recordStore } from '../../../electron/database/record-store';
import { transact } from '../../../electron/database/transact';
import { defineBackend } from '../../../electron/define-backend';
import type { Workbook } from '../../../electron/files/sheets/workbook';
import { defineDocument } from '../../../electron/printing/document';
import { view } from '../../../electron/unattended/view';
import { appError } from '../../../shared/kernel/errors';
import { ok } from '../../../shared/kernel/result';
import type { TextKey } from '../../../shared/locales/translate';
import { tinyNoteRecord, tinyNotes, zNote } from './declaration';

type Note = z.infer<typeof zNote>;

export const notes = recordStore(tinyNoteRecord);

const step = {
  version: 9990,
  sql: `CREATE TABLE tiny_note (${ENVELOPE}
  staff_id TEXT NOT NULL REFERENCES staff (id) DEFERRABLE INITIALLY DEFERRED,
  content TEXT NOT NULL,
  due_on TEXT NOT NULL
) STRICT;
CREATE INDEX tiny_note_change ON tiny_note (change_no);`,
};

const sheet = defineDocument<Note>({
  name: 'tinyNoteSheet',
  orientation: 'portrait',
  schema: zNote,
  subjects: {
    ofStaff: (db, staffId) => notes.list(db, 'r.staff_id = ?', [staffId]).map(({ id }) => id),
    ofOffice: (db) => notes.list(db).map(({ id }) => id),
    person: () => undefined,
    labels: (db, ids) =>
      new Map(ids.map((id) => [id, { subject: notes.find(db, id)?.content ?? '', subjectNo: '' }])),
    none: 'E_FORM_NONE_FOR_STAFF',
  },
  read: (db, id) => {
    const note = notes.find(db, id);
    return note === undefined
      ? undefined
      : { staffId: note.staffId, content: note.content, dueOn: note.dueOn };
  },
  subject: ({ content }) => content,
  subjectParts: ({ content }) => [['paper.field.note', content]],
  layOut: ({ content }, flow, words) => {
    flow.note(content, words.label('note'));
  },
});

const word = (key: string): TextKey => key as TextKey;

const workbook: Workbook = {
  name: 'tinyNotes',
  command: 'tiny-notes',
  title: word('workbook.tinyNotes'),
  columns: [
    { key: 'content', header: word('field.content'), type: 'text', required: true },
    { key: 'dueOn', header: word('field.dueOn'), type: 'date', required: true },
  ],
  keyColumns: ['content'],
  example: () => ({ content: 'x', dueOn: '2026-06-15' }),
  prepare: (_app, tx) => {
    const staffId = tx.get<{ id: string }>('SELECT id FROM staff LIMIT 1')?.id ?? '';
    return (row) => {
      notes.insert(tx, { staffId, content: String(row['content']), dueOn: String(row['dueOn']) });
      return ok({ outcome: 'new' });
    };
  },
  exportRows: (app) => notes.list(app.db).map(({ content, dueOn }) => ({ content, dueOn })),
};

export const tinyRooms = {
  handlers: async () => ({
    handlers: {
      listNotes: (app: Parameters<typeof transact>[0]) => ok(notes.list(app.db)),
      saveNote: (app: Parameters<typeof transact>[0], note: Note) =>
        transact(app, 'tinyNotes.saveNote', (tx) => ok(notes.insert(tx, note))),
      sealNotes: (app: Parameters<typeof transact>[0]) =>
        transact(app, 'tinyNotes.sealNotes', (tx) => {
          for (const { id, version, content } of notes.list(tx))
            notes.update(tx, id, version, { content: `${content}。` });
          return ok(true);
        }),
    },
  }),
  migrations: [step],
  judges: async () => ({
    judges: {
      tinyNote: ({ content }: Note) =>
        content.startsWith('?') ? [appError('E_TINY_NOTE' as never, { content }, 'content')] : [],
    },
  }),
  undo: async () => ({ undo: { stays: ['sealNotes'] } }),
  documents: { tinyNoteSheet: async () => sheet },
  workbooks: { tinyNotes: async () => workbook },
  reminders: async () => ({
    reminders: (app, on) =>
      notes.list(app.db, 'r.due_on <= ?', [on]).map(({ id, content, dueOn }) => ({
        kind: 'tinyNoteDue',
        subject: content,
        detail: '',
        dueOn,
        subjectId: id,
      })),
  }),
  desk: async () => ({ desk: { tiles: { notes: (db) => notes.list(db).length }, firstSteps: {} } }),
  views: async () => ({
    views: [
      view({
        name: 'tiny-notes',
        order: 990,
        help: word('tinyNotes.nav'),
        options: {},
        read: (app) => {
          const items = notes.list(app.db);
          return ok({ items, total: items.length });
        },
      }),
    ],
  }),
} as const satisfies Parameters<typeof defineBackend<typeof tinyNotes>>[1];

export const tinyBackend = defineBackend(tinyNotes, tinyRooms);
