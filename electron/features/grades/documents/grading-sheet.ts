import type { GradingSheetModel } from '../../../../shared/features/grades/documents';
import { zGradingSheet } from '../../../../shared/features/grades/documents';
import { APPROVAL_STEPS } from '../../../../shared/features/grades/vocabulary';
import { clauseText, type Derivation, stepText } from '../../../../shared/kernel/derivation';
import type { TextKey } from '../../../../shared/locales/translate';
import { defineDocument } from '../../../printing/document';
import type { Flow } from '../../../printing/layout/flow';
import type { Cell, Row } from '../../../printing/layout/grid';
import { aboutPerson } from '../../../printing/person-parts';
import type { Words } from '../../../printing/words';
import { gradingSheetModel, gradingSubjects } from '../views/documents';

const labelled = ({ t }: Words, key: TextKey): Cell => ({
  field: t(key),
  text: t(key),
  weight: 'bold',
  align: 'center',
});
const filled = (
  { t }: Words,
  key: TextKey,
  text: string | number | null,
  more: Partial<Cell> = {},
): Cell => ({
  field: t(key),
  text: text === null ? '' : String(text),
  ...more,
});

const pair = (
  words: Words,
  key: TextKey,
  text: string | number | null,
  more: Partial<Cell> = {},
): readonly Cell[] => [labelled(words, key), filled(words, key, text, more)];

type SheetStep = { readonly key: string; readonly title: string };

const stepsOf = ({ t }: Words, model: GradingSheetModel): readonly SheetStep[] =>
  model.steps ?? APPROVAL_STEPS.map((key) => ({ key, title: t(`grades.approvalStep.${key}`) }));

/** The last opinion of a step with who gave it, or an empty box to write in; the signature has a box of its own. */
const approvalRow = (words: Words, model: GradingSheetModel, { key, title }: SheetStep): Row => {
  const { t } = words;
  const said = model.approvals.findLast((line) => line.step === key);
  const opinion =
    said === undefined
      ? ''
      : [
          t(`approvals.decision.${said.decision}`),
          said.opinion,
          `${said.approver} ${said.approvedOn}`,
          said.reply === undefined ? '' : `${t('approvals.replied')} ${said.reply}`,
        ]
          .filter((part) => part !== '')
          .join('\n');
  return {
    minHeight: 46,
    // With a decision that is known the row says something; without one it is only there to be signed.
    signing: said === undefined,
    cells: [
      { field: title, text: title, weight: 'bold', align: 'center' },
      filled(words, 'grades.sheet.opinion', opinion),
      labelled(words, 'grades.sheet.approver'),
      filled(words, 'grades.sheet.approver', '', {
        box: { kind: 'signature', role: 'approver', row: key },
      }),
    ],
  };
};

/** 定级审批表: who, by which scheme, from what, with which arithmetic, under which version; then the opinions and signatures. */
const layOut = (model: GradingSheetModel, flow: Flow, words: Words): void => {
  const { t } = words;
  const { person } = model;
  const derivation = model.derivation as Derivation;
  const continued = t('paper.continued');
  const lines = (part: Derivation['steps']): string => part.map((line) => stepText(t, line)).join('\n');
  const head = (cells: readonly (readonly Cell[])[], minHeight = 24): Row => ({
    minHeight,
    cells: cells.flat(),
  });
  flow.grid({
    columns: [62, 112, 62, 112, 62, 113],
    header: [],
    continued,
    rows: [
      head([
        [words.labelCell('name'), words.value('name', person.name)],
        [words.labelCell('staffNo'), words.value('staffNo', person.staffNo)],
        [
          words.labelCell('education'),
          words.value(
            'education',
            person.education === null ? '' : t(`organization.education.${person.education}`),
          ),
        ],
      ]),
      head([
        [words.labelCell('site'), words.value('site', person.site)],
        [
          words.labelCell('post'),
          words.value('post', [person.department, person.post].filter((part) => part !== '').join(' ')),
        ],
        [words.labelCell('hireDate'), words.value('hireDate', person.hireDate)],
      ]),
      head([
        pair(words, 'grades.page.gradedOn', model.gradedOn),
        pair(words, 'grades.page.scheme', t(`grades.scheme.${model.scheme}`)),
        pair(words, 'grades.sheet.employment', t(`grades.employment.${model.employment}`)),
      ]),
      head([
        pair(words, 'grades.page.grade', model.grade, { weight: 'bold' }),
        pair(words, 'grades.page.result', model.result),
        pair(words, 'grades.page.state', t(`grades.state.${model.state}`)),
      ]),
      head([pair(words, 'common.explain.inputs', lines(derivation.inputs), { span: 5 })], 60),
      head([pair(words, 'common.explain.steps', lines(derivation.steps), { span: 5 })], 60),
      head([pair(words, 'grades.sheet.note', model.note, { span: 5 })]),
    ],
  });
  flow.gap(8);
  flow.grid({
    columns: [90, 250, 62, 121],
    header: [],
    continued,
    rows: stepsOf(words, model).map((step) => approvalRow(words, model, step)),
  });
  flow.gap(4);
  flow.note(
    [
      t('common.explain.rule', { rule: t(derivation.rule), versionNo: derivation.standard.versionNo }),
      t('common.explain.clause', { clause: clauseText(t, derivation.clause) }),
    ].join('  '),
    t('common.explain.title'),
  );
  flow.signatures([words.signer('self'), words.signer('hr')], t('paper.date'));
};

export const gradingSheet = defineDocument<GradingSheetModel>({
  name: 'gradingSheet',
  orientation: 'portrait',
  schema: zGradingSheet,
  subjects: gradingSubjects,
  read: gradingSheetModel,
  ...aboutPerson,
  // Signed is what stands above the opinions: to enter them, and what they lead to, makes no other paper of it.
  comparable: (model) => ({ ...model, approvals: [], state: 'provisional' }),
  layOut,
});
