import { Box, Button, Group, Paper, Stepper, Text, Title } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { Office } from '../../../../shared/features/office/types';
import type { Place } from '../../../../shared/features/sums';
import { useT } from '../../../lib/i18n';
import { useSaveKeys } from '../../../lib/save-keys';
import { into } from '../../../lib/sending';
import { useRecordForm } from '../../../lib/use-record-form';
import { RecordForm } from '../../../ui/RecordForm';
import { CheckStep } from '../components/CheckStep';
import { FactsStep } from '../components/FactsStep';
import { KindStep } from '../components/KindStep';
import { FIRST_VALUES, type SetUpValues, toSetUp } from '../components/set-up-form';

const FACTS = 1;
const CHECK = 2;

/** First set-up: whose data this is. Enter goes on; what was typed survives a closed window. */
export const SetUpWizard = () => {
  const t = useT();
  const [step, setStep] = useState(0);
  const [held, setHeld] = useState(0);
  useSaveKeys();
  const form = useRecordForm<SetUpValues, Office>({
    draft: 'setUp',
    initialValues: FIRST_VALUES,
    save: into('office', 'setUpOffice', toSetUp),
    withUndo: false,
    // The office that now is takes the wizard's place; until then what was said stays in sight.
    onSaved: () => undefined,
  });
  const { fields, problems, refused } = form;
  const isHead = fields.values.kind === 'head';
  // What the last step is refused for stands at a field of the step before.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for a refusal
  useEffect(() => {
    if (refused > 0 && problems === '') setStep(FACTS);
  }, [refused]);

  const forward = async (): Promise<void> => {
    if (step === FACTS && (await fields.validate()).hasErrors) setHeld((count) => count + 1);
    else setStep(step + 1);
  };
  const finish = async (page: Place): Promise<void> => {
    window.location.hash = page;
    await form.submit();
  };
  const goOn = (): Promise<void> =>
    step === CHECK ? finish(isHead ? '/exchange' : '/import/roster') : forward();
  return (
    <Box bg="gray.1" mih="100vh" py="xl" px="md">
      <Paper withBorder p="lg" maw={720} mx="auto" component="main">
        <Title order={1} size="h2">
          {t('office.setUp.title')}
        </Title>
        <Text c="gray.7" mb="md">
          {t('office.setUp.intro')}
        </Text>
        <RecordForm inline form={{ ...form, refused: refused + held, submit: goOn }}>
          <Stepper active={step} onStepClick={setStep} allowNextStepsSelect={false} size="sm">
            <Stepper.Step label={t('office.setUp.steps.kind')}>
              <KindStep form={fields} />
            </Stepper.Step>
            <Stepper.Step label={t('office.setUp.steps.facts')}>
              <FactsStep form={fields} />
            </Stepper.Step>
            <Stepper.Step label={t('office.setUp.steps.check')}>
              <CheckStep values={fields.values} />
            </Stepper.Step>
          </Stepper>
          <Group justify="space-between" mt="lg">
            {step === 0 ? (
              <span />
            ) : (
              <Button variant="default" onClick={() => setStep(step - 1)}>
                {t('common.action.previous')}
              </Button>
            )}
            {step === CHECK ? (
              <Group gap="xs">
                <Button variant="default" loading={form.isRunning} onClick={() => void finish('/')}>
                  {t('office.setUp.finish')}
                </Button>
                <Button type="submit" autoFocus loading={form.isRunning}>
                  {t(isHead ? 'office.setUp.finishAndPair' : 'office.setUp.finishAndImport')}
                </Button>
              </Group>
            ) : (
              <Button type="submit">{t('common.action.next')}</Button>
            )}
          </Group>
        </RecordForm>
      </Paper>
    </Box>
  );
};
