import type { TrainingFileModel } from '../../../../shared/features/documents/documents';
import { zTrainingFile } from '../../../../shared/features/documents/documents';
import { defineDocument } from '../../../printing/document';
import type { Flow } from '../../../printing/layout/flow';
import type { Cell, Row } from '../../../printing/layout/grid';
import { aboutPerson } from '../../../printing/person-parts';
import type { FieldName, Said, Words } from '../../../printing/words';
import { departmentTrainer, evaluationText } from '../../plans/documents/training-plan';
import { trainingFileModel, trainingFileSubjects } from '../views/training-file';

type Model = TrainingFileModel;
type Person = Model['person'];

const basicRows = (words: Words, person: Person): Row[] => {
  const { t } = words;
  const minHeight = 20;
  const triple = (entries: readonly Said[]): Row => words.labelledRow(entries, { minHeight });
  return [
    triple([
      ['name', person.name],
      ['staffNo', person.staffNo],
      ['gender', person.gender === null ? '' : t(`organization.gender.${person.gender}`)],
    ]),
    triple([
      ['birthDate', person.birthDate],
      ['education', person.education === null ? '' : t(`organization.education.${person.education}`)],
      ['source', person.source === null ? '' : t(`organization.source.${person.source}`)],
    ]),
    triple([
      ['hireDate', person.hireDate],
      ['industrySince', person.industrySince],
      ['status', t(`organization.staffStatus.${person.status}`)],
    ]),
    triple([
      ['site', person.site],
      ['department', person.department],
      ['post', person.post],
    ]),
    triple([
      ['grade', person.grade],
      ['mentor', person.mentor],
      ['phone', person.phone],
    ]),
    ...(person.note === '' ? [] : [words.labelledRow([['note', person.note]], { minHeight, span: 5 })]),
  ];
};

type Column = readonly [name: FieldName, share: number, align?: 'center'];

/** A part of the file; a part without entries says so instead of missing. */
const part = (
  flow: Flow,
  words: Words,
  title: string,
  columns: readonly Column[],
  entries: readonly (readonly (string | number | null)[])[],
): void => {
  const cellsOf = (entry: readonly (string | number | null)[]): Cell[] =>
    columns.map(([name, , align], i) =>
      words.value(name, entry[i] ?? null, align === undefined ? {} : { align }),
    );
  const [first] = columns;
  const none: Row[] =
    first === undefined
      ? []
      : [
          {
            minHeight: 18,
            cells: [words.value(first[0], words.t('paper.none'), { span: columns.length, align: 'center' })],
          },
        ];
  flow.gap(5);
  flow.grid(
    {
      columns: columns.map(([, share]) => share),
      header: [
        words.headerRow(
          columns.map(([name]) => name),
          18,
        ),
      ],
      continued: words.t('paper.continued'),
      rows: entries.length === 0 ? none : entries.map((entry) => ({ minHeight: 20, cells: cellsOf(entry) })),
    },
    title,
  );
};

const PLAN_COLUMNS: readonly Column[] = [
  ['position', 32, 'center'],
  ['content', 102],
  ['departmentTrainer', 66],
  ['planned', 70, 'center'],
  ['actual', 130],
  ['evaluation', 74],
  ['state', 50, 'center'],
];

const planParts = (model: Model, flow: Flow, words: Words): void => {
  if (model.plans.length === 0) part(flow, words, words.t('paper.section.plans'), PLAN_COLUMNS, []);
  for (const plan of model.plans) {
    const { t } = words;
    const title = t('paper.section.plan', {
      planNo: plan.planNo,
      tier: t(`courses.tiers.${plan.tier}`),
      state: t(`paper.planState.${plan.state}`),
    });
    part(
      flow,
      words,
      title,
      PLAN_COLUMNS,
      plan.items.map((item) => [
        item.position,
        item.content,
        departmentTrainer(item),
        words.period(item.plannedFrom, item.plannedTo),
        [words.period(item.actualFrom, item.actualTo), item.taught].filter((text) => text !== '').join('\n'),
        evaluationText(words, item),
        t(`paper.itemState.${item.state}`),
      ]),
    );
  }
};

const onboardingPart = (model: Model, flow: Flow, words: Words): void => {
  const { t } = words;
  part(
    flow,
    words,
    t('paper.section.onboarding'),
    [
      ['startsOn', 70, 'center'],
      ['dueOn', 70, 'center'],
      ['extension', 150],
      ['outcome', 90],
      ['reason', 143],
    ],
    model.onboarding.map((entry) => [
      entry.startsOn,
      entry.dueOn,
      entry.extensionMonths === 0
        ? ''
        : `${t('paper.months', { count: entry.extensionMonths })} ${entry.extensionReason}`.trim(),
      entry.outcome === null ? '' : `${t(`paper.outcome.${entry.outcome}`)}\n${entry.outcomeOn ?? ''}`.trim(),
      entry.outcomeReason,
    ]),
  );
};

/** 员工培训档案: the whole file of one person, as it travels when the person moves. */
const layOut = (model: Model, flow: Flow, words: Words): void => {
  const { t } = words;
  flow.grid({
    columns: [56, 119, 56, 118, 56, 118],
    header: [],
    continued: t('paper.continued'),
    rows: basicRows(words, model.person),
  });
  part(
    flow,
    words,
    t('paper.section.series'),
    [
      ['series', 300],
      ['certifiedOn', 223, 'center'],
    ],
    model.series.map((s) => [s.series, s.certifiedOn]),
  );
  part(
    flow,
    words,
    t('paper.section.certificates'),
    [
      ['certificate', 190],
      ['certificateNo', 150],
      ['issuedOn', 90, 'center'],
      ['expiresOn', 93, 'center'],
    ],
    model.certificates.map((c) => [c.name, c.number, c.issuedOn, c.expiresOn]),
  );
  onboardingPart(model, flow, words);
  planParts(model, flow, words);
  part(
    flow,
    words,
    t('paper.section.sessions'),
    [
      ['time', 84, 'center'],
      ['sessionNo', 78],
      ['course', 120],
      ['trainer', 58],
      ['attendance', 48, 'center'],
      ['testScore', 48, 'center'],
      ['observation', 87],
    ],
    model.sessions.map((s) => [
      s.startsAt.replace('T', ' '),
      s.sessionNo,
      s.course,
      s.trainer,
      s.attendance === null ? '' : t(`paper.attendance.${s.attendance}`),
      s.testScore,
      s.observation,
    ]),
  );
  part(
    flow,
    words,
    t('paper.section.exams'),
    [
      ['heldOn', 76, 'center'],
      ['exam', 150],
      ['examType', 60, 'center'],
      ['series', 80],
      ['score', 50, 'center'],
      ['note', 107],
    ],
    model.exams.map((e) => [
      e.heldOn,
      e.name,
      t(`paper.examType.${e.examType}`),
      e.productSeries,
      e.score,
      e.note,
    ]),
  );
  part(
    flow,
    words,
    t('paper.section.external'),
    [
      ['time', 96, 'center'],
      ['training', 140],
      ['provider', 110],
      ['agreementNo', 80],
      ['note', 97],
    ],
    model.external.map((e) => [
      words.period(e.startsOn, e.endsOn),
      e.title,
      e.provider,
      e.agreementNo,
      e.note,
    ]),
  );
  part(
    flow,
    words,
    t('paper.section.timeline'),
    [
      ['happenedOn', 76, 'center'],
      ['aspect', 60, 'center'],
      ['before', 110],
      ['after', 110],
      ['reason', 167],
    ],
    model.timeline.map((e) => [
      e.happenedOn,
      t(`paper.aspect.${e.aspect}`),
      e.beforeText,
      e.afterText,
      e.reason,
    ]),
  );
  flow.gap(4);
  flow.signatures([words.signer('self'), words.signer('hr')], t('paper.date'));
};

export const trainingFile = defineDocument<TrainingFileModel>({
  name: 'trainingFile',
  orientation: 'portrait',
  schema: zTrainingFile,
  subjects: trainingFileSubjects,
  read: trainingFileModel,
  ...aboutPerson,
  layOut,
});
