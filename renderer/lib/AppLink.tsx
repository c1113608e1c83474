import { Anchor, type AnchorProps } from '@mantine/core';
import type { ReactNode } from 'react';
import { addressOf, type Params, useGo } from './navigate';

type AppLinkProps = AnchorProps & {
  readonly to: string;
  readonly params?: Params;
  readonly children: ReactNode;
};

/** A link to a page of the app. */
export const AppLink = ({ to, params = {}, children, ...rest }: AppLinkProps) => {
  const go = useGo();
  return (
    <Anchor
      {...rest}
      href={`#${addressOf(to, params)}`}
      onClick={(event) => {
        event.preventDefault();
        event.stopPropagation();
        go(to, params);
      }}
    >
      {children}
    </Anchor>
  );
};
