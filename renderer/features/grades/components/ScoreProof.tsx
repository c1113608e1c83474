import { Button, Group, Text, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import type { GradingPrefill } from '../../../../shared/features/grades/types';
import { useT } from '../../../lib/i18n';
import { DateField } from '../../../ui/DateField';
import { FaultList } from '../../../ui/FaultList';
import { fromPair, type GradingFormValues } from './grading-form';

type ScoreProofProps = {
  readonly form: UseFormReturnType<GradingFormValues>;
  readonly known: GradingPrefill | undefined;
};

/** Where both scores come from: the records that belong together, why others do not, or the paper that proves typed ones. */
export const ScoreProof = ({ form, known }: ScoreProofProps) => {
  const t = useT();
  const { from } = form.values;
  const pair = known?.pair ?? null;
  const others = (known?.others ?? []).flatMap(({ why }) => (why === null ? [] : [why]));
  const use = (): void => {
    if (pair === null) return;
    form.setValues({
      ...{ theory: pair.theory.score, practical: pair.practical.score },
      ...{ from: fromPair(pair), coverNumber: '', coverOn: null },
    });
  };
  return (
    <>
      {from === null ? (
        <>
          <Text size="sm" c="gray.7">
            {t('grades.sheet.typedHint')}
          </Text>
          <Group align="flex-end" grow>
            <TextInput
              label={t('grades.sheet.coverNumber')}
              maxLength={60}
              {...form.getInputProps('coverNumber')}
            />
            <DateField label={t('grades.sheet.coverOn')} {...form.getInputProps('coverOn')} />
          </Group>
        </>
      ) : null}
      <Group>
        {from !== null ? (
          <Button variant="subtle" size="compact-sm" onClick={() => form.setFieldValue('from', null)}>
            {t('grades.sheet.typeScores')}
          </Button>
        ) : pair === null ? null : (
          <Button variant="subtle" size="compact-sm" onClick={use}>
            {t('grades.sheet.useRecords')}
          </Button>
        )}
      </Group>
      <FaultList title={t(pair === null ? 'grades.sheet.noPair' : 'grades.sheet.others')} faults={others} />
      {from === null || pair === null ? null : (
        <FaultList title={t('grades.sheet.gates')} faults={pair.practical.panel ?? []} />
      )}
    </>
  );
};
