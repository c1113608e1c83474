import type { z } from 'zod';
import {
  type Concerned,
  decisionProblem,
  findingProblem,
  noticeProblem,
} from '../../../../shared/features/plans/rules/finding';
import type {
  zBackFinding,
  zDecideFinding,
  zNoticeFinding,
  zReportFinding,
} from '../../../../shared/features/plans/schema';
import type { Plan, PlanFinding } from '../../../../shared/features/plans/types';
import { type AppError, appError } from '../../../../shared/kernel/errors';
import type { Id } from '../../../../shared/kernel/ids';
import { ok, type Result, refuse } from '../../../../shared/kernel/result';
import type { AppContext } from '../../../app-context';
import { type Tx, transact } from '../../../database/transact';
import { givenBecause, propose, withdrawProposal } from '../../discipline/proposals';
import { staff } from '../../organization/repository';
import { appendTimeline } from '../../organization/service/staff-writer';
import { eventsOf, openFindingOf, planFindings, planItems, plans } from '../repository';
import { openPlan } from './steps';

/** An item has one open finding of a kind: `E_FINDING_OPEN`. */
export const openProblem = (
  tx: Tx,
  { planItemId, kind }: Pick<PlanFinding, 'planItemId' | 'kind'>,
  except: Id | undefined,
): AppError | undefined => {
  const open = openFindingOf(tx, planItemId, kind);
  return open === undefined || open.id === except
    ? undefined
    : appError('E_FINDING_OPEN', { day: open.foundOn }, 'kind');
};

/**
 * Write down that a trainer neglects an item, or that a trainee cannot reach it (《售后服务人员培训管理办法》五.5.C.4); the item's trainer
 * of the moment is kept with it. Refuses with the codes of `findingProblem`, `E_FINDING_OPEN` and those of `openPlan`.
 */
export const reportFinding = (
  app: AppContext,
  { itemId, ...given }: z.output<typeof zReportFinding>,
): Result<PlanFinding> =>
  transact(app, 'plans.reportFinding', (tx) => {
    const item = planItems.find(tx, itemId);
    if (item === undefined) return refuse(appError('E_NOT_FOUND'));
    const plan = openPlan(tx, item.planId);
    if (!plan.ok) return plan;
    const begunOn = eventsOf(tx, itemId)[0]?.happenedOn ?? null;
    const problem =
      findingProblem({ ...item, begunOn }, given, tx.today) ??
      openProblem(tx, { planItemId: itemId, kind: given.kind }, undefined);
    if (problem !== undefined) return refuse(problem);
    return ok(
      planFindings.insert(tx, {
        ...{ planId: item.planId, planItemId: itemId, ...given, trainerId: item.trainerId ?? '' },
        ...{ decidedOn: null, decidedBy: '', outcome: null, opinion: '', noticedOn: null, noticeNo: '' },
      }),
    );
  });

type Found = { readonly finding: PlanFinding; readonly plan: Plan; readonly concerned: Concerned };

const ownFinding = (tx: Tx, id: Id): Result<Found> => {
  const finding = planFindings.find(tx, id);
  const plan = finding === undefined ? undefined : plans.find(tx, finding.planId);
  if (finding === undefined || plan === undefined) return refuse(appError('E_NOT_FOUND'));
  if (finding.ownerOffice !== tx.office)
    return refuse(appError('E_NOT_OWNED', { owner: finding.ownerOffice }));
  const nameOf = (staffId: Id): string => staff.find(tx, staffId)?.name ?? '';
  return ok({
    finding,
    plan,
    concerned: { trainer: nameOf(finding.trainerId), trainee: nameOf(plan.staffId) },
  });
};

const isDealers = (tx: Tx, plan: Plan): boolean => staff.find(tx, plan.staffId)?.source === 'dealer';

/** The line stands with whom the finding is about: negligence with the trainer, what cannot be reached with the trainee. */
const enterOnTimeline = (
  app: Pick<AppContext, 't'>,
  tx: Tx,
  { finding: { id, kind, trainerId, planItemId }, plan }: Found,
  line: {
    readonly happenedOn: string;
    readonly reason: string;
    readonly text: 'decided' | 'back' | 'noticeBack';
    readonly outcome?: string;
  },
): void => {
  const item = planItems.find(tx, planItemId);
  appendTimeline(
    tx,
    {
      staffId: kind === 'negligence' ? trainerId : plan.staffId,
      happenedOn: line.happenedOn,
      aspect: 'training',
      beforeText: '',
      afterText: app.t(`plans.finding.timeline.${line.text}`, {
        ...{ planNo: plan.planNo, position: item?.position ?? 0, content: item?.content ?? '' },
        ...{ kind: app.t(`plans.finding.kind.${kind}`), outcome: line.outcome ?? '' },
      }),
      reason: line.reason,
    },
    { causeKind: 'planFinding', causeId: id },
  );
};

/**
 * The after-sales manager's word on a finding (五.5.C.4: 售后部经理了解核实后提出处理意见); it stands on the timeline of whom it is about.
 * Refuses with the codes of `decisionProblem`, `E_FINDING_DECIDED`, `E_NOT_FOUND`, `E_NOT_OWNED`, `E_RECORD_CHANGED`.
 */
export const decideFinding = (
  app: AppContext,
  { id, version, ...given }: z.output<typeof zDecideFinding>,
): Result<PlanFinding> =>
  transact(app, 'plans.decideFinding', (tx) => {
    const found = ownFinding(tx, id);
    if (!found.ok) return found;
    const { finding, concerned } = found.value;
    if (finding.outcome !== null) return refuse(appError('E_FINDING_DECIDED'));
    const problem = decisionProblem(finding, given, concerned, tx.today);
    if (problem !== undefined) return refuse(problem);
    const decided = planFindings.update(tx, id, version, given);
    if (!decided.ok) return decided;
    enterOnTimeline(app, tx, found.value, {
      ...{ happenedOn: given.decidedOn, reason: given.opinion, text: 'decided' },
      outcome: app.t(`plans.finding.outcome.${given.outcome}`),
    });
    if (given.outcome === 'demerit')
      propose(tx, { staffId: finding.trainerId, kind: 'demerit', reason: given.opinion, cause: asCause(id) });
    return decided;
  });

/** Enter that the branch or dealer was told in writing, by which paper. Refuses with the codes of `noticeProblem` and of `decideFinding`. */
export const noticeFinding = (
  app: AppContext,
  { id, version, noticedOn, noticeNo }: z.output<typeof zNoticeFinding>,
): Result<PlanFinding> =>
  transact(app, 'plans.noticeFinding', (tx) => {
    const found = ownFinding(tx, id);
    if (!found.ok) return found;
    const { finding, plan } = found.value;
    const problem = noticeProblem(finding, noticedOn, isDealers(tx, plan), tx.today);
    return problem === undefined
      ? planFindings.update(tx, id, version, { noticedOn, noticeNo })
      : refuse(problem);
  });

/** A finding as what a proposal of discipline rests on. */
const asCause = (id: Id) => ({ kind: 'planFinding', id });

const BEFORE_DECISION = { decidedOn: null, decidedBy: '', outcome: null, opinion: '' } as const;

/**
 * Take the last step of a finding back, with the reason: the notice, else the decision, else the finding itself. Why stands on the timeline;
 * a finding on which nobody decided, and which never stood there, keeps it as the word on it. Refuses with
 * `E_PLAN_REASON_MISSING`, `E_FINDING_OPEN` (another was found meanwhile), `E_FINDING_DISCIPLINED` (a discipline was given on it, corrections
 * 7.10) and those of `decideFinding`.
 */
export const backFinding = (
  app: AppContext,
  { id, version, reason }: z.output<typeof zBackFinding>,
): Result<PlanFinding> =>
  transact(app, 'plans.backFinding', (tx) => {
    const found = ownFinding(tx, id);
    if (!found.ok) return found;
    if (reason === '') return refuse(appError('E_PLAN_REASON_MISSING', {}, 'reason'));
    const { finding } = found.value;
    if (finding.noticedOn !== null) {
      const untold = planFindings.update(tx, id, version, { noticedOn: null, noticeNo: '' });
      if (untold.ok)
        enterOnTimeline(app, tx, found.value, { happenedOn: tx.today, reason, text: 'noticeBack' });
      return untold;
    }
    if (finding.outcome === null) {
      const why = planFindings.update(tx, id, version, { opinion: reason });
      return why.ok ? planFindings.remove(tx, id, why.value.version) : why;
    }
    const open = openProblem(tx, finding, id);
    if (open !== undefined) return refuse(open);
    const given = givenBecause(tx, asCause(id));
    if (given !== undefined) return refuse(appError('E_FINDING_DISCIPLINED', { number: given.number }));
    const withdrawn = withdrawProposal(tx, asCause(id));
    if (!withdrawn.ok) return withdrawn;
    const back = planFindings.update(tx, id, version, BEFORE_DECISION);
    if (back.ok)
      enterOnTimeline(app, tx, found.value, {
        ...{ happenedOn: tx.today, reason, text: 'back' },
        outcome: app.t(`plans.finding.outcome.${finding.outcome}`),
      });
    return back;
  });
