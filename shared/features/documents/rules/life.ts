import { appError } from '../../../kernel/errors';
import { ok, type Result, refuse } from '../../../kernel/result';
import type { DocumentAction, DocumentState } from '../vocabulary';

/**
 * The life of a printed document: what may be done in which state, and where it leads.
 *
 * Paper is signed, then scanned, then filed. A scan may be replaced by a better one until the document is filed. A document can be
 * voided at any time but only once; a void document stays void, the next print has a number of its own.
 */
export const DOCUMENT_TRANSITIONS: Readonly<
  Record<DocumentState, Readonly<Partial<Record<DocumentAction, DocumentState>>>>
> = {
  printed: { markSigned: 'signed', void: 'void' },
  signed: { attachScan: 'scanAttached', void: 'void' },
  scanAttached: { attachScan: 'scanAttached', file: 'filed', void: 'void' },
  filed: { void: 'void' },
  void: {},
};

export const mayTake = (state: DocumentState, action: DocumentAction): boolean =>
  DOCUMENT_TRANSITIONS[state][action] !== undefined;

/** The state that an action leads to, or `E_FORM_WRONG_STATE` with the number, the state and the action. */
export const nextDocumentState = (
  number: string,
  state: DocumentState,
  action: DocumentAction,
): Result<DocumentState> => {
  const next = DOCUMENT_TRANSITIONS[state][action];
  return next === undefined ? refuse(appError('E_FORM_WRONG_STATE', { number, state, action })) : ok(next);
};

/** A scan and a void stay; the other steps can be undone. */
const FOR_GOOD: readonly DocumentAction[] = ['attachScan', 'void'];

const STATES = Object.keys(DOCUMENT_TRANSITIONS) as readonly DocumentState[];

/** The states to which one step, or undoing one, leads from another. */
const neighbours = (from: DocumentState): readonly DocumentState[] => [
  ...Object.values(DOCUMENT_TRANSITIONS[from]),
  ...STATES.filter((state) =>
    (Object.entries(DOCUMENT_TRANSITIONS[state]) as [DocumentAction, DocumentState][]).some(
      ([action, next]) => next === from && !FOR_GOOD.includes(action),
    ),
  ),
];

/** The states that a document can have come to from another, itself included. */
const statesAfter = (from: DocumentState): ReadonlySet<DocumentState> => {
  const reached = new Set<DocumentState>([from]);
  for (const state of reached) for (const next of neighbours(state)) reached.add(next);
  return reached;
};

/** Whether a document can have gone from one state to another, in however many steps: `E_FORM_LIFE` with its number and both. */
export const checkLife = (number: string, from: DocumentState, to: DocumentState): Result<true> =>
  statesAfter(from).has(to)
    ? ok(true as const)
    : refuse(appError('E_FORM_LIFE', { number, from, to }, 'state'));

/** What a print says never changes; how far the paper has come does. */
const MOVING: readonly string[] = ['state', 'signedOn', 'scanAttachedAt', 'filedAt', 'note'];

/** Whether these changes of a document leave its print as it was: `E_FORM_CONTENT` with its number, at the first field that does not. */
export const checkContent = (number: string, changed: readonly string[]): Result<true> => {
  const field = changed.find((each) => !MOVING.includes(each));
  return field === undefined ? ok(true as const) : refuse(appError('E_FORM_CONTENT', { number }, field));
};

/**
 * Whether a signing day is possible: not before the print and not in the future, both as local days.
 *
 * Refuses with `E_FORM_SIGNED_DAY` at the field `signedOn`.
 */
export const checkSignedOn = (signedOn: string, printedOn: string, today: string): Result<true> =>
  signedOn < printedOn || signedOn > today
    ? refuse(appError('E_FORM_SIGNED_DAY', { from: printedOn, to: today }, 'signedOn'))
    : ok(true as const);

/** `PXJH-BJ01-2026-00001`: the document's prefix, the office, the year of printing, the serial of that document and year. */
export const documentNumber = (
  prefix: string,
  office: string,
  year: number,
  serial: number,
  digits: number,
): string => `${prefix}-${office}-${year}-${String(serial).padStart(digits, '0')}`;
