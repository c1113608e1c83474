import { appError } from '../../../kernel/errors';
import { ok, type Result, refuse } from '../../../kernel/result';
import type { FormAction, FormState } from '../vocabulary';

/**
 * The life of a printed form: what may be done in which state, and where it leads.
 *
 * Paper is signed, then scanned, then filed. A scan may be replaced by a better one until the form is filed. A form can be
 * voided at any time but only once; a void form stays void, the next print has a number of its own.
 */
export const FORM_TRANSITIONS: Readonly<Record<FormState, Readonly<Partial<Record<FormAction, FormState>>>>> =
  {
    printed: { markSigned: 'signed', void: 'void' },
    signed: { attachScan: 'scanAttached', void: 'void' },
    scanAttached: { attachScan: 'scanAttached', file: 'filed', void: 'void' },
    filed: { void: 'void' },
    void: {},
  };

export const mayForm = (state: FormState, action: FormAction): boolean =>
  FORM_TRANSITIONS[state][action] !== undefined;

/** The state that an action leads to, or `E_FORM_WRONG_STATE` with the number, the state and the action. */
export const nextFormState = (number: string, state: FormState, action: FormAction): Result<FormState> => {
  const next = FORM_TRANSITIONS[state][action];
  return next === undefined ? refuse(appError('E_FORM_WRONG_STATE', { number, state, action })) : ok(next);
};

/** The states that a form can have come to from another, itself included. */
const statesAfter = (from: FormState): ReadonlySet<FormState> => {
  const reached = new Set<FormState>([from]);
  for (const state of reached) for (const next of Object.values(FORM_TRANSITIONS[state])) reached.add(next);
  return reached;
};

/** Whether a form can have gone from one state to another, in however many steps: `E_FORM_LIFE` with its number and both. */
export const checkLife = (number: string, from: FormState, to: FormState): Result<true> =>
  statesAfter(from).has(to)
    ? ok(true as const)
    : refuse(appError('E_FORM_LIFE', { number, from, to }, 'state'));

/**
 * Whether a signing day is possible: not before the print and not in the future, both as local days.
 *
 * Refuses with `E_FORM_SIGNED_DAY` at the field `signedOn`.
 */
export const checkSignedOn = (signedOn: string, printedOn: string, today: string): Result<true> =>
  signedOn < printedOn || signedOn > today
    ? refuse(appError('E_FORM_SIGNED_DAY', { from: printedOn, to: today }, 'signedOn'))
    : ok(true as const);

/** `PXJH-BJ01-2026-00001`: the form's prefix, the office, the year of printing, the serial of that form and year. */
export const formNumber = (
  prefix: string,
  office: string,
  year: number,
  serial: number,
  digits: number,
): string => `${prefix}-${office}-${year}-${String(serial).padStart(digits, '0')}`;

const HASH_CHARACTERS = 16;

/** What a code on the paper says. One that was printed before pages were named has neither `page` nor `pages`. */
export type FormCode = {
  readonly office: string;
  readonly number: string;
  /** The first hex digits of the snapshot's hash, in lower case as the hash is kept. */
  readonly hashStart: string;
  readonly page?: number;
  readonly pages?: number;
};

/** What the small code in the corner says: enough to put a page where it belongs when the other code is lost. */
export type CornerCode = { readonly number: string; readonly page: number; readonly pages: number };

/**
 * What the code on a page says: `TIDUI2:<office>:<number>:<first 16 hex digits of the snapshot's hash>:<page>/<pages>`.
 *
 * All in upper case, because QR codes keep letters, digits and these signs in little more than half the room of others.
 */
export const pageCode = (
  office: string,
  number: string,
  snapshotHash: string,
  page: number,
  pages: number,
): string =>
  `TIDUI2:${office}:${number}:${snapshotHash.slice(0, HASH_CHARACTERS)}:${page}/${pages}`.toUpperCase();

/** What the small code in the corner of a page says: `TIDUI2:<number>:<page>/<pages>`. */
export const cornerCode = (number: string, page: number, pages: number): string =>
  `TIDUI2:${number}:${page}/${pages}`.toUpperCase();

/** The code of a form printed before pages were named: `TIDUI1:<office>:<number>:<first 16 hex digits of the hash>`. */
export const formCode = (office: string, number: string, snapshotHash: string): string =>
  `TIDUI1:${office}:${number}:${snapshotHash.slice(0, HASH_CHARACTERS)}`;

const OLD_CODE = /^TIDUI1:([^:]{1,20}):([^:]{1,60}):([0-9a-f]{16})$/;
const PAGE_CODE =
  /^TIDUI2:([A-Z0-9]{1,20}):([A-Z0-9-]{1,60}):([0-9A-F]{16}):([1-9][0-9]{0,3})\/([1-9][0-9]{0,3})$/;
const CORNER_CODE = /^TIDUI2:([A-Z0-9-]{1,60}):([1-9][0-9]{0,3})\/([1-9][0-9]{0,3})$/;

const pagesOf = (page = '', pages = ''): { readonly page: number; readonly pages: number } | undefined =>
  Number(page) <= Number(pages) ? { page: Number(page), pages: Number(pages) } : undefined;

/** Read a scanned QR code, of today or of before pages were named; undefined when it is none of ours. */
export const parseFormCode = (text: string): FormCode | undefined => {
  const code = text.trim();
  const [, office, number, hash, page, pages] = PAGE_CODE.exec(code) ?? OLD_CODE.exec(code) ?? [];
  if (office === undefined || number === undefined || hash === undefined) return undefined;
  const named = { office, number, hashStart: hash.toLowerCase() };
  if (page === undefined) return named;
  const place = pagesOf(page, pages);
  return place === undefined ? undefined : { ...named, ...place };
};

/** Read the small code in the corner of a page; undefined when it is none of ours, and for the other code of the page. */
export const parseCornerCode = (text: string): CornerCode | undefined => {
  const [, number, page, pages] = CORNER_CODE.exec(text.trim()) ?? [];
  const place = pagesOf(page, pages);
  return number === undefined || place === undefined ? undefined : { number, ...place };
};

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, i) => bytes[i] === byte);

/** The type of a file by its first bytes; a name proves nothing. Undefined for everything that we do not keep. */
export const mediaTypeOf = (
  bytes: Uint8Array,
): 'application/pdf' | 'image/jpeg' | 'image/png' | undefined => {
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46, 0x2d])) return 'application/pdf';
  if (startsWith(bytes, [0xff, 0xd8, 0xff])) return 'image/jpeg';
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'image/png';
  return undefined;
};
