import type {
  AppraisalSheetModel,
  ImprovementSheetModel,
} from '../../../shared/features/forms/models-assessment';
import { RATER_TYPES } from '../../../shared/features/standards/vocabulary-appraisal';
import { toYuan } from '../../../shared/kernel/exact';
import type { TextKey } from '../../../shared/locales/translate';
import type { Flow } from '../layout/flow';
import type { Cell, Row } from '../layout/grid';
import type { Words } from './words';

type Head = Pick<AppraisalSheetModel, 'person' | 'cycle'>;
type Result = AppraisalSheetModel['result'];

const HEAD_COLUMNS = [58, 118, 58, 118, 58, 113] as const;
const HEIGHT = 24;
const BOX = 72;

const titled = ({ t }: Words, key: TextKey, more: Partial<Cell> = {}): Cell => ({
  field: t(key),
  text: t(key),
  weight: 'bold',
  align: 'center',
  ...more,
});
const filled = ({ t }: Words, key: TextKey, text: string, more: Partial<Cell> = {}): Cell => ({
  field: t(key),
  text,
  ...more,
});

const headRows = (words: Words, { person, cycle }: Head): readonly Row[] => [
  {
    minHeight: HEIGHT,
    cells: [
      words.labelCell('name'),
      words.value('name', person.name),
      words.labelCell('staffNo'),
      words.value('staffNo', person.staffNo),
      words.labelCell('post'),
      words.value('post', person.post),
    ],
  },
  {
    minHeight: HEIGHT,
    cells: [
      words.labelCell('site'),
      words.value('site', person.site),
      words.labelCell('department'),
      words.value('department', person.department),
      words.labelCell('grade'),
      words.value('grade', person.grade),
    ],
  },
  {
    minHeight: HEIGHT,
    cells: [
      titled(words, 'appraisal.paper.cycle'),
      filled(words, 'appraisal.paper.cycle', cycle.name),
      titled(words, 'appraisal.cycle.dates'),
      filled(words, 'appraisal.cycle.dates', words.period(cycle.fromDate, cycle.toDate), { span: 3 }),
    ],
  },
];

const resultText = ({ t }: Words, result: Result): string => {
  if (result === null) return '';
  const { score, band, rewardCents, consequence, provisional } = result;
  const line = t('appraisal.paper.resultLine', { score, band, yuan: toYuan(rewardCents) });
  return [provisional ? `${line}（${t('appraisal.standing.provisional')}）` : line, consequence]
    .filter((part) => part !== '')
    .join('\n');
};

const raterKind = ({ t }: Words, type: string): string => {
  const known = RATER_TYPES.find((each) => each === type);
  return known === undefined ? type : t(`appraisal.rater.${known}`);
};

/** 绩效考核表: indicators and weights, what each kind of rater gave, the result, the superior's comment, and who signs. */
export const layOutAppraisalSheet = (model: AppraisalSheetModel, flow: Flow, words: Words): void => {
  const { t } = words;
  const continued = t('forms.paper.continued');
  flow.grid({ columns: HEAD_COLUMNS, header: [], continued, rows: headRows(words, model) });
  flow.gap(8);
  flow.grid({
    columns: [110, 210, 60, 70, 73],
    header: [
      {
        minHeight: HEIGHT,
        cells: [
          titled(words, 'appraisal.sheet.indicator'),
          titled(words, 'appraisal.paper.aspects'),
          titled(words, 'appraisal.sheet.weight'),
          titled(words, 'appraisal.sheet.score'),
          titled(words, 'appraisal.paper.weighted'),
        ],
      },
    ],
    continued,
    rows: [
      ...model.indicators.map(({ title, aspects, weight, score, weighted }) => ({
        minHeight: 30,
        cells: [
          filled(words, 'appraisal.sheet.indicator', title, { align: 'center' }),
          filled(words, 'appraisal.paper.aspects', aspects.join(' · ')),
          filled(words, 'appraisal.sheet.weight', `${weight}%`, { align: 'center' }),
          filled(words, 'appraisal.sheet.score', score, { align: 'center' }),
          filled(words, 'appraisal.paper.weighted', weighted, { align: 'center' }),
        ],
      })),
      {
        minHeight: 30,
        cells: [
          titled(words, 'appraisal.sheet.total', { span: 2 }),
          filled(words, 'appraisal.sheet.weight', '100%', { align: 'center' }),
          filled(words, 'appraisal.sheet.score', model.result?.score ?? '', {
            align: 'center',
            weight: 'bold',
            span: 2,
          }),
        ],
      },
    ],
  });
  flow.gap(8);
  flow.grid({
    columns: [110, 100, 100, 213],
    header: [
      {
        minHeight: HEIGHT,
        cells: [
          titled(words, 'appraisal.sheet.raterType'),
          titled(words, 'appraisal.paper.people'),
          titled(words, 'appraisal.sheet.weight'),
          titled(words, 'appraisal.paper.mean'),
        ],
      },
    ],
    continued,
    rows: model.raters.map(({ type, count, weight, mean }) => ({
      minHeight: HEIGHT,
      cells: [
        filled(words, 'appraisal.sheet.raterType', raterKind(words, type), { align: 'center' }),
        filled(words, 'appraisal.paper.people', String(count), { align: 'center' }),
        filled(words, 'appraisal.sheet.weight', `${weight}%`, { align: 'center' }),
        filled(words, 'appraisal.paper.mean', mean, { align: 'center' }),
      ],
    })),
  });
  flow.gap(8);
  flow.grid({
    columns: [110, 413],
    header: [],
    continued,
    rows: [
      {
        minHeight: 34,
        cells: [
          titled(words, 'appraisal.sheet.result'),
          filled(words, 'appraisal.sheet.result', resultText(words, model.result), { weight: 'bold' }),
        ],
      },
      {
        minHeight: BOX,
        cells: [
          titled(words, 'appraisal.sheet.comment'),
          filled(words, 'appraisal.sheet.comment', model.comment),
        ],
      },
      {
        minHeight: BOX,
        cells: [
          titled(words, 'appraisal.interview.opinion'),
          filled(words, 'appraisal.interview.opinion', ''),
        ],
      },
    ],
  });
  flow.gap(4);
  flow.note(
    t('appraisal.paper.note', { form: model.formTitle, versionNo: model.versionNo }),
    words.label('note'),
  );
  flow.signatures(
    [
      { label: t('appraisal.paper.signSelf'), name: '' },
      { label: t('appraisal.paper.signSuperior'), name: '' },
      { label: t('forms.paper.sign.hr'), name: '' },
    ],
    t('forms.paper.date'),
  );
};

/** 绩效面谈与改进计划: the talk in boxes, the plan line by line, what came of it, and who signs. */
export const layOutImprovementSheet = (model: ImprovementSheetModel, flow: Flow, words: Words): void => {
  const { t } = words;
  const continued = t('forms.paper.continued');
  const { interview, plan } = model;
  flow.grid({ columns: HEAD_COLUMNS, header: [], continued, rows: headRows(words, model) });
  flow.gap(8);
  const box = (key: TextKey, text: string): Row => ({
    minHeight: 52,
    cells: [titled(words, key), filled(words, key, text, { span: 3 })],
  });
  flow.grid(
    {
      columns: [90, 172, 90, 171],
      header: [],
      continued,
      rows: [
        {
          minHeight: HEIGHT,
          cells: [
            titled(words, 'appraisal.sheet.result'),
            filled(words, 'appraisal.sheet.result', resultText(words, model.result), { span: 3 }),
          ],
        },
        {
          minHeight: HEIGHT,
          cells: [
            titled(words, 'appraisal.interview.heldOn'),
            filled(words, 'appraisal.interview.heldOn', interview?.heldOn ?? ''),
            titled(words, 'appraisal.interview.interviewer'),
            filled(words, 'appraisal.interview.interviewer', interview?.interviewer ?? ''),
          ],
        },
        box('appraisal.interview.strengths', interview?.strengths ?? ''),
        box('appraisal.interview.weaknesses', interview?.weaknesses ?? ''),
        box('appraisal.interview.opinion', interview?.opinion ?? ''),
        box('appraisal.interview.agreed', interview?.agreed ?? ''),
      ],
    },
    t('appraisal.interview.title'),
  );
  flow.gap(8);
  flow.grid(
    {
      columns: [30, 140, 130, 145, 78],
      header: [
        {
          minHeight: HEIGHT,
          cells: [
            titled(words, 'appraisal.improvement.no'),
            titled(words, 'appraisal.improvement.problem'),
            titled(words, 'appraisal.improvement.goal'),
            titled(words, 'appraisal.improvement.measure'),
            titled(words, 'appraisal.improvement.dueOn'),
          ],
        },
      ],
      continued,
      rows: (plan?.items ?? []).map(({ problem, goal, measure, dueOn }, i) => ({
        minHeight: 34,
        cells: [
          filled(words, 'appraisal.improvement.no', String(i + 1), { align: 'center' }),
          filled(words, 'appraisal.improvement.problem', problem),
          filled(words, 'appraisal.improvement.goal', goal),
          filled(words, 'appraisal.improvement.measure', measure),
          filled(words, 'appraisal.improvement.dueOn', dueOn ?? '', { align: 'center' }),
        ],
      })),
    },
    plan === null
      ? t('appraisal.improvement.title')
      : `${t('appraisal.improvement.title')} ${words.period(plan.startsOn, plan.endsOn)}`,
  );
  flow.grid({
    columns: [90, 433],
    header: [],
    continued,
    rows: [
      {
        minHeight: 40,
        cells: [
          titled(words, 'appraisal.improvement.support'),
          filled(words, 'appraisal.improvement.support', plan?.support ?? ''),
        ],
      },
      {
        minHeight: 52,
        cells: [
          titled(words, 'appraisal.improvement.check'),
          filled(
            words,
            'appraisal.improvement.check',
            plan === null || plan.state === 'running'
              ? ''
              : `${t(`appraisal.improvement.${plan.state}`)}  ${plan.checkedOn ?? ''} ${plan.checkedBy}\n${plan.checkResult}`,
          ),
        ],
      },
    ],
  });
  flow.gap(4);
  flow.signatures(
    [
      { label: t('appraisal.paper.signSelf'), name: '' },
      { label: t('appraisal.paper.signInterviewer'), name: interview?.interviewer ?? '' },
      { label: t('forms.paper.sign.hr'), name: '' },
    ],
    t('forms.paper.date'),
  );
};
