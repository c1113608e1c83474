import { earliestEnd } from '../../../../shared/features/notices/rules/length';
import type { NoticeKind } from '../../../../shared/features/notices/vocabulary';
import { appError } from '../../../../shared/kernel/errors';
import type { Id } from '../../../../shared/kernel/ids';
import { ok, type Result, refuse } from '../../../../shared/kernel/result';
import type { AppContext } from '../../../app-context';
import { type Tx, transact } from '../../../database/transact';
import { notices } from '../../notices/repository';
import { insertDraft } from '../../notices/service/notices';
import { noticesBody, workingDays } from '../../notices/working-day';
import { staff } from '../../organization/repository';
import { lifeRefusal } from '../../organization/views/life';
import { cycles, resultOf, scorecardsOf } from '../repository/records';

type Named = {
  readonly staffId: Id;
  readonly line: string;
  readonly isBest: boolean;
};

/** Whoever has a result of a cycle that is told: nobody who failed, nobody who is gone. */
const namedIn = (tx: Tx, cycleId: Id): readonly Named[] =>
  scorecardsOf(tx, cycleId).flatMap(({ id, staffId, state }) => {
    const result = state === 'closed' ? resultOf(tx, id) : undefined;
    const person = staff.find(tx, staffId);
    if (result === undefined || result.band === 'fail' || person === undefined) return [];
    const isGone = lifeRefusal(tx, person, 'notice', 'form', tx.today) !== undefined;
    return isGone
      ? []
      : [
          {
            staffId,
            line: result.bandTitle,
            isBest: result.band === 'excellent',
          },
        ];
  });

/**
 * Draw up what is told of a cycle's results: a circular 通报 of all who passed, and a commendation 表彰 of the best (《售后服务管理考核办法》5;
 * 《售后人员考核管理制度》第七条). Both are drafts of `notices`: who gets them is written there before they are posted. A draft that stands already is
 * not drawn up again (`E_APPRAISAL_ANNOUNCED`); `E_APPRAISAL_NONE_TO_NAME` without a result. Answers how many drafts there are.
 */
export const announceResults = (app: AppContext, { cycleId }: { readonly cycleId: Id }): Result<number> =>
  transact(app, 'appraisal.announceResults', (tx) => {
    const cycle = cycles.find(tx, cycleId);
    if (cycle === undefined) return refuse(appError('E_NOT_FOUND'));
    if (cycle.ownerOffice !== tx.office) return refuse(appError('E_NOT_OWNED', { owner: cycle.ownerOffice }));
    const all = namedIn(tx, cycleId);
    if (all.length === 0) return refuse(appError('E_APPRAISAL_NONE_TO_NAME'));
    const least = noticesBody(tx, tx.office, tx.today).noticeDays.value;
    const postedTo = earliestEnd(tx.today, least, workingDays(tx, tx.office, tx.today));
    const draft = (
      kind: NoticeKind,
      words: 'circular' | 'praise',
      named: readonly Named[],
    ): Result<number> => {
      if (named.length === 0) return ok(0);
      const title = app.t(`appraisal.own.${words}Title`, { cycle: cycle.name });
      const same = notices.list(
        tx,
        "r.owner_office = ? AND r.kind = ? AND r.title = ? AND r.state <> 'withdrawn'",
        [tx.office, kind, title],
      );
      if (same.length > 0) return refuse(appError('E_APPRAISAL_ANNOUNCED', { title }));
      const drawn = insertDraft(tx, {
        fields: {
          ...{
            kind,
            title,
            body: app.t(`appraisal.own.${words}Body`, { cycle: cycle.name }),
          },
          ...{
            place: '',
            recipients: '',
            contact: '',
            madeBy: '',
            postedFrom: tx.today,
            postedTo,
          },
        },
        subjects: named.map(({ staffId, line }) => ({ staffId, line })),
      });
      return drawn.ok ? ok(1) : drawn;
    };
    const circular = draft('appraisalResult', 'circular', all);
    if (!circular.ok) return circular;
    const praise = draft(
      'commendation',
      'praise',
      all.filter(({ isBest }) => isBest),
    );
    return praise.ok ? ok(circular.value + praise.value) : praise;
  });
