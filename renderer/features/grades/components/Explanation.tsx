import { Box, List, Text } from '@mantine/core';
import { clauseText, type Derivation, stepText } from '../../../../shared/kernel/derivation';
import { useT } from '../../../lib/i18n';

/** How a figure came about: the derivation that the rule gave with it, nothing reckoned again. */
export const Explanation = ({ derivation }: { readonly derivation: Derivation }) => {
  const t = useT();
  const { rule, clause, standard, inputs, steps } = derivation;
  return (
    <Box data-explanation>
      <Text fw={600} size="sm">
        {t('common.explain.rule', { rule: t(rule), versionNo: standard.versionNo })}
      </Text>
      <Text size="xs" c="gray.7" mb="xs">
        {t('common.explain.clause', { clause: clauseText(t, clause) })}
      </Text>
      {inputs.length === 0 ? null : (
        <>
          <Text size="sm" fw={600}>
            {t('common.explain.inputs')}
          </Text>
          <List size="sm" mb="xs">
            {inputs.map((line) => (
              <List.Item key={stepText(t, line)}>{stepText(t, line)}</List.Item>
            ))}
          </List>
        </>
      )}
      <Text size="sm" fw={600}>
        {t('common.explain.steps')}
      </Text>
      <List size="sm" type="ordered">
        {steps.map((line) => (
          <List.Item key={stepText(t, line)}>{stepText(t, line)}</List.Item>
        ))}
      </List>
    </Box>
  );
};
