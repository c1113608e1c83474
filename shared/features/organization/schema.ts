import { z } from 'zod';
import { zDate, zId, zSeen, zVersion } from '../../kernel/fields';
import { normaliseName, normalisePinyin, normaliseStaffNo } from './rules/search';
import { EDUCATIONS, GENDERS, SOURCES, STAFF_STATUSES } from './vocabulary';

const zSearch = z.string().max(80);
const zFilterName = z.string().max(60);

const emptyAsNull = (text: string | null): string | null =>
  text === null || text.trim() === '' ? null : text.trim();

/** A person's own fields, as a form or a workbook gives them. Empty `pinyin` means: spell the name. */
export const zStaffFields = z.object({
  staffNo: z.string().transform(normaliseStaffNo).pipe(z.string().min(1).max(40)),
  name: z.string().transform(normaliseName).pipe(z.string().min(1).max(40)),
  pinyin: z.string().max(200).transform(normalisePinyin),
  gender: z.enum(GENDERS).nullable(),
  birthDate: zDate.nullable(),
  hireDate: zDate,
  education: z.enum(EDUCATIONS).nullable(),
  industrySince: zDate.nullable(),
  siteId: zId.nullable(),
  departmentId: zId.nullable(),
  postId: zId.nullable(),
  mentorId: zId.nullable(),
  grade: z.string().max(40).nullable().transform(emptyAsNull),
  source: z.enum(SOURCES).nullable(),
  status: z.enum(STAFF_STATUSES),
  phone: z.string().max(40).nullable().transform(emptyAsNull),
  note: z.string().max(1000),
});

const zChange = z.object({ effectiveOn: zDate, reason: z.string().trim().max(500) });

/** `another`: whoever enters it has seen that somebody of the same name is there, and says that this is somebody else. */
const zAnother = z.boolean().optional();

export const zCreateStaff = z.object({
  fields: zStaffFields,
  reason: z.string().trim().max(500),
  another: zAnother,
});

/** `change` is required exactly when a field of the timeline changes. */
export const zUpdateStaff = z.object({
  id: zId,
  version: zVersion,
  fields: zStaffFields,
  change: zChange.nullable(),
  another: zAnother,
});

/** Filters of the people list; an empty one filters nothing. Units go by name, so that one filter fits all offices. */
export const zStaffFilter = z.object({
  search: zSearch.default(''),
  site: zFilterName.default(''),
  department: zFilterName.default(''),
  post: zFilterName.default(''),
  grade: zFilterName.default(''),
  status: z.enum(['', 'atWork', ...STAFF_STATUSES]).default(''),
  office: z.string().max(12).default(''),
  limit: z.number().int().min(1).max(100_000).default(20_000),
});

/** The search of a picker: the own office's people, at work unless `all`. */
export const zPick = z.object({
  search: zSearch,
  limit: z.number().int().min(1).max(100).default(20),
  all: z.boolean().default(false),
});

/** Whoever a pasted list may mean: staff numbers and names, as they were written. */
export const zFindStaff = z.object({ words: z.array(z.string().max(40)).max(50_000) });

export const zSaveSeries = z.object({
  staffId: zId,
  seen: zSeen.nullable(),
  series: z.string().trim().min(1).max(60),
  certifiedOn: zDate.nullable(),
});

export const zSaveCertificate = z.object({
  staffId: zId,
  seen: zSeen.nullable(),
  name: z.string().trim().min(1).max(60),
  number: z.string().trim().max(60),
  issuedOn: zDate.nullable(),
  expiresOn: zDate.nullable(),
});

export const UNITS = ['site', 'department', 'post'] as const;
export const zUnit = z.enum(UNITS);

const zUnitName = z.string().trim().min(1).max(60);
/** A site has an address; departments and posts have an order instead. */
export const zCreateUnit = z.object({
  unit: zUnit,
  name: zUnitName,
  address: z.string().trim().max(200).default(''),
});
export const zUpdateUnit = zCreateUnit.extend({ id: zId, version: zVersion });
export const zSeenUnit = zSeen.extend({ unit: zUnit });
export const zOrderUnits = z.object({
  unit: z.enum(['department', 'post']),
  ids: z.array(zId).min(1).max(500),
});
