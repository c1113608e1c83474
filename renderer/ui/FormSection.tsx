import { Fieldset, Stack } from '@mantine/core';
import type { ReactNode } from 'react';

/** A titled group of fields. */
export const FormSection = ({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ReactNode;
}) => (
  <Fieldset legend={title} mb="sm" p="sm">
    <Stack gap="xs">{children}</Stack>
  </Fieldset>
);
