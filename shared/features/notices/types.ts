import type { z } from 'zod';
import type { CalendarDate } from '../../kernel/dates';
import type { AppError } from '../../kernel/errors';
import type { Id } from '../../kernel/ids';
import type { RecordOf } from '../../kernel/record';
import type { zAnswerObjection, zNoticeFilter, zRaiseObjection, zSaveNotice } from './schema';
import type { zNoticesStandard } from './standards';
import type { noticeObjectionRecord, noticeRecord, noticeSubjectRecord } from './travel';
import type { NOTICE_FORMS, NoticeKind, ShownState } from './vocabulary';

export type NoticesStandard = z.output<typeof zNoticesStandard>;
export type Notice = RecordOf<typeof noticeRecord>;
export type NoticeSubject = RecordOf<typeof noticeSubjectRecord>;
export type NoticeObjection = RecordOf<typeof noticeObjectionRecord>;
export type NoticeForm = (typeof NOTICE_FORMS)[number];
export type SaveNotice = z.output<typeof zSaveNotice>;
export type NoticeFilter = z.output<typeof zNoticeFilter>;
export type RaiseObjection = z.output<typeof zRaiseObjection>;
export type AnswerObjection = z.output<typeof zAnswerObjection>;

/** Whether a day is a working day of the office. */
export type IsWorkingDay = (day: CalendarDate) => boolean;

/** A notice as lists show it. */
export type NoticeRow = {
  readonly id: Id;
  readonly version: number;
  readonly office: string;
  readonly mine: boolean;
  readonly number: string;
  readonly kind: NoticeKind;
  readonly title: string;
  readonly state: ShownState;
  readonly postedFrom: CalendarDate;
  readonly postedTo: CalendarDate;
  /** The first names, as far as a line of a list has room. */
  readonly names: readonly string[];
  readonly subjects: number;
  readonly objections: number;
  readonly openObjections: number;
};

/** Whom a notice is about, as its page and its paper say it. */
export type NoticeSubjectLine = {
  readonly staffId: Id;
  readonly staffNo: string;
  readonly name: string;
  readonly department: string;
  readonly post: string;
  readonly line: string;
};

export type NoticeTerms = { readonly noticeDays: number; readonly earliestEnd: CalendarDate };

export type NoticeView = {
  readonly row: NoticeRow;
  readonly notice: Notice;
  readonly form: NoticeForm;
  readonly subjects: readonly NoticeSubjectLine[];
  readonly objections: readonly NoticeObjection[];
  /** Working days from the first to the last, both counted, and how many it needs. */
  readonly workingDays: number;
  readonly noticeDays: number;
  /** Why nothing that rests on it takes effect today; null when it may. */
  readonly gate: AppError | null;
};
