import {
  EDUCATIONS,
  GENDERS,
  SOURCES,
  STAFF_STATUSES,
} from '../../../../shared/features/organization/vocabulary';
import type { SheetColumn } from '../../../../shared/kernel/sheet/columns';

const H = 'organization.roster.headers' as const;

const optional = { required: false } as const;

/** The columns of a roster 花名册, in the order of the template. */
export const ROSTER_COLUMNS: readonly SheetColumn[] = [
  {
    key: 'staffNo',
    header: `${H}.staffNo`,
    required: true,
    type: 'code',
    maxLength: 40,
  },
  {
    key: 'name',
    header: `${H}.name`,
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
    words: 'gender',
    choices: GENDERS.map((value) => ({
      value,
      label: `organization.gender.${value}` as const,
    })),
  },
  { ...optional, key: 'birthDate', header: `${H}.birthDate`, type: 'date' },
  { key: 'hireDate', header: `${H}.hireDate`, required: true, type: 'date' },
  {
    ...optional,
    key: 'education',
    header: `${H}.education`,
    type: 'choice',
    words: 'education',
    choices: EDUCATIONS.map((value) => ({
      value,
      label: `organization.education.${value}` as const,
    })),
  },
  { ...optional, key: 'industrySince', header: `${H}.industrySince`, type: 'date' },
  { ...optional, key: 'site', header: `${H}.site`, type: 'text', maxLength: 60 },
  {
    ...optional,
    key: 'department',
    header: `${H}.department`,
    type: 'text',
    maxLength: 60,
  },
  { ...optional, key: 'post', header: `${H}.post`, type: 'text', maxLength: 60 },
  { ...optional, key: 'grade', header: `${H}.grade`, type: 'text', maxLength: 40 },
  {
    ...optional,
    key: 'source',
    header: `${H}.source`,
    type: 'choice',
    words: 'staffSource',
    choices: SOURCES.map((value) => ({
      value,
      label: `organization.source.${value}` as const,
    })),
  },
  {
    ...optional,
    key: 'status',
    header: `${H}.status`,
    type: 'choice',
    words: 'staffStatus',
    choices: STAFF_STATUSES.map((value) => ({
      value,
      label: `organization.staffStatus.${value}` as const,
    })),
  },
  { ...optional, key: 'series', header: `${H}.series`, type: 'list', maxLength: 60 },
  { ...optional, key: 'phone', header: `${H}.phone`, type: 'text', maxLength: 40 },
];
