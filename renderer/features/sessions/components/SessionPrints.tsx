import { useT } from '../../../lib/i18n';
import { printButton } from '../../../lib/print-slot';
import { useSlot } from '../../../lib/slots';

/** Print the documents of one session, or of several in one batch. */
export const SessionPrints = ({ sessionIds }: { readonly sessionIds: readonly string[] }) => {
  const t = useT();
  const PrintButton = useSlot(printButton);
  return (
    <>
      <PrintButton document="signInSheet" subjectIds={sessionIds} label={t('sessions.page.signInSheet')} />
      <PrintButton
        document="trainingRecord"
        subjectIds={sessionIds}
        label={t('sessions.page.trainingRecord')}
      />
    </>
  );
};
