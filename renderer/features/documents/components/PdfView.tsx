import { Loader } from '@mantine/core';
import { lazy, Suspense } from 'react';
import type { PdfPagesProps } from './PdfPages';

/** The viewer is heavy and most pages are never printed, so it is loaded when it is first needed. */
const PdfPages = lazy(() => import('./PdfPages').then((module) => ({ default: module.PdfPages })));

export const PdfView = (props: PdfPagesProps) => (
  <Suspense fallback={<Loader size="sm" />}>
    <PdfPages {...props} />
  </Suspense>
);
