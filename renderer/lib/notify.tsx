import { Button, Group, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { AppError } from '../../shared/kernel/errors';
import { describeError, type Translate } from '../../shared/locales/translate';
import { catalogue } from './i18n';

const REFUSAL = 'refusal';

/**
 * Say what was refused and what to do, in place of what was refused before: notices do not pile up over the page. `title` says which
 * step it was, where the refusal itself speaks of another.
 */
export const notifyRefusal = (t: Translate, error: AppError, title?: string): void => {
  const { message, remedy } = describeError(t, error);
  notifications.hide(REFUSAL);
  notifications.show({
    id: REFUSAL,
    color: 'red',
    autoClose: 12_000,
    withBorder: true,
    closeButtonProps: { 'aria-label': catalogue.t('common.action.close') },
    message: (
      <Stack gap={2} role="alert">
        {title === undefined ? null : (
          <Text size="sm" fw={600}>
            {title}
          </Text>
        )}
        <Text size="sm">{message}</Text>
        <Text size="sm" c="dimmed">
          {remedy}
        </Text>
      </Stack>
    ),
  });
};

export type Verb = 'undo' | 'redo';

/** The way back from what was done, or there again; it says itself what came of it. */
export type WayBack = { readonly verb: Verb; readonly run: (done: string) => void };

const DONE = 'done';
const SHORTCUT: Readonly<Record<Verb, string>> = { undo: 'Ctrl+Z', redo: 'Ctrl+Y' };

/** The last thing that was done, while the notice stands that offers the way back. */
let standing: { readonly verb: Verb; readonly run: () => void } | undefined;

/** Say that something was done, with a way back where there is one: `undoOf` the command's answer. */
export const notifyDone = (text: string, way?: WayBack): void => {
  const run = (): void => {
    notifications.hide(DONE);
    way?.run(text);
  };
  // What is offered is the way back from the last thing: an older offer goes.
  if (way !== undefined) notifications.hide(DONE);
  standing = way === undefined ? undefined : { verb: way.verb, run };
  notifications.show({
    ...(way === undefined ? {} : { id: DONE }),
    color: 'teal',
    autoClose: way === undefined ? 4_000 : 10_000,
    withBorder: true,
    closeButtonProps: { 'aria-label': catalogue.t('common.action.close') },
    onClose: () => {
      if (standing?.run === run) standing = undefined;
    },
    message: (
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm">{text}</Text>
        {way === undefined ? null : (
          <Button size="compact-sm" variant="light" title={SHORTCUT[way.verb]} onClick={run}>
            {catalogue.t(`common.action.${way.verb}`)}
          </Button>
        )}
      </Group>
    ),
  });
};

/** Something was changed since: what stands offered is no longer the last thing, so the keys leave it alone; its own button stays. */
export const forgetLast = (): void => {
  standing = undefined;
};

/** Take back (or do again) the last thing by key, if its notice still stands. */
export const takeBackLast = (verb: Verb): void => {
  if (standing?.verb === verb) standing.run();
};
