import { join } from 'node:path';
import type { PrintedDocument } from '../../../shared/features/documents/types';
import { FORM_KINDS, type FormKind } from '../../../shared/features/documents/vocabulary';
import { kebabOf } from '../../../shared/kernel/words';
import { type PrintedOf, print, printing } from '../../unattended/demo/print';
import { prop } from '../../unattended/demo/prop';
import { type Act, must, type Stage } from '../../unattended/demo/stage';
import { firstNewcomer, people } from '../organization/demo/people';
import { attachScan, fileForms, markSigned } from './service/life';
import { printForms } from './service/select';

const printedDocuments = prop<Map<string, PrintedDocument>>('the printed documents');

const pdfOf = (stage: Stage, document: string): string => join(stage.out, `${kebabOf(document)}.pdf`);

const formOf = (document: string): FormKind => {
  const form = FORM_KINDS.find((known) => known === document);
  if (form === undefined) throw new Error(`no such document: ${document}`);
  return form;
};

const printOne = async (stage: Stage, document: string, of: PrintedOf): Promise<void> => {
  const selection =
    'staffNo' in of ? { staffNos: [of.staffNo] } : { staffNos: [], sessionNos: [of.sessionNo] };
  const out = pdfOf(stage, document);
  const answer = must(await printForms(stage.branch, { form: formOf(document), out, ...selection }));
  const [printed] = answer.documents;
  if (printed !== undefined) printedDocuments.take(stage).set(document, printed);
  stage.tell(`print.${document}`, { file: answer.file, pages: answer.pages, documents: answer.documents });
};

/** Other acts print by what is left for them here. */
const leavePrinting = (stage: Stage): void => {
  printedDocuments.leave(stage, new Map());
  printing.leave(stage, (document, of) => printOne(stage, document, of));
};

/** Plans are printed once more in a batch. */
const printBatch = async (stage: Stage): Promise<void> => {
  const out = join(stage.files, 'training-plans.pdf');
  const batch = must(await printForms(stage.branch, { form: 'trainingPlan', out, staffNos: 'all' }));
  stage.tell('print.batch', { file: batch.file, pages: batch.pages, documents: batch.documents.length });
};

/** The record of a session is signed, its scan hung on it, and filed. */
const signRecord = async (stage: Stage): Promise<void> => {
  const record = printedDocuments.take(stage).get('trainingRecord');
  if (record === undefined) throw new Error('the training record was not printed');
  must(markSigned(stage.branch, { ids: [record.id], signedOn: stage.clock.today() }));
  must(await attachScan(stage.branch, record.id, pdfOf(stage, 'trainingRecord')));
  must(fileForms(stage.branch, [record.id]));
  stage.tell('signed', { number: record.number, state: 'filed' });
};

export const acts: readonly Act[] = [
  { at: 0, play: leavePrinting },
  {
    at: 170,
    play: (stage) => print(stage, 'trainingFile', { staffNo: firstNewcomer(people.take(stage)) }),
  },
  { at: 220, play: printBatch },
  { at: 225, play: signRecord },
];
