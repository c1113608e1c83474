import { Alert, Text } from '@mantine/core';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import type { ImportView as View } from '../../../../shared/features/workbooks/types';
import { useT } from '../../../lib/i18n';
import { type ImportFlow, importedText } from '../use-import';
import { CountTiles } from './CountTiles';
import { ImportActions } from './ImportActions';
import { ImportNotes } from './ImportNotes';
import { RemarkTable } from './RemarkTable';

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
  const { refused, warnings, counts, warningsTotal } = view;
  const refusedTitle =
    refused.length < counts.refused
      ? t('workbooks.page.refusedCap', { total: counts.refused, shown: refused.length })
      : t('workbooks.page.refusedTitle');
  const warningsTitle =
    warnings.length < warningsTotal
      ? t('workbooks.page.warningsCap', { total: warningsTotal, shown: warnings.length })
      : t('workbooks.page.warningsTitle');
  return (
    <>
      <Text size="sm" mb="xs">
        {t('workbooks.page.file')}: <b>{view.file}</b> · {t('workbooks.page.sheet')}: <b>{view.sheet}</b>
      </Text>
      {flow.result === undefined ? null : <Outcome result={flow.result} />}
      <CountTiles rows={view.rows} counts={counts} setAside={view.setAside} />
      <ImportNotes view={view} />
      <ImportActions flow={flow} />
      {refused.length > 0 ? (
        <RemarkTable
          id="sheet-refused"
          remarks={refused}
          title={refusedTitle}
          height={warnings.length > 0 ? 280 : 'calc(100vh - 420px - var(--tabs-height, 0px))'}
        />
      ) : null}
      {warnings.length > 0 ? (
        <RemarkTable
          id="sheet-warnings"
          remarks={warnings}
          kinds={view.remarks}
          title={warningsTitle}
          height={220}
        />
      ) : null}
      {refused.length === 0 && view.rows > 0 && flow.result === undefined ? (
        <Text size="sm" c="teal.9">
          {t('workbooks.page.allGood')}
        </Text>
      ) : null}
    </>
  );
};
