import type { PrintInput } from '../../../../shared/features/documents/types';
import { features } from '../../../../shared/features/index';
import type { FeatureDeclaration } from '../../../../shared/kernel/define-feature';
import { appError } from '../../../../shared/kernel/errors';
import type { Id } from '../../../../shared/kernel/ids';
import type { Snapshot } from '../../../../shared/kernel/paper';
import { LAYOUT_VERSION } from '../../../../shared/kernel/print-layout';
import { ok, type Result, refuse } from '../../../../shared/kernel/result';
import { termOf } from '../../../../shared/locales/translate';
import type { AppContext } from '../../../app-context';
import type { DocumentDefinition } from '../../../printing/document';
import { findDocument } from '../../../printing/find-document';
import type { Sheet } from '../../../printing/sheet';
import { findOffice } from '../../office/repository';
import { standardInForce } from '../../standards/repository';
import { snapshotHash } from './snapshot';

/** A document that is about to be printed: what it says now, and the hash of that. */
export type Draft = { readonly subjectId: Id; readonly snapshot: Snapshot; readonly hash: string };

type DocumentDeclaration = { readonly subject: string; readonly prefix: string };

export const declarationOf = (name: string): DocumentDeclaration => {
  const declared: readonly FeatureDeclaration[] = features;
  const found = declared.map(({ documents }) => documents?.[name]).find((each) => each !== undefined);
  if (found === undefined) throw new Error(`no feature declares the document ${name}`);
  return found;
};

/** Title and number of a document: as the standard in force says, else as its feature declares it. */
export const titleOf = (app: AppContext, name: string) => {
  const { body } = standardInForce(app.db, 'forms', app.clock.today());
  const found = body.forms.find((entry) => entry.form === name);
  return {
    title: found?.title ?? termOf(app.t, 'document', name),
    prefix: found?.prefix ?? declarationOf(name).prefix,
    digits: body.numberDigits,
  };
};

type Drafts = { readonly document: DocumentDefinition; readonly drafts: readonly Draft[] };

export const draftsOf = async (
  app: AppContext,
  { document: name, subjectIds }: PrintInput,
): Promise<Result<Drafts>> => {
  const office = findOffice(app.db);
  if (office === undefined) return refuse(appError('E_NOT_SET_UP'));
  const document = await findDocument(name);
  if (document === undefined) return refuse(appError('E_DOCUMENT_UNKNOWN', { name }));
  const unique = [...new Set(subjectIds)];
  if (unique.length === 0) return refuse(appError('E_FORM_NO_SUBJECT'));
  const heading = {
    company: office.company,
    office: office.name,
    title: titleOf(app, name).title,
    language: app.language,
  };
  const drafts: Draft[] = [];
  for (const subjectId of unique) {
    const model = document.read(app.db, subjectId, app.clock.today());
    if (model === undefined) return refuse(appError('E_FORM_SUBJECT_GONE'));
    const snapshot: Snapshot = { form: name, heading, model, layout: LAYOUT_VERSION };
    drafts.push({ subjectId, snapshot, hash: snapshotHash(snapshot) });
  }
  return ok({ document, drafts });
};

export const sheetOf = (app: AppContext, { snapshot, hash }: Draft, number: string | null): Sheet => ({
  document: snapshot.form,
  heading: snapshot.heading,
  model: snapshot.model,
  number,
  code: number === null ? null : { office: app.officeCode(), snapshotHash: hash },
  layout: LAYOUT_VERSION,
  printedOn: app.clock.today(),
});
