import { z } from 'zod';
import { command, query } from '../../../shared/ipc/define-contract';
import { defineFeature } from '../../../shared/kernel/define-feature';
import { zDate, zNothing, zRef } from '../../../shared/kernel/fields';
import { defineRecord } from '../../../shared/kernel/record';

export const tinyNoteRecord = defineRecord(
  'tinyNote',
  z.object({ staffId: zRef, content: z.string().min(1).max(200), dueOn: zDate }),
  { label: ['content'], owner: 'office' },
);

export const zNote = tinyNoteRecord.schema;

/** The smallest feature that has one of each: a record with list and form, a document, a workbook, a reminder, a view, a page. */
export const tinyNotes = defineFeature({
  name: 'tinyNotes',
  contract: async () => ({
    listNotes: query('tinyNotes.read', zNothing).returns<readonly z.infer<typeof zNote>[]>(),
    saveNote: command('tinyNotes.enter', zNote).returns<z.infer<typeof zNote>>(),
    sealNotes: command('tinyNotes.enter', zNothing).returns<true>(),
  }),
  powers: ['read', 'enter'],
  records: [tinyNoteRecord],
  documents: { tinyNoteSheet: { subject: 'tinyNote', prefix: 'TN' } },
  workbooks: ['tinyNotes'],
  addresses: ['/tiny-notes', '/tiny-notes/$id'],
  reminders: { tinyNoteDue: '/tiny-notes/$id' },
  tiles: { notes: '/tiny-notes' },
  texts: {
    'zh-CN': {
      texts: { nav: '便签', tile: { notes: '便签' } },
      errors: { E_TINY_NOTE: { message: '便签“{{content}}”没有保存。', remedy: '请改写。' } },
      kinds: { tinyNote: '便签' },
      fields: { content: '内容', dueOn: '到期' },
      reminders: { tinyNoteDue: '便签到期' },
      documents: { tinyNoteSheet: '便签纸' },
      workbooks: { tinyNotes: '便签' },
    },
    en: {
      texts: { nav: 'Notes', tile: { notes: 'Notes' } },
      errors: { E_TINY_NOTE: { message: 'The note “{{content}}” was not saved.', remedy: 'Write another.' } },
      kinds: { tinyNote: 'note' },
      fields: { content: 'Content', dueOn: 'Due' },
      reminders: { tinyNoteDue: 'Notes due' },
      documents: { tinyNoteSheet: 'Note' },
      workbooks: { tinyNotes: 'Notes' },
    },
  },
});
