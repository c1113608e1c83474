import { useT } from '../../../lib/i18n';
import { useSlot } from '../../../lib/slots';

/** Print the sheets of one session, or of several in one batch. */
export const SessionPrints = ({ sessionIds }: { readonly sessionIds: readonly string[] }) => {
  const t = useT();
  const PrintButton = useSlot('printButton');
  return (
    <>
      <PrintButton form="signInSheet" subjectIds={sessionIds} label={t('training.sessions.signInSheet')} />
      <PrintButton
        form="trainingRecord"
        subjectIds={sessionIds}
        label={t('training.sessions.trainingRecord')}
      />
    </>
  );
};
