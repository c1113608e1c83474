import { Group, Loader, Text } from '@mantine/core';
import { useCall } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';
import { ErrorPanel } from '../../../ui/ErrorPanel';
import { FormSection } from '../../../ui/FormSection';
import { SidePanel } from '../../../ui/SidePanel';
import { StateBadge } from '../../../ui/StateBadge';
import { Explanation } from '../../grades/components/Explanation';
import { PayFactForm } from './PayFactForm';
import { yuan } from './yuan';

const COLORS = { closed: 'teal', open: 'orange', ahead: 'gray' } as const;

const PayDetails = ({ staffId, month }: { readonly staffId: string; readonly month: string }) => {
  const t = useT();
  const found = useCall('points', 'explainPay', { staffId, month });
  if (found.error !== undefined) return <ErrorPanel error={found.error} />;
  if (found.data === undefined || found.data.pay.month !== month) return <Loader m="md" />;
  const { pay, name, state } = found.data;
  return (
    <>
      <Group justify="space-between" mb="xs">
        <Text fw={700}>{t('points.pay.explain', { name, month })}</Text>
        <StateBadge color={COLORS[state]} label={t(`points.monthState.${state}`)} />
      </Group>
      <Text size="xl" fw={700} data-pay>
        {pay.totalCents === null
          ? t('points.pay.none')
          : t('points.pay.yuan', { yuan: yuan(pay.totalCents) })}
      </Text>
      {pay.provisional ? <Text size="sm">{t('points.pay.provisional')}</Text> : null}
      <FormSection title={t('common.explain.title')}>
        <Explanation derivation={pay.derivation} />
      </FormSection>
      {pay.scheme === 'A' ? (
        <PayFactForm
          key={`${staffId}:${month}:${found.data.fact.version}`}
          staffId={staffId}
          explanation={found.data}
        />
      ) : null}
    </>
  );
};

/** How one figure of pay came about, beside it. `open` is `<person>:<month>` or empty. */
export const PayPanel = ({ open, onClose }: { readonly open: string; readonly onClose: () => void }) => {
  const t = useT();
  const [staffId = '', month = ''] = open.split(':');
  return (
    <SidePanel opened={open !== ''} onClose={onClose} title={t('points.nav.pay')}>
      {open === '' ? null : <PayDetails key={open} staffId={staffId} month={month} />}
    </SidePanel>
  );
};
