import { expect, it } from 'vitest';
import { defineBackend } from '../../../electron/define-backend';
import { definePages } from '../../../renderer/lib/define-pages';
import { tinyRooms } from './backend';
import { tinyNotes } from './declaration';

const { handlers, judges, documents, workbooks, reminders, desk } = tinyRooms;
const rooms = { handlers, judges, documents, workbooks, reminders, desk };
const page = async () => () => null;

it('what a feature declares and a layer leaves out does not compile', () => {
  const { handlers: _h, ...withoutHandlers } = rooms;
  const { judges: _j, ...withoutJudges } = rooms;
  const { documents: _d, ...withoutDocuments } = rooms;
  const { workbooks: _w, ...withoutWorkbooks } = rooms;
  const { reminders: _r, ...withoutReminders } = rooms;
  const { desk: _t, ...withoutDesk } = rooms;
  const made = [
    defineBackend(tinyNotes, rooms),
    // @ts-expect-error: nobody answers its calls
    defineBackend(tinyNotes, withoutHandlers),
    // @ts-expect-error: nobody judges its record
    defineBackend(tinyNotes, withoutJudges),
    // @ts-expect-error: nobody prints its document
    defineBackend(tinyNotes, withoutDocuments),
    // @ts-expect-error: nobody reads its workbook
    defineBackend(tinyNotes, withoutWorkbooks),
    // @ts-expect-error: nobody reminds of what it says is reminded of
    defineBackend(tinyNotes, withoutReminders),
    // @ts-expect-error: nobody counts its tile
    defineBackend(tinyNotes, withoutDesk),
    // @ts-expect-error: one of two calls has no handler
    defineBackend(tinyNotes, { ...rooms, handlers: async () => ({ handlers: { listNotes: () => [] } }) }),
    // @ts-expect-error: another document than the declared one
    defineBackend(tinyNotes, { ...rooms, documents: { otherSheet: documents.tinyNoteSheet } }),
    definePages<typeof tinyNotes>({ pages: { '/tiny-notes': { page }, '/tiny-notes/$id': { page } } }),
    // @ts-expect-error: an address without a page
    definePages<typeof tinyNotes>({ pages: { '/tiny-notes': { page } } }),
  ];
  expect(made.map((each) => ('feature' in each ? each.feature.name : 'tinyNotes'))).toEqual(
    made.map(() => 'tinyNotes'),
  );
});
