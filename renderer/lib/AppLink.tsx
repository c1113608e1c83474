import { Anchor, type AnchorProps } from '@mantine/core';
import { createLink, type LinkComponentProps, type RegisteredRouter } from '@tanstack/react-router';
import type { ComponentPropsWithRef, ReactElement } from 'react';
import type { Address } from '../../shared/features/sums';

type TextLinkProps = AnchorProps & Omit<ComponentPropsWithRef<'a'>, keyof AnchorProps>;

/** Inside a row that opens by a click, the link is meant and not the row. */
const TextLink = ({ onClick, ...rest }: TextLinkProps) => (
  <Anchor
    {...rest}
    onClick={(event) => {
      event.stopPropagation();
      onClick?.(event);
    }}
  />
);

const RouterLink = createLink(TextLink);

type AppLinkProps<A extends Address> = LinkComponentProps<typeof TextLink, RegisteredRouter, string, A>;

/** A link to a page of the app. The router's own link takes any string beside the addresses, this one addresses only. */
export const AppLink = <const A extends Address>(props: AppLinkProps<A>): ReactElement => (
  <RouterLink activeOptions={{ exact: true }} {...(props as AppLinkProps<'/'>)} />
);
