import { type SignInSheetModel, zSignInSheet } from '../../../../shared/features/sessions/documents';
import { defineDocument } from '../../../printing/document';
import type { Flow } from '../../../printing/layout/flow';
import type { Cell, Row } from '../../../printing/layout/grid';
import type { Words } from '../../../printing/words';
import { sessionSubjects, signInSheetModel } from '../views/documents';
import { aboutSession, HEAD_COLUMNS, headRows } from './head';

/** Higher than a signature needs: whoever signs in a queue stays inside the own row, and the scan can be read. 12.1 mm. */
const SIGN_IN_HEIGHT = 34.2;

/** 培训签到表: who came, each with an own signature; blank rows for those who were not on the list. */
const layOut = (model: SignInSheetModel, flow: Flow, words: Words): void => {
  const { t } = words;
  const continued = t('paper.continued');
  flow.grid({ columns: HEAD_COLUMNS, header: [], continued, rows: headRows(words, model.session) });
  flow.gap(8);
  const sign = (row: string): Cell =>
    words.value('signature', '', { box: { kind: 'signature', role: 'trainee', row } });
  const blank = (position: number): Row => ({
    minHeight: SIGN_IN_HEIGHT,
    cells: [
      words.value('position', position, { align: 'center' }),
      words.value('staffNo', ''),
      words.value('name', ''),
      words.value('department', ''),
      words.value('attendance', ''),
      sign(`blank-${position}`),
      words.value('note', ''),
    ],
  });
  flow.grid({
    columns: [28, 62, 78, 96, 64, 112, 83],
    header: [
      words.headerRow(['position', 'staffNo', 'name', 'department', 'attendance', 'signature', 'note']),
    ],
    continued,
    rows: [
      ...model.trainees.map((trainee, i) => ({
        minHeight: SIGN_IN_HEIGHT,
        cells: [
          words.value('position', i + 1, { align: 'center' }),
          words.value('staffNo', trainee.staffNo),
          words.value('name', trainee.name, { align: 'center' }),
          words.value(
            'department',
            [trainee.department, trainee.post].filter((part) => part !== '').join(' '),
          ),
          words.value(
            'attendance',
            trainee.attendance === null ? '' : t(`paper.attendance.${trainee.attendance}`),
            { align: 'center' },
          ),
          sign(trainee.staffNo),
          words.value(
            'note',
            [trainee.makeUp ? t('paper.makeUp') : '', trainee.note].filter((part) => part !== '').join(' '),
          ),
        ],
      })),
      ...Array.from({ length: model.spareRows }, (_, i) => blank(model.trainees.length + i + 1)),
    ],
  });
  flow.gap(4);
  flow.note(t('paper.signInNote'), words.label('note'));
  flow.signatures([words.signer('trainer'), words.signer('recorder')], t('paper.date'));
};

export const signInSheet = defineDocument<SignInSheetModel>({
  name: 'signInSheet',
  orientation: 'portrait',
  schema: zSignInSheet,
  subjects: sessionSubjects,
  read: signInSheetModel,
  ...aboutSession,
  layOut,
  // It is printed before anybody has come: that attendance is entered afterwards, and how many blank rows the standard gives, do
  // not make the signed sheet untrue.
  comparable: (model) => ({
    ...model,
    spareRows: 0,
    trainees: model.trainees.map((trainee) => ({ ...trainee, attendance: null, note: '' })),
  }),
});
