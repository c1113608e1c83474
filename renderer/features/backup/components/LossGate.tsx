import type { ReactNode } from 'react';
import { useCall } from '../../../lib/calls';
import { later } from '../../../lib/later';

const LossScreen = later(async () => (await import('./LossScreen')).LossScreen);

/** A lost office never looks like a new one: what it can be restored from stands in place of the first set-up. */
export const LossGate = ({ children }: { readonly children: ReactNode }) => {
  const { data: loss } = useCall('backup', 'getLoss', {});
  if (loss === undefined) return null;
  return loss === null ? children : <LossScreen loss={loss} />;
};
