import { Alert, Button, Group } from '@mantine/core';
import { useT } from '../lib/i18n';
import type { Draft } from '../lib/use-draft';

/** Says that what was typed on an earlier visit was put back, and offers to drop it; nothing where there was no such thing. */
export const DraftNote = ({ draft }: { readonly draft: Draft }) => {
  const t = useT();
  if (!draft.restored) return null;
  return (
    <Alert p="xs" mb="xs" color="blue">
      <Group justify="space-between">
        {t('common.state.draftRestored')}
        <Button size="compact-sm" variant="default" onClick={draft.discard}>
          {t('common.state.draftDiscard')}
        </Button>
      </Group>
    </Alert>
  );
};
