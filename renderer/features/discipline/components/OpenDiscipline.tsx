import { useCall } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';
import { SummaryCard } from '../../organization/components/SummaryCard';
import { kindText } from './discipline-columns';

/** What counts against a person today; nothing where nothing does. */
export const OpenDiscipline = ({ staffId }: { readonly staffId: string }) => {
  const t = useT();
  const rows = useCall('discipline', 'listDiscipline', { staffId, state: 'open' }).data ?? [];
  if (rows.length === 0) return null;
  return (
    <SummaryCard
      title={t('discipline.person.open')}
      head={rows.length}
      lines={rows.map((row) =>
        t('discipline.person.until', { kind: kindText(t, row), endsOn: row.endsOn ?? '' }),
      )}
    />
  );
};
