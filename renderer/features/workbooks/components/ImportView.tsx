import { Alert, Text } from '@mantine/core';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import type { ImportView as View } from '../../../../shared/features/workbooks/types';
import { useT } from '../../../lib/i18n';
import { type ImportFlow, importedText } from '../use-import';
import { AssignColumns } from './AssignColumns';
import { CountTiles } from './CountTiles';
import { ImportActions } from './ImportActions';
import { ImportNotes } from './ImportNotes';
import { RefusedTable } from './RefusedTable';
import { RemarkTable } from './RemarkTable';
import { SeenRemarks } from './SeenRemarks';

const Outcome = ({ result }: { readonly result: View }) => {
  const t = useT();
  if (result.error !== null) {
    return (
      <Alert
        color="red"
        icon={<IconAlertTriangle aria-hidden />}
        role="alert"
        mb="sm"
        title={result.error.message}
      >
        {result.error.remedy}
      </Alert>
    );
  }
  return (
    <Alert
      color="teal"
      icon={<IconCheck aria-hidden />}
      role="status"
      mb="sm"
      title={importedText(t, result)}
    />
  );
};

/** A preview, or what an import did: counts that add up, what to note, what was refused and why, what can be done now. */
export const ImportView = ({ flow }: { readonly flow: ImportFlow }) => {
  const t = useT();
  const view = flow.result ?? flow.preview;
  if (view === undefined) return null;
  const { refused, counts, warningsTotal } = view;
  const { accepted, mends } = flow.decided;
  const warnings = view.warnings.filter(({ code }) => !accepted.has(code));
  const isListed = refused.length + mends.size > 0;
  const refusedTitle =
    refused.length < counts.refused
      ? t('workbooks.page.refusedCap', { total: counts.refused, shown: refused.length })
      : t('workbooks.page.refusedTitle');
  const warningsTitle =
    view.warnings.length < warningsTotal
      ? t('workbooks.page.warningsCap', { total: warningsTotal, shown: view.warnings.length })
      : t('workbooks.page.warningsTitle');
  return (
    <>
      <Text size="sm" mb="xs">
        {t('workbooks.page.file')}: <b>{view.file}</b> · {t('workbooks.page.sheet')}: <b>{view.sheet}</b>
      </Text>
      {flow.result === undefined ? null : <Outcome result={flow.result} />}
      <CountTiles rows={view.rows} counts={counts} setAside={view.setAside} />
      <ImportNotes view={view} flow={flow} />
      {flow.headings === undefined ? null : <AssignColumns view={flow.headings} flow={flow} />}
      <ImportActions flow={flow} />
      {isListed ? (
        <RefusedTable
          view={view}
          flow={flow}
          title={refusedTitle}
          height={warnings.length > 0 ? 280 : 'calc(100vh - 420px - var(--tabs-height, 0px))'}
        />
      ) : null}
      {warnings.length > 0 ? (
        <RemarkTable
          tools={(listed) => <SeenRemarks view={view} flow={flow} listed={listed} />}
          id="sheet-warnings"
          remarks={warnings}
          kinds={view.remarks}
          title={warningsTitle}
          height={220}
        />
      ) : (
        <SeenRemarks view={view} flow={flow} listed={[]} />
      )}
      {refused.length === 0 && view.rows > 0 && flow.result === undefined ? (
        <Text size="sm" c="teal.9">
          {t('workbooks.page.allGood')}
        </Text>
      ) : null}
    </>
  );
};
