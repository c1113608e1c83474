import { useQueryClient } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { useEffect, useMemo } from 'react';
import { useRefresh } from '../lib/calls';
import { catalogue, speak } from '../lib/i18n';
import { onNotice } from '../lib/ipc';
import { useOwnLanguage, useOwnOffice } from '../lib/own-office';
import { doorGate, firstSetUp, setUpGate } from '../lib/shell-slots';
import { useSlot } from '../lib/slots';
import { ErrorPanel } from '../ui/ErrorPanel';
import { routesOf } from './feature-routes';
import { createAppRouter } from './router';

/** First set-up until there is an office; then the shell with the pages of its kind. */
export const App = () => {
  const refresh = useRefresh();
  const queries = useQueryClient();
  useEffect(
    () =>
      onNotice((notice) => {
        if (notice.type === 'changed') refresh();
      }),
    [refresh],
  );
  const FirstSetUp = useSlot(firstSetUp);
  const SetUpGate = useSlot(setUpGate);
  const DoorGate = useSlot(doorGate);
  const office = useOwnOffice();
  const language = useOwnLanguage();
  useEffect(() => {
    if (language === undefined) return;
    document.documentElement.lang = language;
    if (language === catalogue.language) return;
    // Answers of the main process carry words too.
    void speak(language).then(() => queries.invalidateQueries());
  }, [language, queries]);
  const kind = office.data?.kind;
  const router = useMemo(() => (kind === undefined ? undefined : createAppRouter(routesOf(kind))), [kind]);

  if (office.error !== undefined) return <ErrorPanel error={office.error} />;
  if (office.data === null)
    return (
      <SetUpGate>
        <FirstSetUp />
      </SetUpGate>
    );
  // The window shows itself with the first thing drawn: that is the shell, not a sign of waiting.
  if (router === undefined || language === undefined) return null;
  return (
    <DoorGate>
      <RouterProvider router={router} />
    </DoorGate>
  );
};
