import { Group } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './FormButtons.module.css';

/** The buttons at the end of a form in a side panel, in sight however long the form is; the main one last. */
export const FormButtons = ({ children }: { readonly children: ReactNode }) => (
  <Group justify="flex-end" gap="xs" className={classes['buttons']}>
    {children}
  </Group>
);
