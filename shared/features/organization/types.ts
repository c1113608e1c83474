import type { z } from 'zod';
import type { CalendarDate } from '../../kernel/dates';
import type { Id } from '../../kernel/ids';
import type { RecordOf } from '../../kernel/record';
import type { zStaffFields, zStaffFilter, zUnit } from './schema';
import type { zOrganizationStandard } from './standards';
import type { staffCertificateRecord, staffRecord, staffSeriesRecord } from './travel';
import type { StaffStatus, TimelineAspect } from './vocabulary';

export type OrganizationStandard = z.output<typeof zOrganizationStandard>;
export type StaffFields = z.output<typeof zStaffFields>;
export type StaffFilter = z.output<typeof zStaffFilter>;
export type Unit = z.output<typeof zUnit>;

export type Staff = RecordOf<typeof staffRecord>;
export type StaffSeries = RecordOf<typeof staffSeriesRecord>;
export type StaffCertificate = RecordOf<typeof staffCertificateRecord>;

/** A person as lists show them: light, because a list holds thousands. */
export type StaffRow = {
  readonly id: Id;
  readonly version: number;
  readonly staffNo: string;
  readonly name: string;
  readonly pinyin: string;
  readonly initials: string;
  readonly office: string;
  readonly site: string | null;
  readonly department: string | null;
  readonly post: string | null;
  readonly grade: string | null;
  readonly status: StaffStatus;
  readonly hireDate: CalendarDate;
};

/** `total` counts all that fit the filter; `rows` may be cut at the limit. */
export type StaffList = { readonly rows: readonly StaffRow[]; readonly total: number };

/** Who a person is in one line. */
export type StaffLabel = {
  readonly id: Id;
  readonly staffNo: string;
  readonly name: string;
  readonly site: string | null;
  readonly status: StaffStatus;
};

/** Who stands before and after a person in the list of their office, by employee number; null at an end. */
export type Neighbours = {
  readonly previous: StaffLabel | null;
  readonly next: StaffLabel | null;
};

export type TimelineLine = {
  readonly id: Id;
  readonly happenedOn: CalendarDate;
  readonly aspect: TimelineAspect;
  readonly before: string;
  readonly after: string;
  readonly reason: string;
  readonly enteredBy: string;
};

/** Everything that the page of one person shows. `mine` tells whether this office may change it. */
export type StaffView = {
  readonly staff: Staff;
  readonly mine: boolean;
  readonly site: string | null;
  readonly department: string | null;
  readonly post: string | null;
  readonly mentor: StaffLabel | null;
  readonly series: readonly StaffSeries[];
  readonly certificates: readonly StaffCertificate[];
  readonly timeline: readonly TimelineLine[];
  readonly mentees: readonly StaffLabel[];
};

/** A site, department or post with how many people are there. */
export type UnitRow = {
  readonly id: Id;
  readonly version: number;
  readonly office: string;
  readonly name: string;
  readonly address: string;
  readonly people: number;
};

export type Choice = { readonly id: Id; readonly name: string };

/** What the forms and filters of people offer: the own units to assign, the names in use to filter by. */
export type StaffChoices = {
  readonly sites: readonly Choice[];
  readonly departments: readonly Choice[];
  readonly posts: readonly Choice[];
  readonly grades: readonly string[];
  readonly productSeries: readonly string[];
  readonly offices: readonly string[];
  readonly siteNames: readonly string[];
  readonly departmentNames: readonly string[];
  readonly postNames: readonly string[];
};

export type Spelling = { readonly pinyin: string; readonly initials: string };
