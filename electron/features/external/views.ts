import { chargeFor } from '../../../shared/features/external/rules';
import type { ListExternal } from '../../../shared/features/external/schema';
import type { ExternalRow } from '../../../shared/features/external/types';
import type { CalendarDate } from '../../../shared/kernel/dates';
import type { Id } from '../../../shared/kernel/ids';
import type { ReadableDb } from '../../database/connection';
import { personFits } from '../plans/repository';
import { standardById } from '../standards/repository';
import { externalTrainings } from './repository';

/** External trainings, the newest first; the charge is explained by the standard that it was computed under. */
export const listExternal = (
  db: ReadableDb,
  { search, staffId }: ListExternal,
  office: string,
): readonly ExternalRow[] => {
  const fits = personFits(search);
  const typed = search.trim().toLowerCase();
  const rates = new Map<Id, number>();
  const rateOf = (standardId: Id): number => {
    const rate =
      rates.get(standardId) ??
      standardById(db, 'training', standardId)?.body.dealerContinuedChargePerDayCents ??
      0;
    rates.set(standardId, rate);
    return rate;
  };
  const people = new Map(
    db
      .all<{ id: Id; staffNo: string; name: string }>(
        `SELECT s.id, s.staff_no AS staffNo, s.name FROM staff s JOIN external_training x ON x.staff_id = s.id
         WHERE x.deleted_at IS NULL AND (${fits.sql} OR instr(lower(x.title), ?) > 0) AND (? IS NULL OR s.id = ?)`,
        [...fits.params, typed, staffId, staffId],
      )
      .map((person) => [person.id, person]),
  );
  return externalTrainings
    .list(db, '1', [], 'r.starts_on DESC, r.id')
    .filter((training) => people.has(training.staffId))
    .map((training) => ({
      training,
      staffNo: people.get(training.staffId)?.staffNo ?? '',
      staffName: people.get(training.staffId)?.name ?? '',
      mine: training.ownerOffice === office,
      charge: chargeFor(training.kind, training.startsOn, training.endsOn, rateOf(training.standardId)),
    }));
};

/** Another external training of the person that shares a day with these. */
export const listOverlappingExternal = (
  db: ReadableDb,
  staffId: Id,
  startsOn: CalendarDate,
  endsOn: CalendarDate,
  except: Id | null,
): string | undefined =>
  externalTrainings.list(db, 'r.staff_id = ? AND r.starts_on <= ? AND r.ends_on >= ? AND r.id <> ?', [
    staffId,
    endsOn,
    startsOn,
    except ?? '',
  ])[0]?.title;
