import { Box, Button, Group, Paper, Stepper, Text, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { zOfficeCode } from '../../../../shared/features/office/schema';
import type { Place } from '../../../../shared/features/sums';
import { useCommand } from '../../../lib/calls';
import { applyRefusal } from '../../../lib/form';
import { useT } from '../../../lib/i18n';
import { notifyRefusal } from '../../../lib/notify';
import { useDraft } from '../../../lib/use-draft';
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
  const setUp = useCommand('office', 'setUpOffice', { silent: true });
  const filled = (value: string) => (value.trim() === '' ? t('office.setUp.required') : null);
  const form = useForm<SetUpValues>({
    initialValues: FIRST_VALUES,
    validate: {
      code: (value) => (zOfficeCode.safeParse(value).success ? null : t('office.setUp.codeError')),
      name: filled,
      company: filled,
      administrator: filled,
    },
  });
  const draft = useDraft('setUp', form);
  const isHead = form.values.kind === 'head';

  const forward = (): void => {
    if (step === FACTS && form.validate().hasErrors) return;
    setStep(step + 1);
  };
  const finish = async (page: Place): Promise<void> => {
    window.location.hash = page;
    const answer = await setUp.run(toSetUp(form.getValues()));
    if (answer.ok) return draft.clear();
    if (applyRefusal(form, answer.error, t)) setStep(FACTS);
    else notifyRefusal(t, answer.error);
  };
  return (
    <Box bg="gray.1" mih="100vh" py="xl" px="md">
      <Paper withBorder p="lg" maw={720} mx="auto" component="main">
        <Title order={1} size="h2">
          {t('office.setUp.title')}
        </Title>
        <Text c="gray.7" mb="md">
          {t('office.setUp.intro')}
        </Text>
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            if (step === CHECK) void finish(isHead ? '/exchange' : '/import/roster');
            else forward();
          }}
        >
          <Stepper active={step} onStepClick={setStep} allowNextStepsSelect={false} size="sm">
            <Stepper.Step label={t('office.setUp.steps.kind')}>
              <KindStep form={form} />
            </Stepper.Step>
            <Stepper.Step label={t('office.setUp.steps.facts')}>
              <FactsStep form={form} />
            </Stepper.Step>
            <Stepper.Step label={t('office.setUp.steps.check')}>
              <CheckStep values={form.values} />
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
                <Button variant="default" loading={setUp.isRunning} onClick={() => void finish('/')}>
                  {t('office.setUp.finish')}
                </Button>
                <Button type="submit" autoFocus loading={setUp.isRunning}>
                  {t(isHead ? 'office.setUp.finishAndPair' : 'office.setUp.finishAndImport')}
                </Button>
              </Group>
            ) : (
              <Button type="submit">{t('common.action.next')}</Button>
            )}
          </Group>
        </form>
      </Paper>
    </Box>
  );
};
