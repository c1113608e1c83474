import { Image, Loader } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { KeptFile } from '../../../../shared/features/documents/types';
import { useCall } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';
import { ErrorPanel } from '../../../ui/ErrorPanel';
import { PdfView } from './PdfView';

const PictureView = ({ file }: { readonly file: KeptFile }) => {
  const t = useT();
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([file.bytes.slice()], { type: file.mediaType }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [file]);
  return address === undefined ? null : <Image src={address} alt={t('documents.detail.viewScan')} />;
};

/** The kept PDF of a registered document, or its scan. */
export const PaperView = ({
  id,
  what,
  height,
}: {
  readonly id: string;
  readonly what: 'getPaper' | 'getScan';
  readonly height?: number | string;
}) => {
  const file = useCall('documents', what, id);
  if (file.error !== undefined) return <ErrorPanel error={file.error} />;
  if (file.data === undefined) return <Loader size="sm" />;
  if (file.data.mediaType !== 'application/pdf') return <PictureView file={file.data} />;
  return <PdfView bytes={file.data.bytes} {...(height === undefined ? {} : { height })} />;
};
