import { type TrainingRecordModel, zTrainingRecord } from '../../../../shared/features/sessions/documents';
import { defineDocument } from '../../../printing/document';
import type { Flow } from '../../../printing/layout/flow';
import type { Row } from '../../../printing/layout/grid';
import type { Words } from '../../../printing/words';
import { sessionSubjects, trainingRecordModel } from '../views/documents';
import { aboutSession, HEAD_COLUMNS, headRows } from './head';

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
const layOut = (model: TrainingRecordModel, flow: Flow, words: Words): void => {
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
              area: t(`courses.areas.${session.area}`),
              tier: t(`courses.tiers.${session.tier}`),
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
      columns: [28, 58, 78, 72, 60, 50, 66, 111],
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
  flow.signatures([words.signer('trainer'), words.signer('trainingDepartment')], t('paper.date'));
};

export const trainingRecord = defineDocument<TrainingRecordModel>({
  name: 'trainingRecord',
  orientation: 'portrait',
  schema: zTrainingRecord,
  subjects: sessionSubjects,
  read: trainingRecordModel,
  ...aboutSession,
  layOut,
});
