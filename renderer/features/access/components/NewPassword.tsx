import { PasswordInput } from '@mantine/core';
import { useState } from 'react';
import { useT } from '../../../lib/i18n';

/** A new password, typed twice; empty until both say the same. */
export const NewPassword = ({
  least,
  onChange,
}: {
  readonly least: number;
  readonly onChange: (password: string) => void;
}) => {
  const t = useT();
  const [first, setFirst] = useState('');
  const [again, setAgain] = useState('');
  const take = (one: string, other: string): void => onChange(one === other ? one : '');
  return (
    <>
      <PasswordInput
        label={t('access.change.next')}
        description={t('access.change.hint', { count: least })}
        value={first}
        onChange={({ currentTarget: { value } }) => {
          setFirst(value);
          take(value, again);
        }}
      />
      <PasswordInput
        label={t('access.change.again')}
        value={again}
        error={again !== '' && again !== first ? t('access.change.differs') : null}
        onChange={({ currentTarget: { value } }) => {
          setAgain(value);
          take(value, first);
        }}
      />
    </>
  );
};
