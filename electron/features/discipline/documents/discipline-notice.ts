import {
  type DisciplineNoticeModel,
  zDisciplineNotice,
} from '../../../../shared/features/discipline/documents';
import { defineDocument } from '../../../printing/document';
import type { Flow } from '../../../printing/layout/flow';
import type { Row } from '../../../printing/layout/grid';
import { aboutPerson } from '../../../printing/person-parts';
import type { FieldName, Words } from '../../../printing/words';

import { disciplineNoticeModel, disciplineSubjects, kindWords } from '../views';

type Said = readonly [name: FieldName, text: string];

const COLUMNS = [62, 112, 62, 112, 62, 113];

/** 处分通知: the person, the decision with its days and reason; signed by who decided, by human resources and by the person. */
const layOut = (model: DisciplineNoticeModel, flow: Flow, words: Words): void => {
  const { t } = words;
  const { person, givenOn, endsOn, givenBy, number } = model;
  const kind = kindWords(t, model);
  const three = (entries: readonly Said[]): Row => ({
    minHeight: 24,
    cells: entries.flatMap(([name, text]) => [words.labelCell(name), words.value(name, text)]),
  });
  const whole = (name: FieldName, text: string, minHeight: number): Row => ({
    minHeight,
    cells: [words.labelCell(name), words.value(name, text, { span: 5 })],
  });
  const place = [person.department, person.post].filter((part) => part !== '').join(' ');
  flow.grid({
    columns: COLUMNS,
    header: [],
    continued: t('paper.continued'),
    rows: [
      three([
        ['name', person.name],
        ['staffNo', person.staffNo],
        ['site', person.site],
      ]),
      three([
        ['post', place],
        ['disciplineNo', number],
        ['disciplineKind', kind],
      ]),
      whole('disciplinePeriod', t('discipline.sheet.period', { givenOn, endsOn }), 24),
      whole('disciplineReason', model.reason, 90),
      whole(
        'disciplineDecision',
        t('discipline.sheet.text', { name: person.name, kind, givenOn, endsOn }),
        60,
      ),
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
