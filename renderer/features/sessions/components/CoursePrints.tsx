import { useCall } from '../../../lib/calls';
import { SessionPrints } from './SessionPrints';

/** Print the papers of all own sessions of these courses in one batch. */
export const CoursePrints = ({ courseIds }: { readonly courseIds: readonly string[] }) => {
  const sessions = useCall('sessions', 'listSessions', {}).data ?? [];
  const toPrint = sessions.filter(
    ({ courseId, status, mine }) => mine && status !== 'cancelled' && courseIds.includes(courseId),
  );
  return <SessionPrints sessionIds={toPrint.map(({ id }) => id)} />;
};
