import { type CSSVariablesResolver, createTheme, MantineProvider } from '@mantine/core';
import { DatesProvider } from '@mantine/dates';
import { ModalsProvider } from '@mantine/modals';
import { Notifications } from '@mantine/notifications';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { I18nextProvider, useTranslation } from 'react-i18next';
import { catalogue } from '../lib/i18n';

const theme = createTheme({
  fontFamily: 'inherit',
  primaryColor: 'blue',
  primaryShade: 8,
  defaultRadius: 'sm',
  cursorType: 'pointer',
  components: {
    Button: { defaultProps: { size: 'sm' } },
    TextInput: { defaultProps: { size: 'sm' } },
  },
});

/** Descriptions, placeholders and errors in tones that weak eyes can read (WCAG AA). */
const readableTones: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-dimmed': 'var(--mantine-color-gray-7)',
    '--mantine-color-placeholder': 'var(--mantine-color-gray-6)',
    '--mantine-color-error': 'var(--mantine-color-red-8)',
  },
  dark: {},
});

/** Queries are fresh until a change notice says otherwise: the data lies next door, in the main process. */
export const createQueries = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Number.POSITIVE_INFINITY,
        retry: false,
        refetchOnWindowFocus: false,
        networkMode: 'always',
      },
    },
  });

/** Calendars speak the language of the window, at once when it changes. */
const Dates = ({ children }: { readonly children: ReactNode }) => {
  const { i18n } = useTranslation();
  return (
    <DatesProvider settings={{ locale: i18n.language === 'en' ? 'en' : 'zh-cn', firstDayOfWeek: 1 }}>
      {children}
    </DatesProvider>
  );
};

export const Providers = ({
  queries,
  children,
}: {
  readonly queries: QueryClient;
  readonly children: ReactNode;
}) => (
  <QueryClientProvider client={queries}>
    <I18nextProvider i18n={catalogue}>
      <MantineProvider theme={theme} forceColorScheme="light" cssVariablesResolver={readableTones}>
        <Dates>
          <Notifications position="bottom-center" limit={4} />
          <ModalsProvider>{children}</ModalsProvider>
        </Dates>
      </MantineProvider>
    </I18nextProvider>
  </QueryClientProvider>
);
