import type { UseFormReturnType } from '@mantine/form';
import type { AppError } from '../../shared/kernel/errors';
import { describeError, type Translate } from '../../shared/locales/translate';

/** Put a refusal at the field that it names. Answers false when it names none of this form, so that it is shown elsewhere. */
export const applyRefusal = <V extends Record<string, unknown>>(
  form: UseFormReturnType<V>,
  error: AppError,
  t: Translate,
): boolean => {
  const { field } = error;
  if (field === undefined || field === '' || !((field.split('.')[0] as string) in form.getValues()))
    return false;
  const { message, remedy } = describeError(t, error);
  form.setFieldError(field, `${message} ${remedy}`);
  return true;
};
