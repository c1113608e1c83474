import { Button, Group, Text } from '@mantine/core';
import type { ImportView, SheetRemark } from '../../../../shared/features/workbooks/types';
import { useT } from '../../../lib/i18n';
import type { ImportFlow } from '../use-import';

type SeenRemarksProps = {
  readonly view: ImportView;
  readonly flow: ImportFlow;
  /** The remarks that are listed now. */
  readonly listed: readonly SheetRemark[];
};

/** Say of the remarks that are listed, all at once, that they were seen: they leave the list, and the import keeps which they were. */
export const SeenRemarks = ({ view, flow, listed }: SeenRemarksProps) => {
  const t = useT();
  const { accepted } = flow.decided;
  const codes = [...new Set(listed.map(({ code }) => code))];
  const countOf = (isOne: (code: string) => boolean): number =>
    view.groups.warnings.reduce((sum, group) => sum + (isOne(group.code) ? group.count : 0), 0);
  const open = countOf((code) => codes.some((each) => each === code));
  const seen = view.groups.warnings.flatMap(({ code }) => (accepted.has(code) ? [code] : []));
  return (
    <Group gap="xs">
      {open === 0 || flow.result !== undefined ? null : (
        <Button size="compact-sm" variant="light" onClick={() => flow.accept(codes, false)}>
          {t('workbooks.preview.seenAll', { count: open })}
        </Button>
      )}
      {seen.length === 0 ? null : (
        <>
          <Text size="sm" c="gray.7">
            {t('workbooks.preview.seen', { count: countOf((code) => accepted.has(code)) })}
          </Text>
          <Button size="compact-sm" variant="subtle" onClick={() => flow.unaccept(seen)}>
            {t('workbooks.preview.showSeen')}
          </Button>
        </>
      )}
    </Group>
  );
};
