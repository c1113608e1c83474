export const HASH_CHARACTERS = 16;

/** What a code on the paper says. One that was printed before pages were named has neither `page` nor `pages`. */
export type PageCode = {
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

/** The code of a document printed before pages were named: `TIDUI1:<office>:<number>:<first 16 hex digits of the hash>`. */
export const oldPageCode = (office: string, number: string, snapshotHash: string): string =>
  `TIDUI1:${office}:${number}:${snapshotHash.slice(0, HASH_CHARACTERS)}`;

export const OLD_CODE = /^TIDUI1:([^:]{1,20}):([^:]{1,60}):([0-9a-f]{16})$/;

export const PAGE_CODE =
  /^TIDUI2:([A-Z0-9]{1,20}):([A-Z0-9-]{1,60}):([0-9A-F]{16}):([1-9][0-9]{0,3})\/([1-9][0-9]{0,3})$/;

export const CORNER_CODE = /^TIDUI2:([A-Z0-9-]{1,60}):([1-9][0-9]{0,3})\/([1-9][0-9]{0,3})$/;

export const pagesOf = (
  page = '',
  pages = '',
): { readonly page: number; readonly pages: number } | undefined =>
  Number(page) <= Number(pages) ? { page: Number(page), pages: Number(pages) } : undefined;

/** Read a scanned QR code, of today or of before pages were named; undefined when it is none of ours. */
export const parsePageCode = (text: string): PageCode | undefined => {
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
