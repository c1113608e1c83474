import type { KeyboardEventHandler, ReactNode } from 'react';
import { isHeldBack } from './held-back';

export type InlineFormProps = {
  readonly onSubmit: () => void;
  readonly onKeyDown?: KeyboardEventHandler<HTMLFormElement>;
  readonly children: ReactNode;
};

/** A short form in the midst of a page, with its own button. Like the long ones it never saves another day than the one that is typed. */
export const InlineForm = ({ onSubmit, onKeyDown, children }: InlineFormProps) => (
  <form
    noValidate
    {...(onKeyDown === undefined ? {} : { onKeyDown })}
    onSubmit={(event) => {
      event.preventDefault();
      if (!isHeldBack(event.currentTarget)) onSubmit();
    }}
  >
    {children}
  </form>
);
