import {
  EDUCATIONS,
  GENDERS,
  SOURCES,
  STAFF_STATUSES,
} from '../../../../shared/features/organization/vocabulary';
import type { SheetColumn } from '../../../../shared/kernel/sheet/columns';

const H = 'organization.roster.headers' as const;
const S = 'organization.roster.synonyms' as const;

const optional = { required: false, synonyms: null } as const;

/** The columns of a roster 花名册, in the order of the template. */
export const ROSTER_COLUMNS: readonly SheetColumn[] = [
  {
    key: 'staffNo',
    header: `${H}.staffNo`,
    synonyms: `${S}.staffNo`,
    required: true,
    type: 'code',
    maxLength: 40,
  },
  {
    key: 'name',
    header: `${H}.name`,
    synonyms: `${S}.name`,
    required: true,
    type: 'text',
    maxLength: 40,
    closeUp: true,
  },
  {
    ...optional,
    key: 'gender',
    header: `${H}.gender`,
    type: 'choice',
    choices: GENDERS.map((value) => ({
      value,
      label: `organization.gender.${value}` as const,
      synonyms: `${S}.${value}` as const,
    })),
  },
  { ...optional, key: 'birthDate', header: `${H}.birthDate`, synonyms: `${S}.birthDate`, type: 'date' },
  { key: 'hireDate', header: `${H}.hireDate`, synonyms: `${S}.hireDate`, required: true, type: 'date' },
  {
    ...optional,
    key: 'education',
    header: `${H}.education`,
    synonyms: `${S}.education`,
    type: 'choice',
    choices: EDUCATIONS.map((value) => ({
      value,
      label: `organization.education.${value}` as const,
      synonyms: `${S}.${value}` as const,
    })),
  },
  { ...optional, key: 'industrySince', header: `${H}.industrySince`, type: 'date' },
  { ...optional, key: 'site', header: `${H}.site`, synonyms: `${S}.site`, type: 'text', maxLength: 60 },
  {
    ...optional,
    key: 'department',
    header: `${H}.department`,
    synonyms: `${S}.department`,
    type: 'text',
    maxLength: 60,
  },
  { ...optional, key: 'post', header: `${H}.post`, synonyms: `${S}.post`, type: 'text', maxLength: 60 },
  { ...optional, key: 'grade', header: `${H}.grade`, synonyms: `${S}.grade`, type: 'text', maxLength: 40 },
  {
    ...optional,
    key: 'source',
    header: `${H}.source`,
    type: 'choice',
    choices: SOURCES.map((value) => ({
      value,
      label: `organization.source.${value}` as const,
      synonyms: `${S}.${value}` as const,
    })),
  },
  {
    ...optional,
    key: 'status',
    header: `${H}.status`,
    synonyms: `${S}.status`,
    type: 'choice',
    choices: STAFF_STATUSES.map((value) => ({
      value,
      label: `organization.staffStatus.${value}` as const,
      synonyms: `${S}.${value}` as const,
    })),
  },
  { ...optional, key: 'series', header: `${H}.series`, type: 'list', maxLength: 60 },
  { ...optional, key: 'phone', header: `${H}.phone`, synonyms: `${S}.phone`, type: 'text', maxLength: 40 },
];
