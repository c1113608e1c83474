import type {
  SessionHead,
  SignInSheetModel,
  TrainingRecordModel,
} from '../../../../shared/features/documents/models/models';
import type { Flow } from '../../../printing/layout/flow';
import type { Cell, Row } from '../../../printing/layout/grid';
import type { Words } from '../../../printing/words';

/** `2026-06-15 09:00 至 17:00`; the day is written again when the session ends on another. */
const timeOf = (words: Words, session: SessionHead): string => {
  const [day = '', start = ''] = session.startsAt.split('T');
  const [lastDay = '', end = ''] = session.endsAt.split('T');
  return words.t('paper.period', {
    from: `${day} ${start}`,
    to: day === lastDay ? end : `${lastDay} ${end}`,
  });
};

const methodOf = ({ t }: Words, session: SessionHead): string =>
  session.method === null ? '' : t(`standards.method.${session.method}`);

const headRows = (words: Words, session: SessionHead): Row[] => [
  {
    minHeight: 24,
    cells: [
      words.labelCell('course'),
      words.value('course', session.course, { span: 3 }),
      words.labelCell('sessionNo'),
      words.value('sessionNo', session.sessionNo),
    ],
  },
  {
    minHeight: 24,
    cells: [
      words.labelCell('time'),
      words.value('time', timeOf(words, session), { span: 3 }),
      words.labelCell('courseCode'),
      words.value('courseCode', session.courseCode),
    ],
  },
  {
    minHeight: 24,
    cells: [
      words.labelCell('place'),
      words.value('place', session.place),
      words.labelCell('trainer'),
      words.value('trainer', session.trainer),
      words.labelCell('method'),
      words.value('method', methodOf(words, session)),
    ],
  },
];

const HEAD_COLUMNS = [66, 126, 52, 110, 66, 103] as const;

/** Higher than a signature needs: whoever signs in a queue stays inside the own row, and the scan can be read. 12.1 mm. */
const SIGN_IN_HEIGHT = 34.2;

/** 培训签到表: who came, each with an own signature; blank rows for those who were not on the list. */
export const layOutSignInSheet = (model: SignInSheetModel, flow: Flow, words: Words): void => {
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
  flow.signatures(
    [
      { label: t('paper.sign.trainer'), name: '', role: 'trainer' },
      { label: t('paper.sign.recorder'), name: '', role: 'recorder' },
    ],
    t('paper.date'),
  );
};

const attendedText = ({ t }: Words, model: TrainingRecordModel): string => {
  const count = (attendance: string): number =>
    model.trainees.filter((trainee) => trainee.attendance === attendance).length;
  if (model.trainees.every((trainee) => trainee.attendance === null)) return t('paper.notRecorded');
  const late = count('late');
  return t('paper.attended', {
    due: model.trainees.length,
    present: count('present') + late,
    late,
    leave: count('leave'),
    absent: count('absent'),
  });
};

/** The effect, the remarks and the lines to sign on stay on one page. */
const EFFECT_HEIGHT = 124;

/** Rows to write on by hand where nobody was on the list. */
const RECORD_BLANK_ROWS = 5;

/** 培训记录表: what was really taught, to whom, and with what effect; trainer and department sign. */
export const layOutTrainingRecord = (model: TrainingRecordModel, flow: Flow, words: Words): void => {
  const { t } = words;
  const { session } = model;
  const continued = t('paper.continued');
  const wide = { span: 5 } as const;
  const blank = (position: number): Row => ({
    minHeight: 22,
    cells: [
      words.value('position', position, { align: 'center' }),
      words.value('staffNo', ''),
      words.value('name', ''),
      words.value('department', ''),
      words.value('attendance', ''),
      words.value('testScore', ''),
      words.value('satisfaction', ''),
      words.value('observation', ''),
    ],
  });
  flow.grid({
    columns: HEAD_COLUMNS,
    header: [],
    continued,
    rows: [
      ...headRows(words, session),
      {
        minHeight: 24,
        cells: [
          words.labelCell('area'),
          words.value(
            'area',
            t('paper.areaAndTier', {
              area: t(`standards.area.${session.area}`),
              tier: t(`standards.tier.${session.tier}`),
            }),
          ),
          words.labelCell('hours'),
          words.value('hours', session.hours === null ? '' : t('paper.hoursOf', { hours: session.hours })),
          words.labelCell('materials'),
          words.value('materials', session.materials),
        ],
      },
      {
        minHeight: 70,
        cells: [words.labelCell('sessionContent'), words.value('sessionContent', session.content, wide)],
      },
      {
        minHeight: 24,
        cells: [words.labelCell('summary'), words.value('summary', attendedText(words, model), wide)],
      },
    ],
  });
  const attended = model.trainees.map(
    (trainee, i): Row => ({
      minHeight: 22,
      cells: [
        words.value('position', i + 1, { align: 'center' }),
        words.value('staffNo', trainee.staffNo),
        words.value('name', trainee.name, { align: 'center' }),
        words.value('department', [trainee.department, trainee.post].filter((part) => part !== '').join(' ')),
        words.value(
          'attendance',
          [
            trainee.attendance === null ? '' : t(`paper.attendance.${trainee.attendance}`),
            trainee.makeUp ? t('paper.makeUp') : '',
          ]
            .filter((part) => part !== '')
            .join('\n'),
          { align: 'center' },
        ),
        words.value('testScore', trainee.testScore, { align: 'center' }),
        words.value('satisfaction', trainee.satisfaction, { align: 'center' }),
        words.value(
          'observation',
          [trainee.observation, trainee.note].filter((part) => part !== '').join('\n'),
        ),
      ],
    }),
  );
  const rows =
    attended.length > 0 ? attended : Array.from({ length: RECORD_BLANK_ROWS }, (_, i) => blank(i + 1));
  flow.gap(6);
  flow.grid(
    {
      columns: [28, 58, 78, 78, 64, 50, 66, 101],
      header: [
        words.headerRow(
          [
            'position',
            'staffNo',
            'name',
            'department',
            'attendance',
            'testScore',
            'satisfaction',
            'observation',
          ],
          30,
        ),
      ],
      continued,
      rows,
    },
    t('paper.section.attendees'),
  );
  flow.gap(8);
  flow.keepTogether(EFFECT_HEIGHT);
  const effects = (['reached', 'partly', 'missed'] as const).map((effect) => ({
    label: t(`paper.effect.${effect}`),
    checked: false,
    choice: effect,
  }));
  flow.grid({
    columns: [80, 443],
    header: [],
    continued,
    rows: [
      {
        minHeight: 24,
        cells: [
          words.labelCell('effect'),
          words.value('effect', '', { choices: effects, box: { kind: 'tick', role: 'effect' } }),
        ],
      },
      { minHeight: 60, cells: [words.labelCell('note'), words.value('note', '')] },
    ],
  });
  flow.signatures(
    [
      { label: t('paper.sign.trainer'), name: '', role: 'trainer' },
      { label: t('paper.sign.trainingDepartment'), name: '', role: 'trainingDepartment' },
    ],
    t('paper.date'),
  );
};
