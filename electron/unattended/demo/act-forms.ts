import { join } from 'node:path';
import type { PrintedDocument } from '../../../shared/features/forms/types';
import { FORM_KINDS, type FormKind } from '../../../shared/features/forms/vocabulary';
import { printForms } from '../../features/forms/service';
import { attachScan, fileForms, markSigned } from '../../features/forms/service-life';
import { must, type Stage } from './stage';

const wordOf = (form: FormKind): string => form.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const FIRST_SESSION = 'PX2026-001';

/** The four forms are printed for one newcomer, and once more in a batch; the plan is signed, its scan hung on the record, and filed. */
export const playForms = async (stage: Stage, staffNo: string): Promise<void> => {
  const printed = new Map<FormKind, PrintedDocument>();
  for (const form of FORM_KINDS.slice(0, 4)) {
    const ofSession = form === 'signInSheet' || form === 'trainingRecord';
    const out = join(stage.out, `${wordOf(form)}.pdf`);
    const selection = ofSession ? { staffNos: [], sessionNos: [FIRST_SESSION] } : { staffNos: [staffNo] };
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
