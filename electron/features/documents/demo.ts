import { join } from 'node:path';
import type { PrintedDocument } from '../../../shared/features/documents/types';
import type { DocumentName } from '../../../shared/features/sums';
import { kebabOf } from '../../../shared/kernel/words';
import { type PrintedOf, print, printing } from '../../unattended/demo/print';
import { prop } from '../../unattended/demo/prop';
import { type Act, must, type Stage } from '../../unattended/demo/stage';
import { backends } from '../index';
import { firstNewcomer, people } from '../organization/demo/people';
import { attachScan, fileDocuments, markSigned } from './service/life';
import { printSelection } from './service/select';

const printedDocuments = prop<Map<string, PrintedDocument>>('the printed documents');

const pdfOf = (stage: Stage, document: DocumentName): string => join(stage.out, `${kebabOf(document)}.pdf`);

const printOne = async (stage: Stage, document: DocumentName, of: PrintedOf): Promise<void> => {
  const selection = {
    staffNos: 'staffNo' in of ? [of.staffNo] : [],
    sessionNos: 'sessionNo' in of ? [of.sessionNo] : [],
    periods: 'period' in of ? [of.period] : [],
  };
  const out = pdfOf(stage, document);
  const answer = must(await printSelection(stage.branch, { document, out, ...selection }));
  const [printed] = answer.documents;
  if (printed !== undefined) printedDocuments.take(stage).set(document, printed);
  stage.tell(`print.${document}`, { file: answer.file, pages: answer.pages, documents: answer.documents });
};

/** Other acts print by what is left for them here. */
const leavePrinting = (stage: Stage): void => {
  printedDocuments.leave(stage, new Map());
  printing.leave(stage, (document, of) => printOne(stage, document, of));
};

/** The demo shows every document that there is: each feature's act prints its own. */
const checkAllPrinted = (stage: Stage): void => {
  const printed = printedDocuments.take(stage);
  const declared = backends.flatMap(({ feature }) => Object.keys(feature.documents ?? {}));
  const missing = declared.filter((document) => !printed.has(document));
  if (missing.length > 0) throw new Error(`no act prints ${missing.join(', ')}`);
};

/** Plans are printed once more in a batch. */
const printBatch = async (stage: Stage): Promise<void> => {
  checkAllPrinted(stage);
  const out = join(stage.files, 'training-plans.pdf');
  const batch = must(await printSelection(stage.branch, { document: 'trainingPlan', out, staffNos: 'all' }));
  stage.tell('print.batch', { file: batch.file, pages: batch.pages, documents: batch.documents.length });
};

/** The record of a session is signed, its scan hung on it, and filed. */
const signRecord = async (stage: Stage): Promise<void> => {
  const record = printedDocuments.take(stage).get('trainingRecord');
  if (record === undefined) throw new Error('the training record was not printed');
  must(markSigned(stage.branch, { ids: [record.id], signedOn: stage.clock.today() }));
  must(await attachScan(stage.branch, record.id, pdfOf(stage, 'trainingRecord')));
  must(fileDocuments(stage.branch, [record.id]));
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
