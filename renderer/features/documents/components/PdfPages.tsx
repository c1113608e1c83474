import { ActionIcon, Box, Group, Loader, Text } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import {
  IconArrowsHorizontal,
  IconChevronLeft,
  IconChevronRight,
  IconZoomIn,
  IconZoomOut,
} from '@tabler/icons-react';
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url';
import { useMemo, useState } from 'react';
import { Document, Page, pdfjs } from 'react-pdf';
import 'react-pdf/dist/Page/TextLayer.css';
import { useT } from '../../../lib/i18n';

pdfjs.GlobalWorkerOptions.workerSrc = workerUrl;

/** For PDFs of other programs (scans): character maps and standard fonts come with the app, never from a network. */
const OPTIONS = {
  cMapUrl: '/pdf/cmaps/',
  standardFontDataUrl: '/pdf/standard_fonts/',
  wasmUrl: '/pdf/wasm/',
  iccUrl: '/pdf/iccs/',
  isEvalSupported: false,
};

const ZOOMS = [0.5, 0.67, 0.8, 1, 1.25, 1.5, 2, 3] as const;
const FIT = ZOOMS.indexOf(1);
const SCROLLBAR = 32;

export type PdfPagesProps = { readonly bytes: Uint8Array; readonly height?: number | string };

/** A PDF, page by page: arrow buttons and PageUp/PageDown turn, zoom is relative to the width. */
export const PdfPages = ({ bytes, height = 'calc(100vh - 190px)' }: PdfPagesProps) => {
  const t = useT();
  const { ref, width } = useElementSize();
  const [pages, setPages] = useState(0);
  const [wanted, setWanted] = useState(1);
  const [zoom, setZoom] = useState(FIT);
  // The viewer takes the buffer away from whoever gives it.
  const file = useMemo(() => ({ data: bytes.slice() }), [bytes]);
  const page = Math.min(Math.max(1, wanted), Math.max(1, pages));
  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (event.key === 'PageDown') setWanted(page + 1);
    else if (event.key === 'PageUp') setWanted(page - 1);
    else return;
    event.preventDefault();
  };
  const button = (label: string, icon: React.ReactNode, onClick: () => void, disabled: boolean) => (
    <ActionIcon variant="default" aria-label={label} title={label} disabled={disabled} onClick={onClick}>
      {icon}
    </ActionIcon>
  );
  return (
    <Box onKeyDown={onKeyDown}>
      <Group gap={6} mb={6} justify="center">
        {button(
          t('documents.print.previousPage'),
          <IconChevronLeft size={16} aria-hidden />,
          () => setWanted(page - 1),
          page <= 1,
        )}
        <Text size="sm" miw={92} ta="center" role="status">
          {pages === 0 ? null : t('documents.print.page', { page, pages })}
        </Text>
        {button(
          t('documents.print.nextPage'),
          <IconChevronRight size={16} aria-hidden />,
          () => setWanted(page + 1),
          page >= pages,
        )}
        {button(
          t('documents.print.zoomOut'),
          <IconZoomOut size={16} aria-hidden />,
          () => setZoom(zoom - 1),
          zoom === 0,
        )}
        {button(
          t('documents.print.fitWidth'),
          <IconArrowsHorizontal size={16} aria-hidden />,
          () => setZoom(FIT),
          zoom === FIT,
        )}
        {button(
          t('documents.print.zoomIn'),
          <IconZoomIn size={16} aria-hidden />,
          () => setZoom(zoom + 1),
          zoom === ZOOMS.length - 1,
        )}
      </Group>
      <Box
        ref={ref}
        tabIndex={0}
        h={height}
        bg="gray.2"
        p={6}
        style={{ overflow: 'auto' }}
        role="document"
        aria-label={t('documents.print.title')}
      >
        {/* Suspending, it would take the whole page away while it loads, and load again for ever. */}
        <Document
          suspense={false}
          file={file}
          options={OPTIONS}
          error={t('documents.print.unreadable')}
          loading={<Loader size="sm" />}
          onLoadSuccess={(document) => setPages(document.numPages)}
        >
          {width === 0 ? null : (
            <Page
              pageNumber={page}
              width={(width - SCROLLBAR) * (ZOOMS[zoom] ?? 1)}
              renderAnnotationLayer={false}
            />
          )}
        </Document>
      </Box>
    </Box>
  );
};
