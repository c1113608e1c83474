import { Group, Select } from '@mantine/core';
import type { StandardBody } from '../../../../shared/features/sums';
import { useT } from '../../../lib/i18n';
import { FormSection } from '../../../ui/FormSection';
import { NumberField } from './NumberField';
import { StandardTable } from './StandardTable';

type PointsBody = StandardBody<'points'>;

type PointsEditorProps = {
  readonly body: PointsBody;
  readonly disabled: boolean;
  readonly onChange: (body: PointsBody) => void;
};

/** The items that points are given for, and how points become pay. */
export const PointsEditor = ({ body, disabled, onChange }: PointsEditorProps) => {
  const t = useT();
  const rule = body.stagnation;
  const setRule = (patch: Partial<typeof rule>): void =>
    onChange({ ...body, stagnation: { ...rule, ...patch } });
  return (
    <>
      <FormSection title={t('grades.standards.items')}>
        <StandardTable
          label={t('grades.standards.items')}
          disabled={disabled}
          rows={body.items}
          onChange={(items) => onChange({ ...body, items })}
          columns={[
            { key: 'title', header: t('grades.standards.item'), kind: 'text' },
            {
              key: 'synonyms',
              header: t('grades.standards.synonyms'),
              kind: 'word',
              word: (row) => row.synonyms.join(' / '),
            },
          ]}
        />
        <Group>
          <NumberField
            label={t('grades.standards.pointValue')}
            cents
            disabled={disabled}
            value={body.pointValueCents}
            onChange={(pointValueCents) => onChange({ ...body, pointValueCents })}
          />
          <NumberField
            label={t('grades.standards.yearMonths')}
            disabled={disabled}
            value={body.gradingYearMonths}
            onChange={(gradingYearMonths) => onChange({ ...body, gradingYearMonths })}
          />
          <NumberField
            label={t('grades.standards.entryMax')}
            disabled={disabled}
            value={body.entryPointsMax}
            onChange={(entryPointsMax) => onChange({ ...body, entryPointsMax })}
          />
        </Group>
      </FormSection>
      <FormSection title={t('grades.standards.stagnation')}>
        <Group>
          <NumberField
            label={t('grades.standards.fromLevel')}
            disabled={disabled}
            value={rule.fromLevel}
            onChange={(fromLevel) => setRule({ fromLevel })}
          />
          <Select
            w={190}
            label={t('grades.standards.stagnationItem')}
            readOnly={disabled}
            allowDeselect={false}
            data={body.items.map(({ key, title }) => ({ value: key, label: title }))}
            value={rule.item}
            onChange={(item) => setRule({ item: item ?? rule.item })}
          />
          <NumberField
            label={t('grades.standards.stagnationMonths')}
            disabled={disabled}
            value={rule.months}
            onChange={(months) => setRule({ months })}
          />
          <NumberField
            label={t('grades.standards.stagnationStep')}
            cents
            disabled={disabled}
            value={rule.stepCents}
            onChange={(stepCents) => setRule({ stepCents })}
          />
        </Group>
      </FormSection>
    </>
  );
};
