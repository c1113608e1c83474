import { join } from 'node:path';
import type { PrintedDocument } from '../../../shared/features/documents/types';
import { FORM_KINDS, type FormKind } from '../../../shared/features/documents/vocabulary';
import { attachScan, fileForms, markSigned } from '../../features/documents/service/life';
import { printForms } from '../../features/documents/service/select';
import { must, type Stage } from './stage';

const kebabOf = (form: FormKind): string => form.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const FIRST_SESSION = 'PX2026-001';

const SESSION_FORMS: readonly FormKind[] = ['signInSheet', 'trainingRecord'];
const TRAINING_FORMS: readonly FormKind[] = ['trainingPlan', 'trainingFile'];

/** Whose forms are printed: a newcomer's of training, an examined person's scores, the rest of somebody with an improvement plan. */
export type DemoSubjects = {
  readonly newcomer: string;
  readonly examined: string;
  readonly improving: string;
};

const subjectOf = (form: FormKind, { newcomer, examined, improving }: DemoSubjects): string => {
  if (TRAINING_FORMS.includes(form)) return newcomer;
  return form === 'scoreSheet' ? examined : improving;
};

/** Every form is printed once, and the plans once more in a batch; the record is signed, its scan hung on it, and filed. */
export const playForms = async (stage: Stage, subjects: DemoSubjects): Promise<void> => {
  const printed = new Map<FormKind, PrintedDocument>();
  for (const form of FORM_KINDS) {
    const staffNo = subjectOf(form, subjects);
    const out = join(stage.out, `${kebabOf(form)}.pdf`);
    const selection = SESSION_FORMS.includes(form)
      ? { staffNos: [], sessionNos: [FIRST_SESSION] }
      : { staffNos: [staffNo] };
    const answer = must(await printForms(stage.branch, { form, out, ...selection }));
    const [document] = answer.documents;
    if (document !== undefined) printed.set(form, document);
    stage.tell(`print.${form}`, { file: answer.file, pages: answer.pages, documents: answer.documents });
  }
  const batch = must(
    await printForms(stage.branch, {
      form: 'trainingPlan',
      out: join(stage.files, 'training-plans.pdf'),
      staffNos: 'all',
    }),
  );
  stage.tell('print.batch', { file: batch.file, pages: batch.pages, documents: batch.documents.length });
  const record = printed.get('trainingRecord');
  if (record === undefined) throw new Error('the training record was not printed');
  must(markSigned(stage.branch, { ids: [record.id], signedOn: stage.clock.today() }));
  must(await attachScan(stage.branch, record.id, join(stage.out, 'training-record.pdf')));
  must(fileForms(stage.branch, [record.id]));
  stage.tell('signed', { number: record.number, state: 'filed' });
};
