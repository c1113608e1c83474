import { ActionIcon, Box, Group, Loader, NumberInput, Text } from '@mantine/core';
import { useElementSize, useLocalStorage } from '@mantine/hooks';
import {
  IconArrowsHorizontal,
  IconChevronLeft,
  IconChevronRight,
  IconFileText,
  IconZoomIn,
  IconZoomOut,
} from '@tabler/icons-react';
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url';
import { useEffect, useMemo, useRef, useState } from 'react';
import { Document, Page, pdfjs } from 'react-pdf';
import 'react-pdf/dist/Page/TextLayer.css';
import { useT } from '../../../lib/i18n';
import { type PdfZoom, type Size, scaleOf, stepFrom, zoomOf } from './pdf-zoom';

pdfjs.GlobalWorkerOptions.workerSrc = workerUrl;

/** For PDFs of other programs (scans): character maps and standard fonts come with the app, never from a network. */
const OPTIONS = {
  cMapUrl: '/pdf/cmaps/',
  standardFontDataUrl: '/pdf/standard_fonts/',
  wasmUrl: '/pdf/wasm/',
  iccUrl: '/pdf/iccs/',
  isEvalSupported: false,
};

const SCROLLBAR = 32;
/** A4 upright, until the paper has said its own size. */
const A4: Size = { width: 595, height: 842 };

export type PdfPagesProps = { readonly bytes: Uint8Array; readonly height?: number | string };

/** The size is a habit of whoever reads, so it is remembered for all papers. */
const useZoom = (view: Size) => {
  const [kept, setZoom] = useLocalStorage<PdfZoom>({ key: 'paper-zoom', defaultValue: 'width' });
  const [paper, setPaper] = useState(A4);
  const zoom = zoomOf(kept);
  const scale = scaleOf(zoom, view, paper);
  const larger = stepFrom(scale, 1);
  const smaller = stepFrom(scale, -1);
  const step = (direction: 1 | -1): void => {
    const next = direction === 1 ? larger : smaller;
    if (next !== undefined) setZoom(next);
  };
  return { zoom, setZoom, scale, setPaper, step, larger, smaller };
};

/** Ctrl and the wheel; React listens passively, and the window would be zoomed as well. */
const useWheelZoom = (step: (direction: 1 | -1) => void) => {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = box.current;
    const onWheel = (event: WheelEvent): void => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      step(event.deltaY < 0 ? 1 : -1);
    };
    element?.addEventListener('wheel', onWheel, { passive: false });
    return () => element?.removeEventListener('wheel', onWheel);
  }, [step]);
  return box;
};

/** A PDF, page by page: arrow buttons and PageUp/PageDown turn; + and − zoom, 0 fits the width, 9 the page, with or without Ctrl. */
export const PdfPages = ({ bytes, height = 'calc(100vh - 190px)' }: PdfPagesProps) => {
  const t = useT();
  const { ref, width, height: seen } = useElementSize();
  const [pages, setPages] = useState(0);
  const [wanted, setWanted] = useState(1);
  const { zoom, setZoom, scale, setPaper, step, larger, smaller } = useZoom({
    width: width - SCROLLBAR,
    height: seen,
  });
  const box = useWheelZoom(step);
  // The viewer takes the buffer away from whoever gives it.
  const file = useMemo(() => ({ data: bytes.slice() }), [bytes]);
  const page = Math.min(Math.max(1, wanted), Math.max(1, pages));
  const onKeyDown = (event: React.KeyboardEvent): void => {
    const turned = event.key === 'PageDown' ? 1 : event.key === 'PageUp' ? -1 : 0;
    if (turned !== 0) {
      setWanted(page + turned);
      event.preventDefault();
      return;
    }
    const keys: Readonly<Record<string, () => void>> = {
      '+': () => step(1),
      '=': () => step(1),
      '-': () => step(-1),
      '0': () => setZoom('width'),
      '9': () => setZoom('page'),
    };
    const act = keys[event.key];
    const typing = event.target instanceof HTMLInputElement && !event.ctrlKey;
    if (act === undefined || typing) return;
    act();
    event.preventDefault();
  };
  const button = (label: string, icon: React.ReactNode, onClick: () => void, disabled: boolean) => (
    <ActionIcon variant="default" aria-label={label} title={label} disabled={disabled} onClick={onClick}>
      {icon}
    </ActionIcon>
  );
  return (
    <Box onKeyDown={onKeyDown} ref={box}>
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
        {pages > 2 ? (
          <NumberInput
            size="xs"
            w={56}
            hideControls
            aria-label={t('documents.print.jump')}
            title={t('documents.print.jump')}
            min={1}
            max={pages}
            allowDecimal={false}
            value={page}
            onChange={(next) => {
              if (typeof next === 'number') setWanted(next);
            }}
          />
        ) : null}
        {button(
          t('documents.print.zoomOut'),
          <IconZoomOut size={16} aria-hidden />,
          () => step(-1),
          smaller === undefined,
        )}
        <Text size="sm" miw={48} ta="center" aria-label={t('documents.print.scale')}>
          {`${Math.round(scale * 100)}%`}
        </Text>
        {button(
          t('documents.print.zoomIn'),
          <IconZoomIn size={16} aria-hidden />,
          () => step(1),
          larger === undefined,
        )}
        {button(
          t('documents.print.fitWidth'),
          <IconArrowsHorizontal size={16} aria-hidden />,
          () => setZoom('width'),
          zoom === 'width',
        )}
        {button(
          t('documents.print.fitPage'),
          <IconFileText size={16} aria-hidden />,
          () => setZoom('page'),
          zoom === 'page',
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
              scale={scale}
              onLoadSuccess={({ originalWidth, originalHeight }) =>
                setPaper({ width: originalWidth, height: originalHeight })
              }
              renderAnnotationLayer={false}
            />
          )}
        </Document>
      </Box>
    </Box>
  );
};
