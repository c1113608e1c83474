import type { ComponentPropsWithRef } from 'react';

type PartProps = Omit<ComponentPropsWithRef<'div'>, 'role'> & {
  readonly part: 'row' | 'rowgroup' | 'grid' | 'gridcell' | 'columnheader';
};

/**
 * A part of the grid by its role. Rows are placed one by one, which those of a table cannot be; the fields within have the focus, not
 * the parts.
 */
export const Part = ({ part, ...props }: PartProps) => <div role={part} {...props} />;
