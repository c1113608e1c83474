import { Box } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import type { ReminderLine } from '../../../../shared/features/desk/types';
import { DueLine } from './DueLine';

const LINE_HEIGHT = 37;

/** Every line, drawn only where somebody looks: a large office has thousands. */
export const AllLines = ({ lines }: { readonly lines: readonly ReminderLine[] }) => {
  const box = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: lines.length,
    getScrollElement: () => box.current,
    estimateSize: () => LINE_HEIGHT,
    overscan: 8,
  });
  return (
    <Box ref={box} mah="60vh" style={{ overflowY: 'auto' }} tabIndex={-1} data-all-lines>
      <Box h={rows.getTotalSize()} pos="relative">
        {rows.getVirtualItems().map(({ index, start }) => {
          const line = lines[index];
          return line === undefined ? null : (
            <Box
              key={line.subject}
              ref={rows.measureElement}
              data-index={index}
              pos="absolute"
              w="100%"
              style={{ transform: `translateY(${start}px)` }}
            >
              <DueLine line={line} />
            </Box>
          );
        })}
      </Box>
    </Box>
  );
};
