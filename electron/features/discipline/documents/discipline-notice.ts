import {
  type DisciplineNoticeModel,
  zDisciplineNotice,
} from '../../../../shared/features/discipline/documents';
import { defineDocument } from '../../../printing/document';
import type { Flow } from '../../../printing/layout/flow';
import { aboutPerson } from '../../../printing/person-parts';
import type { Words } from '../../../printing/words';
import { disciplineNoticeModel, disciplineSubjects, kindWords } from '../views';

const COLUMNS = [62, 112, 62, 112, 62, 113];

/** 处分通知: the person, the decision with its days and reason; signed by who decided, by human resources and by the person. */
const layOut = (model: DisciplineNoticeModel, flow: Flow, words: Words): void => {
  const { t } = words;
  const { person, givenOn, endsOn, givenBy, number } = model;
  const kind = kindWords(t, model);
  const decision = t('discipline.sheet.text', { name: person.name, kind, givenOn, endsOn });
  const span = COLUMNS.length - 1;
  const place = [person.department, person.post].filter((part) => part !== '').join(' ');
  flow.grid({
    columns: COLUMNS,
    header: [],
    continued: t('paper.continued'),
    rows: [
      words.labelledRow([
        ['name', person.name],
        ['staffNo', person.staffNo],
        ['site', person.site],
      ]),
      words.labelledRow([
        ['post', place],
        ['disciplineNo', number],
        ['disciplineKind', kind],
      ]),
      words.labelledRow([['disciplinePeriod', t('discipline.sheet.period', { givenOn, endsOn })]], { span }),
      words.labelledRow([['disciplineReason', model.reason]], { span, minHeight: 90 }),
      words.labelledRow([['disciplineDecision', decision]], { span, minHeight: 60 }),
    ],
  });
  flow.gap(8);
  flow.signatures(
    [
      { label: t('discipline.sheet.decider'), name: givenBy, role: 'superior' },
      words.signer('hr', model.humanResources),
      { label: t('discipline.sheet.received'), name: '', role: 'self' },
    ],
    t('paper.date'),
  );
};

export const disciplineNotice = defineDocument<DisciplineNoticeModel>({
  name: 'disciplineNotice',
  orientation: 'portrait',
  schema: zDisciplineNotice,
  subjects: disciplineSubjects,
  read: disciplineNoticeModel,
  ...aboutPerson,
  layOut,
  // Where the person stands today, and who holds a function, do not make what was decided untrue.
  comparable: (model) => ({
    ...model,
    humanResources: '',
    person: { ...model.person, site: '', department: '', post: '' },
  }),
});
