import type { StandardDoc } from '../../../../shared/features/sums';
import type { CalendarDate } from '../../../../shared/kernel/dates';
import type { Translate } from '../../../../shared/locales/translate';
import type { ReadableDb } from '../../../database/connection';
import { createRecordNames as createNames, type RecordNames } from '../../../database/record-names';
import { standardInForce } from '../../standards/repository';

export type { RecordNames };

/** Names for the records of a file; keys are told by the titles that the standards in force give them. */
export const createRecordNames = (db: ReadableDb, t: Translate, today: CalendarDate): RecordNames =>
  createNames(db, t, {
    missing: t('exchange.receive.notHere'),
    bodyOf: (doc) => standardInForce(db, doc as StandardDoc, today).body,
  });
