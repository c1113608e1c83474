import { Alert, Button, Group } from '@mantine/core';
import { useT } from '../lib/i18n';
import type { Draft } from '../lib/use-draft';

/**
 * Says that what was typed on an earlier visit was put back, and offers to drop it. What was typed before the record changed is only
 * offered: put back at once it would undo the change. Nothing where there was no such thing.
 */
export const DraftNote = ({ draft }: { readonly draft: Draft }) => {
  const t = useT();
  const { putBack } = draft;
  if (!draft.restored && putBack === undefined) return null;
  return (
    <Alert p="xs" mb="xs" color={putBack === undefined ? 'blue' : 'orange'}>
      <Group justify="space-between" gap="xs">
        {t(putBack === undefined ? 'common.state.draftRestored' : 'common.state.draftOlder')}
        <Group gap="xs">
          {putBack === undefined ? null : (
            <Button size="compact-sm" variant="default" onClick={putBack}>
              {t('common.state.draftPutBack')}
            </Button>
          )}
          <Button size="compact-sm" variant="default" onClick={draft.discard}>
            {t('common.state.draftDiscard')}
          </Button>
        </Group>
      </Group>
    </Alert>
  );
};
