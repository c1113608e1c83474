import { chargeFor } from '../../../shared/features/external/rules';
import type { ListExternal } from '../../../shared/features/external/schema';
import type { ExternalRow } from '../../../shared/features/external/types';
import type { CalendarDate } from '../../../shared/kernel/dates';
import type { Id } from '../../../shared/kernel/ids';
import { type Findable, personHolds } from '../../../shared/kernel/search';
import type { ReadableDb } from '../../database/connection';
import { standardById } from '../standards/repository';
import { externalTrainings } from './repository';

/** External trainings, the newest first; the charge is explained by the standard that it was computed under. */
export const listExternal = (
  db: ReadableDb,
  { search, staffId }: ListExternal,
  office: string,
): readonly ExternalRow[] => {
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
      .all<Findable & { readonly id: Id }>(
        `SELECT s.id, s.staff_no AS staffNo, s.name, s.pinyin, s.initials FROM staff s
         WHERE s.id IN (SELECT x.staff_id FROM external_training x WHERE x.deleted_at IS NULL) AND (? IS NULL OR s.id = ?)`,
        [staffId, staffId],
      )
      .map((person) => [person.id, person]),
  );
  return externalTrainings.list(db, '1', [], 'r.starts_on DESC, r.id').flatMap((training) => {
    const person = people.get(training.staffId);
    if (person === undefined || !personHolds(person, search, [training.title])) return [];
    return [
      {
        training,
        staffNo: person.staffNo,
        staffName: person.name,
        mine: training.ownerOffice === office,
        charge: chargeFor(training.kind, training.startsOn, training.endsOn, rateOf(training.standardId)),
      },
    ];
  });
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
