import { Group, Text } from '@mantine/core';
import { weightsOf } from '../../../../shared/features/grades/rules/scheme-c';
import type { GradesStandard } from '../../../../shared/features/grades/types';
import { useT } from '../../../lib/i18n';
import { FormSection } from '../../../ui/FormSection';
import { NumberField } from './NumberField';
import { StandardTable } from './StandardTable';

type EditorProps = {
  readonly body: GradesStandard;
  readonly disabled: boolean;
  readonly onChange: (body: GradesStandard) => void;
};

const SchemeAEditor = ({ body, disabled, onChange }: EditorProps) => {
  const t = useT();
  const rule = body.schemeA;
  const set = (patch: Partial<typeof rule>): void => onChange({ ...body, schemeA: { ...rule, ...patch } });
  return (
    <FormSection title={t('grades.scheme.A')}>
      <StandardTable
        label={t('grades.standards.bands')}
        disabled={disabled}
        rows={rule.bands}
        onChange={(bands) => set({ bands })}
        columns={[
          { key: 'from', header: t('grades.standards.from'), kind: 'number' },
          { key: 'grade', header: t('grades.standards.grade'), kind: 'text' },
          {
            key: 'family',
            header: t('grades.standards.family'),
            kind: 'word',
            word: (row) => t(`grades.family.${row.family}`),
          },
          { key: 'dedicatedMonthlyCents', header: t('grades.standards.dedicated'), kind: 'cents' },
          { key: 'dedicatedTravelDayCents', header: t('grades.standards.dedicatedTravel'), kind: 'cents' },
          { key: 'reserveAllowanceCents', header: t('grades.standards.allowance'), kind: 'cents' },
          { key: 'reserveTravelMonthlyCents', header: t('grades.standards.reserveTravel'), kind: 'cents' },
          { key: 'reserveTravelDayCents', header: t('grades.standards.reserveTravelDay'), kind: 'cents' },
        ]}
      />
      <StandardTable
        label={t('grades.standards.prerequisites')}
        disabled={disabled}
        rows={rule.prerequisites}
        onChange={(prerequisites) => set({ prerequisites })}
        columns={[
          {
            key: 'family',
            header: t('grades.standards.family'),
            kind: 'word',
            word: (row) => t(`grades.family.${row.family}`),
          },
          {
            key: 'acceptedEducations',
            header: t('grades.standards.acceptedEducations'),
            kind: 'word',
            word: (row) =>
              row.acceptedEducations.map((value) => t(`organization.education.${value}`)).join(' · ') || '—',
          },
          {
            key: 'certificateAlternative',
            header: t('grades.standards.certificateWord'),
            kind: 'word',
            word: ({ certificateAlternative: other }) =>
              other === null ? '—' : `${other.word} (${t(`organization.education.${other.educationMin}`)})`,
          },
          { key: 'seriesMin', header: t('grades.standards.seriesMin'), kind: 'number' },
          { key: 'tradeYearsMin', header: t('grades.standards.tradeYearsMin'), kind: 'number' },
        ]}
      />
      <Group>
        <NumberField
          label={t('grades.standards.theoryMark')}
          disabled={disabled}
          value={rule.passMarks.theory}
          onChange={(theory) => set({ passMarks: { ...rule.passMarks, theory } })}
        />
        <NumberField
          label={t('grades.standards.practicalMark')}
          disabled={disabled}
          value={rule.passMarks.practical}
          onChange={(practical) => set({ passMarks: { ...rule.passMarks, practical } })}
        />
        <NumberField
          label={t('grades.standards.baseShare')}
          disabled={disabled}
          value={rule.baseSharePercent}
          onChange={(baseSharePercent) => set({ baseSharePercent })}
        />
        <NumberField
          label={t('grades.standards.travelDays')}
          disabled={disabled}
          value={rule.travelDaysPerMonth}
          onChange={(travelDaysPerMonth) => set({ travelDaysPerMonth })}
        />
      </Group>
    </FormSection>
  );
};

const SchemeBEditor = ({ body, disabled, onChange }: EditorProps) => {
  const t = useT();
  const rule = body.schemeB;
  const set = (patch: Partial<typeof rule>): void => onChange({ ...body, schemeB: { ...rule, ...patch } });
  const value = t('grades.standards.value');
  return (
    <FormSection title={t('grades.scheme.B')}>
      <Group align="flex-start" gap="md">
        <StandardTable
          label={t('grades.standards.levels')}
          disabled={disabled}
          rows={rule.levels}
          onChange={(levels) => set({ levels })}
          columns={[
            { key: 'level', header: t('grades.standards.level'), kind: 'word' },
            { key: 'grade', header: t('grades.standards.grade'), kind: 'text' },
            { key: 'threshold', header: t('grades.standards.threshold'), kind: 'number' },
          ]}
        />
        <StandardTable
          label={t('grades.standards.experience')}
          disabled={disabled}
          rows={rule.experience}
          onChange={(experience) => set({ experience })}
          columns={[
            { key: 'fromYears', header: t('grades.standards.fromYears'), kind: 'number' },
            { key: 'points', header: `${t('grades.standards.experience')}`, kind: 'number' },
          ]}
        />
        <StandardTable
          label={t('grades.standards.educationPoints')}
          disabled={disabled}
          rows={rule.education}
          onChange={(education) => set({ education })}
          columns={[
            {
              key: 'education',
              header: t('grades.standards.educationPoints'),
              kind: 'word',
              word: (row) => t(`organization.education.${row.education}`),
            },
            { key: 'points', header: value, kind: 'number' },
          ]}
        />
      </Group>
      <Group>
        <NumberField
          label={t('grades.standards.passMark')}
          disabled={disabled}
          value={rule.examPassMark}
          onChange={(examPassMark) => set({ examPassMark })}
        />
        <NumberField
          label={t('grades.standards.seniority')}
          disabled={disabled}
          value={rule.seniorityPointsPerYear}
          onChange={(seniorityPointsPerYear) => set({ seniorityPointsPerYear })}
        />
      </Group>
    </FormSection>
  );
};

const SchemeCEditor = ({ body, disabled, onChange }: EditorProps) => {
  const t = useT();
  const rule = body.schemeC;
  const set = (patch: Partial<typeof rule>): void => onChange({ ...body, schemeC: { ...rule, ...patch } });
  const { total, whole } = weightsOf(rule);
  return (
    <FormSection title={t('grades.scheme.C')}>
      <Group align="flex-start" gap="md">
        <StandardTable
          label={t('grades.standards.dimensions')}
          disabled={disabled}
          rows={rule.dimensions}
          onChange={(dimensions) => set({ dimensions })}
          columns={[
            { key: 'title', header: t('grades.standards.dimension'), kind: 'text' },
            { key: 'weight', header: t('grades.standards.weight'), kind: 'number' },
          ]}
        />
        <StandardTable
          label={t('grades.standards.totalFrom')}
          disabled={disabled}
          rows={rule.bands}
          onChange={(bands) => set({ bands })}
          columns={[
            { key: 'from', header: t('grades.standards.totalFrom'), kind: 'number' },
            { key: 'grade', header: t('grades.standards.grade'), kind: 'text' },
          ]}
        />
      </Group>
      <Text size="sm" fw={600} c={whole ? 'teal.9' : 'red.8'}>
        {t('grades.standards.weightTotal', { total })}
      </Text>
    </FormSection>
  );
};

/** The three schemes with all their numbers. */
export const GradesEditor = (props: EditorProps) => (
  <>
    <SchemeAEditor {...props} />
    <SchemeBEditor {...props} />
    <SchemeCEditor {...props} />
  </>
);
