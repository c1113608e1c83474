import { describeError } from '../../../../shared/locales/translate';
import type { AppContext } from '../../../app-context';
import { listOnboarding, viewOnboarding } from './onboarding';

/** What `show onboarding` answers: everybody's onboarding, or one person's, with what the rules allow today and why not otherwise. */
export const showOnboarding = (app: AppContext, staff: string): readonly unknown[] => {
  const today = app.clock.today();
  const rows = listOnboarding(app.db, { search: '', show: 'all', staffId: null }, today);
  return rows
    .filter(({ staffNo }) => staff === 'all' || staffNo === staff)
    .map((row) => {
      const view = viewOnboarding(app.db, app.officeCode(), row.staffId, today, today);
      const isPresent = view?.row.id === row.id;
      const { staffNo, staffName, office, startsOn, dueOn, daysLeft, extensionMonths } = row;
      const { extensionRequestedOn, requestedOn, outcome, outcomeOn, outcomeReason } = row;
      return {
        ...{ staffNo, name: staffName, office, startsOn, dueOn, daysLeft, extensionMonths },
        ...{ extensionRequestedOn, requestedOn, outcome, outcomeOn, outcomeReason },
        exams: isPresent ? view.exams.map(({ scoreId: _scoreId, ...exam }) => exam) : [],
        approval: isPresent ? (view.chain?.state ?? null) : null,
        waitingFor: isPresent ? (view.chain?.next ?? null) : null,
        allowed: isPresent
          ? view.ruling.outcomes.flatMap((choice) => (choice.allowed ? [choice.outcome] : []))
          : [],
        derivation: isPresent
          ? view.ruling.outcomes.map(({ outcome: choice, refusal }) => ({
              outcome: app.t(`onboarding.outcome.${choice}`),
              why: refusal === null ? app.t('onboarding.allowed') : describeError(app.t, refusal).remedy,
            }))
          : [],
      };
    });
};
