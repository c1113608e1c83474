import type { UseFormReturnType } from '@mantine/form';
import type { SetUp } from '../../../../shared/features/office/types';

/** What the wizard holds; the kind of branch is kept while head office is looked at. */
export type SetUpValues = Omit<SetUp, 'branchKind'> & {
  readonly branchKind: NonNullable<SetUp['branchKind']>;
};

export type SetUpForm = UseFormReturnType<SetUpValues>;

export const FIRST_VALUES: SetUpValues = {
  kind: 'branch',
  branchKind: 'own',
  code: '',
  name: '',
  company: '',
  administrator: '',
};

export const toSetUp = ({ branchKind, ...values }: SetUpValues): SetUp => ({
  ...values,
  branchKind: values.kind === 'branch' ? branchKind : null,
});
