import type { OnboardingSheetModel } from '../../../../shared/features/onboarding/documents';
import { zOnboardingSheet } from '../../../../shared/features/onboarding/documents';
import type { TextKey } from '../../../../shared/locales/translate';
import { defineDocument } from '../../../printing/document';
import type { Flow } from '../../../printing/layout/flow';
import type { Cell, Row } from '../../../printing/layout/grid';
import { aboutPerson } from '../../../printing/person-parts';
import type { Words } from '../../../printing/words';
import { onboardingSheetModel, onboardingSubjects } from '../views/documents';

const P = 'onboarding.paperSheet' as const;

const labelled = ({ t }: Words, key: TextKey): Cell => ({
  field: t(key),
  text: t(key),
  weight: 'bold',
  align: 'center',
});

const pair = (words: Words, key: TextKey, text: string, more: Partial<Cell> = {}): readonly Cell[] => [
  labelled(words, key),
  { field: words.t(key), text, ...more },
];

const row = (cells: readonly (readonly Cell[])[], minHeight = 26): Row => ({
  minHeight,
  cells: cells.flat(),
});

const examLines = ({ t }: Words, { exams, waiver, marks }: OnboardingSheetModel): string =>
  [
    ...exams.map(({ name, examType, heldOn, score }) =>
      t(`${P}.exam`, { name, type: t(`entryTests.type.${examType}`), heldOn, score }),
    ),
    t(`${P}.marks`, marks),
    ...(waiver === null ? [] : [t(`${P}.waiver`, waiver)]),
  ].join('\n');

/** 员工转正审批表: the person, the training time, what was learnt and scored, the department's words; then a box for each who approves. */
const layOut = (model: OnboardingSheetModel, flow: Flow, words: Words): void => {
  const { t } = words;
  const { person, plan } = model;
  const continued = t('paper.continued');
  flow.grid({
    columns: [70, 104, 70, 104, 70, 105],
    header: [],
    continued,
    rows: [
      row([
        [words.labelCell('name'), words.value('name', person.name)],
        [words.labelCell('staffNo'), words.value('staffNo', person.staffNo)],
        [words.labelCell('hireDate'), words.value('hireDate', person.hireDate)],
      ]),
      row([
        [words.labelCell('site'), words.value('site', person.site)],
        [
          words.labelCell('post'),
          words.value('post', [person.department, person.post].filter((part) => part !== '').join(' ')),
        ],
        pair(words, `${P}.mentor`, person.mentor),
      ]),
      row([
        pair(
          words,
          `${P}.period`,
          t(`${P}.span`, {
            from: model.startsOn,
            to: model.dueOn,
            months: model.months + model.extensionMonths,
          }),
        ),
        pair(
          words,
          `${P}.extension`,
          model.extensionMonths === 0
            ? t(`${P}.none`)
            : t(`${P}.extended`, {
                months: model.extensionMonths,
                requestedOn: model.extensionRequestedOn ?? '',
              }),
        ),
        pair(words, `${P}.requestedOn`, model.requestedOn ?? ''),
      ]),
      row([pair(words, `${P}.plan`, plan === null ? t(`${P}.none`) : t(`${P}.planDone`, plan), { span: 5 })]),
      row([pair(words, `${P}.exams`, examLines(words, model), { span: 5 })], 60),
      row([pair(words, `${P}.evaluation`, model.evaluation, { span: 5 })], 90),
      row([pair(words, `${P}.conclusion`, t(`${P}.choices`), { span: 5 })]),
    ],
  });
  flow.gap(8);
  flow.grid({
    columns: [110, 220, 60, 133],
    header: [],
    continued,
    rows: model.steps.map(({ key, title }) => ({
      minHeight: 50,
      signing: true,
      cells: [
        { field: title, text: title, weight: 'bold', align: 'center' },
        { field: title, text: '' },
        labelled(words, `${P}.signed`),
        { field: title, text: '', box: { kind: 'signature', role: 'approver', row: key } },
      ],
    })),
  });
};

export const onboardingSheet = defineDocument<OnboardingSheetModel>({
  name: 'onboardingSheet',
  orientation: 'portrait',
  schema: zOnboardingSheet,
  subjects: onboardingSubjects,
  read: onboardingSheetModel,
  ...aboutPerson,
  // Where the person stands afterwards, which this very sheet may decide, and what they learn on do not make what was signed untrue.
  comparable: (model) => ({
    ...model,
    person: { ...model.person, site: '', department: '', post: '', mentor: '' },
    plan: null,
  }),
  layOut,
});
